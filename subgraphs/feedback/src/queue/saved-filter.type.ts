import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import { QueueColumnCode, type QueueColumn } from '../report/report-columns.js';
import { Channel, DueState, QueueSort, QueueView, ReportStatus, Urgency } from '../report/report-enums.js';
import { ReportFilter } from '../report/report-filter.input.js';

@ObjectType({ description: 'A filter as it was saved; the parts of ReportFilter that narrow a queue.' })
export class SavedFilterParts {
  @Field(() => [ReportStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: codes.ReportStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'Category or field codes.' })
  categories?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these wards.' })
  wardIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Led by one of these units.' })
  unitIds?: string[] | null;

  @Field(() => [Urgency], { nullable: true, description: 'Of one of these urgencies.' })
  urgencies?: codes.Urgency[] | null;

  @Field(() => [Channel], { nullable: true, description: 'Came in by one of these channels.' })
  channels?: codes.Channel[] | null;

  @Field(() => [DueState], { nullable: true, description: 'Deadline in one of these states.' })
  dueStates?: codes.DueState[] | null;

  @Field(() => String, { nullable: true, description: 'Words searched for.' })
  search?: string | null;

  @Field(() => Date, { nullable: true, description: 'Sent at or after.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Sent before.' })
  to?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Due before.' })
  dueBefore?: Date | null;

  @Field(() => ID, { nullable: true, description: 'In the hands of this officer.' })
  officerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In the hands of whoever looks.' })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'In no officer’s hands yet.' })
  unassigned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Sent back at least once.' })
  returned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Urged at least once.' })
  urged?: boolean | null;
}

@ObjectType({ description: 'A view with a filter under a name of its own, kept for oneself or shared with the unit.' })
export class SavedFilter {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'What its owner called it.' })
  name!: string;

  @Field(() => QueueView, { description: 'The view it narrows.' })
  view!: codes.QueueView;

  @Field(() => SavedFilterParts, { description: 'What narrows the view.' })
  filter!: SavedFilterParts;

  @Field(() => QueueSort, { description: 'How it is ordered.' })
  sort!: codes.QueueSort;

  @Field(() => [QueueColumnCode], { nullable: true, description: 'Its own columns; null: those of whoever looks.' })
  columns!: QueueColumn[] | null;

  @Field(() => Boolean, { description: 'Everybody of the unit sees it.' })
  shared!: boolean;

  @Field(() => Boolean, { description: 'The caller made it and may change it.' })
  isMine!: boolean;

  @Field(() => String, { nullable: true, description: 'Who made it, when somebody else did.' })
  ownerName!: string | null;

  @Field(() => Int, { description: 'Reports in it now for the caller, counted up to 1,000.' })
  count!: number;
}

@ObjectType({ description: 'The filters of the caller after a change, in their order.' })
export class SavedFilterList {
  @Field(() => [SavedFilter], { description: 'Own and shared ones.' })
  filters!: SavedFilter[];
}

@InputType({ description: 'A filter to keep; with `id` it replaces an own one.' })
export class SaveFilterInput {
  @Field(() => ID, { nullable: true, description: 'The own filter to change; null makes a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'Its name, 1 to 80 characters.' })
  name!: string;

  @Field(() => QueueView, { description: 'The view it narrows.' })
  view!: codes.QueueView;

  @Field(() => ReportFilter, { nullable: true, description: 'What narrows the view.' })
  filter?: ReportFilter | null;

  @Field(() => QueueSort, { defaultValue: 'DUE', description: 'How it is ordered.' })
  sort!: codes.QueueSort;

  @Field(() => [QueueColumnCode], { nullable: true, description: 'Its own columns.' })
  columns?: QueueColumn[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Show it to everybody of the caller’s unit.' })
  shared!: boolean;
}

export const SavedFilterResult = createUnionType({
  name: 'SavedFilterResult',
  description: 'The caller’s filters after the change, or why it did not happen.',
  types: () => [SavedFilterList, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound] as const,
  resolveType: (value: object): string => (isProblem(value) ? value.constructor.name : 'SavedFilterList'),
});
