import { constants } from '@smarthp/kit/federation';
import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, Float, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { StaffMember, Unit } from '../../report/unit.type.js';

export const DryRunState = constants(
  'DryRunState',
  ['WAITING', 'RUNNING', 'DONE', 'FAILED'] as const,
  'Where a dry run stands.',
);

@ObjectType({ description: 'Reports that would have gone from one unit to another.' })
export class DryRunMove {
  @Field(() => Unit, { description: 'Who had them.' })
  from!: Unit;

  @Field(() => Unit, { nullable: true, description: 'Who would have had them; null: no rule held.' })
  to!: Unit | null;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => [String], { description: 'Codes of some of them.' })
  samples!: string[];
}

@ObjectType({ description: 'What one unit would have had.' })
export class DryRunLoad {
  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => Int, { description: 'Reports it had.' })
  before!: number;

  @Field(() => Int, { description: 'Reports it would have had.' })
  after!: number;

  @Field(() => Float, { description: 'Of those it had, expected late by the estimate.' })
  lateBefore!: number;

  @Field(() => Float, { description: 'Of those it would have had, expected late by the estimate.' })
  lateAfter!: number;

  @Field(() => Boolean, {
    description: 'Too few closed reports of its own: estimated from those of the whole city.',
  })
  borrowed!: boolean;
}

@ObjectType({ description: 'How many reports one rule would have decided.' })
export class DryRunRule {
  @Field(() => Int, { description: 'Its place.' })
  position!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'How many reports.' })
  count!: number;
}

@ObjectType({
  description:
    'How late: an estimate, not a promise. Each report counts with the share of the unit’s own closed reports that took longer, from assignment to approved result without pauses, than this report allowed.',
})
export class DryRunLateness {
  @Field(() => Int, { description: 'Reports with a due time that the estimates count.' })
  counted!: number;

  @Field(() => Int, { description: 'Reports really answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Of these, really answered late.' })
  reallyLate!: number;

  @Field(() => Float, { description: 'Estimated share of late answers with the units that had them, 0 to 1.' })
  shareBefore!: number;

  @Field(() => Float, { description: 'Estimated share of late answers with the units that would have had them.' })
  shareAfter!: number;
}

@ObjectType({ description: 'What a dry run found.' })
export class DryRunResult {
  @Field(() => Int, { description: 'Reports replayed.' })
  reports!: number;

  @Field(() => Int, { description: 'Would have gone to the unit that had them.' })
  same!: number;

  @Field(() => Int, { description: 'Would have gone to another.' })
  moved!: number;

  @Field(() => Int, { description: 'No rule held; the desk would have decided.' })
  unmatched!: number;

  @Field(() => [DryRunMove], { description: 'Who would have received what, the most first.' })
  moves!: DryRunMove[];

  @Field(() => [DryRunLoad], { description: 'Load of each unit before and after.' })
  loads!: DryRunLoad[];

  @Field(() => [DryRunRule], { description: 'Rules that held, in order.' })
  rules!: DryRunRule[];

  @Field(() => DryRunLateness, { description: 'How late, estimated.' })
  late!: DryRunLateness;
}

@ObjectType({ description: 'A replay of past reports against a rule set. It changes no report.' })
export class RoutingDryRun {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => ID, { description: 'The set.' })
  setId!: string;

  @Field(() => Int, { description: 'Version of the set when it was asked for.' })
  setVersion!: number;

  @Field(() => Int, { description: 'Days replayed, back from the moment it was asked for.' })
  days!: number;

  @Field(() => DryRunState, { description: 'Where it stands.' })
  state!: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';

  @Field(() => Int, { description: 'Reports to replay.' })
  total!: number;

  @Field(() => Int, { description: 'Replayed so far.' })
  done!: number;

  @Field(() => Date, { description: 'When it was asked for.' })
  startedAt!: Date;

  @Field(() => StaffMember, { nullable: true, description: 'Who asked for it.' })
  startedBy!: StaffMember | null;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;

  @Field(() => DryRunResult, { nullable: true, description: 'What it found, once done.' })
  result!: DryRunResult | null;
}

@InputType({ description: 'Asks for a replay.' })
export class StartRoutingDryRunInput {
  @Field(() => ID, { description: 'The set to try.' })
  setId!: string;

  @Field(() => Int, { defaultValue: 90, description: 'Days back from now, 1 to 365.' })
  days!: number;
}

export const StartRoutingDryRunResult = createUnionType({
  name: 'StartRoutingDryRunResult',
  description: 'The replay that waits in the queue, or why there is none.',
  types: () => [RoutingDryRun, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'RoutingDryRun'),
});
