import { Connection, Edge } from '@smarthp/kit/federation';
import { ActionNotAllowed, InvalidInput, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type { LimitKind as Kind } from '../report/limit-kinds.js';
import { LimitKind } from '../report/report-enums.js';
import { SettingsArea } from '../report/settings-history.type.js';
import type { SettingsArea as Area } from '../report/settings.policy.js';
import { StaffMember } from '../report/unit.type.js';

@ObjectType({ description: 'A due time that moved, or would move.' })
export class DueMove {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => LimitKind, { description: 'Which promise.' })
  limit!: Kind;

  @Field(() => Date, { nullable: true, description: 'When it was due.' })
  before!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it is due now.' })
  after!: Date | null;
}

@ObjectType({ description: 'Which open reports a change would move. Nothing is written.' })
export class MovePreview {
  @Field(() => Int, { description: 'Open reports looked at.' })
  looked!: number;

  @Field(() => Boolean, { description: 'All open reports were looked at.' })
  isComplete!: boolean;

  @Field(() => Int, { description: 'Reports of which a due time would move.' })
  moved!: number;

  @Field(() => Int, { description: 'Reports whose result would be due earlier.' })
  earlier!: number;

  @Field(() => Int, { description: 'Reports whose result would be due later.' })
  later!: number;

  @Field(() => [DueMove], { description: 'A few of them.' })
  examples!: DueMove[];
}

export const DueMoveEdge = Edge('DueMove', () => DueMove);
export const DueMoveConnection = Connection('DueMove', DueMoveEdge);

@ObjectType({ description: 'A counting again of all open reports after a change of calendar or limits.' })
export class DueRecount {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => SettingsArea, { description: 'What was changed.' })
  area!: Area;

  @Field(() => String, { description: 'Which setting of it.' })
  key!: string;

  @Field(() => String, { description: 'Why it was changed.' })
  note!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who changed it.' })
  by!: StaffMember | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  askedAt!: Date;

  @Field(() => Date, { description: 'Not before this, when the change comes into force.' })
  startsAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was through; null before.' })
  finishedAt!: Date | null;

  @Field(() => Int, { description: 'Open reports looked at so far.' })
  looked!: number;

  @Field(() => Int, { description: 'Reports that moved so far.' })
  moved!: number;
}

export const DueRecountEdge = Edge('DueRecount', () => DueRecount);
export const DueRecountConnection = Connection('DueRecount', DueRecountEdge);

@ObjectType({ description: 'A setting of the clocks was saved.' })
export class ClockSettingSaved {
  @Field(() => ID, { description: 'The line of history.' })
  changeId!: string;

  @Field(() => DueRecount, {
    nullable: true,
    description: 'The counting again it set off; null when no open report can be touched.',
  })
  recount!: DueRecount | null;
}

export const ClockSettingResult = createUnionType({
  name: 'ClockSettingResult',
  description: 'The saved setting, or why it was not saved.',
  types: () => [ClockSettingSaved, InvalidInput, NotSignedIn, ActionNotAllowed] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'ClockSettingSaved'),
});
