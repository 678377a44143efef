import { constants } from '@smarthp/kit/federation';
import { ActionNotAllowed, InvalidInput, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import { QueueView, Urgency } from '../report/report-enums.js';
import { ReportFilter } from '../report/report-filter.input.js';

export const BULK_ACTS = [
  'RECEIVE',
  'ASSIGN',
  'SET_URGENCY',
  'DELEGATE',
  'URGE',
  'PUBLISH',
  'REJECT',
  'MERGE',
] as const;
export type BulkActCode = (typeof BULK_ACTS)[number];
export const BulkAct = constants('BulkAct', BULK_ACTS, 'An act that can be done on many reports at once.');

const STATES = ['WAITING', 'DONE', 'REFUSED'] as const;
export const BulkItemState = constants('BulkItemState', STATES, 'What became of one report of a bulk job.');

@InputType({ description: 'One report of a bulk act.' })
export class BulkReportInput {
  @Field(() => String, { description: 'Its human code.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'The version the caller saw; null: as it stands by then.' })
  version?: number | null;
}

@InputType({ description: 'What is filled in once for all reports; each act uses its own.' })
export class BulkFieldsInput {
  @Field(() => ID, { nullable: true, description: 'ASSIGN: the lead unit.' })
  unitId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'ASSIGN: units that help.' })
  coordinatingUnitIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'DELEGATE: the officer.' })
  officerId?: string | null;

  @Field(() => Urgency, { nullable: true, description: 'SET_URGENCY: how much it presses.' })
  urgency?: codes.Urgency | null;

  @Field(() => String, { nullable: true, description: 'REJECT: the ground.' })
  groundCode?: string | null;

  @Field(() => String, { nullable: true, description: 'MERGE: code of the report they are merged into.' })
  intoCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The note, reason or text of the act.' })
  text?: string | null;
}

@InputType({ description: 'One act on many reports: those named, or all of a view of the caller’s queue.' })
export class StartBulkActInput {
  @Field(() => BulkAct, { description: 'What to do.' })
  act!: BulkActCode;

  @Field(() => [BulkReportInput], { nullable: true, description: 'The reports; at most five hundred.' })
  reports?: BulkReportInput[] | null;

  @Field(() => QueueView, { nullable: true, description: 'Instead of naming them: all of this view.' })
  view?: codes.QueueView | null;

  @Field(() => ReportFilter, { nullable: true, description: 'What narrows the view.' })
  filter?: ReportFilter | null;

  @Field(() => BulkFieldsInput, { nullable: true, description: 'What is filled in once for all.' })
  fields?: BulkFieldsInput | null;
}

@ObjectType({ description: 'What became of one report of a bulk job.' })
export class BulkItem {
  @Field(() => String, { description: 'Its human code.' })
  code!: string;

  @Field(() => BulkItemState, { description: 'Waiting, done, or refused.' })
  state!: (typeof STATES)[number];

  @Field(() => String, { nullable: true, description: 'Why it was refused, as a stable code.' })
  problemCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused, in the language of who asked.' })
  problem!: string | null;
}

@ObjectType({ description: 'One act on many reports, under way or finished. Ask again for its progress.' })
export class BulkJob {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'The act, e.g. ASSIGN.' })
  act!: string;

  @Field(() => Int, { description: 'How many reports it is about.' })
  total!: number;

  @Field(() => Int, { description: 'Done so far.' })
  done!: number;

  @Field(() => Int, { description: 'Refused so far.' })
  refused!: number;

  @Field(() => Date, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the last report was through; null while it runs.' })
  finishedAt!: Date | null;

  @Field(() => [BulkItem], { description: 'The result of each report, in the order they were given.' })
  items!: BulkItem[];
}

export const StartBulkActResult = createUnionType({
  name: 'StartBulkActResult',
  description: 'The job that now runs, or why it was not begun.',
  types: () => [BulkJob, InvalidInput, NotSignedIn, ActionNotAllowed] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'BulkJob'),
});
