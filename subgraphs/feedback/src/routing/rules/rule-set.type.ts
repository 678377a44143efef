import { constants } from '@smarthp/kit/federation';
import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type * as codes from '../../report/report-codes.js';
import { Channel, Urgency } from '../../report/report-enums.js';
import { StaffMember, Unit } from '../../report/unit.type.js';
import { CHANGE_KINDS, type ChangeKind as Change } from './compare-sets.rules.js';
import { MISS_KINDS, REASON_KINDS, type MissKind as Miss, type ReasonKind as Kind } from './route.rules.js';
import { TARGET_KINDS, type TargetKind as Target } from './routing-rule.js';

export const RoutingTargetKind = constants('RoutingTargetKind', TARGET_KINDS, 'How a rule names the lead unit.', {
  UNIT: 'This unit.',
  WARD: 'The ward it lies in.',
  AREA: 'The unit that answers for this field in this ward.',
});
export const RoutingReasonKind = constants('RoutingReasonKind', REASON_KINDS, 'Which condition of a rule held.');
export const RoutingMiss = constants('RoutingMiss', MISS_KINDS, 'Why a rule was passed over.', {
  NOT_IN_FORCE: 'The day lies outside the dates of the rule.',
  NO_UNIT: 'Its unit is gone without successor, or nobody answers for the field there.',
});
export const RuleChangeKind = constants('RuleChangeKind', CHANGE_KINDS, 'How a rule differs from the set in force.');
export const RuleSetState = constants(
  'RuleSetState',
  ['DRAFT', 'PUBLISHED'] as const,
  'Whether a set can still change.',
);
export const RuleFlag = constants(
  'RuleFlag',
  ['FOLLOWS_SUCCESSOR', 'UNIT_GONE'] as const,
  'What is odd about the unit a rule points to.',
  {
    FOLLOWS_SUCCESSOR: 'The unit was dissolved; its successor gets the reports.',
    UNIT_GONE: 'The unit was dissolved without successor; the rule is passed over.',
  },
);

@ObjectType({ description: 'Hours of the city within which a rule holds.' })
export class RuleWindow {
  @Field(() => [Int], { description: '1 Monday to 7 Sunday, the day the window opens; empty: every day.' })
  weekdays!: number[];

  @Field(() => String, { description: 'HH:MM.' })
  from!: string;

  @Field(() => String, { description: 'HH:MM; earlier than `from` runs over midnight.' })
  to!: string;
}

@ObjectType({ description: 'What must hold for a rule: all that is said, of each list any one.' })
export class RuleConditions {
  @Field(() => [String], { description: 'Codes of categories.' })
  categories!: string[];

  @Field(() => [String], { description: 'Fields, as CATEGORY/FIELD.' })
  fields!: string[];

  @Field(() => [Unit], { description: 'Wards it lies in.' })
  wards!: Unit[];

  @Field(() => [String], { description: 'Words or phrases; matched without diacritics at word boundaries.' })
  words!: string[];

  @Field(() => [Channel], { description: 'How it came in.' })
  channels!: codes.Channel[];

  @Field(() => [Urgency], { description: 'How much it presses.' })
  urgencies!: codes.Urgency[];

  @Field(() => RuleWindow, { nullable: true, description: 'When it is routed.' })
  window!: RuleWindow | null;
}

@ObjectType({ description: 'One rule: what must hold, and which unit then leads.' })
export class RoutingRule {
  @Field(() => ID, { description: 'Id within its set.' })
  id!: string;

  @Field(() => Int, { description: 'Its place: the first rule that holds decides.' })
  position!: number;

  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => RuleConditions, { description: 'What must hold.' })
  conditions!: RuleConditions;

  @Field(() => RoutingTargetKind, { description: 'How the lead unit is named.' })
  targetKind!: Target;

  @Field(() => Unit, { nullable: true, description: 'The lead unit, when one is named.' })
  targetUnit!: Unit | null;

  @Field(() => [Unit], { description: 'Units that help.' })
  coordinatingUnits!: Unit[];

  @Field(() => Urgency, { nullable: true, description: 'Urgency it proposes to the desk.' })
  urgency!: codes.Urgency | null;

  @Field(() => Boolean, { description: 'The unit gets the report at once when the desk receives it.' })
  auto!: boolean;

  @Field(() => Boolean, { description: 'Off: the rule is passed over.' })
  active!: boolean;

  @Field(() => String, { nullable: true, description: 'First civil day it counts, YYYY-MM-DD.' })
  effectiveFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Last civil day it counts.' })
  effectiveTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is there.' })
  note!: string | null;

  @Field(() => RuleFlag, { nullable: true, description: 'What is odd about its unit, if anything.' })
  flag!: 'FOLLOWS_SUCCESSOR' | 'UNIT_GONE' | null;

  @Field(() => Unit, { nullable: true, description: 'Who gets the reports in the place of a dissolved unit.' })
  successor!: Unit | null;
}

@ObjectType({ description: 'One difference between a set and the one in force.' })
export class RuleChange {
  @Field(() => RuleChangeKind, { description: 'How it differs.' })
  kind!: Change;

  @Field(() => RoutingRule, { nullable: true, description: 'The rule in force.' })
  before!: RoutingRule | null;

  @Field(() => RoutingRule, { nullable: true, description: 'The rule of this set.' })
  after!: RoutingRule | null;
}

@ObjectType({ description: 'A dated set of rules: a draft, one that is or was in force, or one to come.' })
export class RoutingRuleSet {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number; rises by one.' })
  number!: number;

  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => RuleSetState, { description: 'Whether it can still change.' })
  state!: 'DRAFT' | 'PUBLISHED';

  @Field(() => Int, { description: 'Rises with every change; a change names the version it was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'First civil day in force, YYYY-MM-DD.' })
  effectiveFrom!: string | null;

  @Field(() => Boolean, { description: 'These are the rules the city routes by today.' })
  inForce!: boolean;

  @Field(() => Date, { description: 'When the draft was begun.' })
  createdAt!: Date;

  @Field(() => StaffMember, { nullable: true, description: 'Who began it; null: the system.' })
  createdBy!: StaffMember | null;

  @Field(() => Date, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;

  @Field(() => StaffMember, { nullable: true, description: 'Who published it; null: the system, or nobody yet.' })
  publishedBy!: StaffMember | null;

  @Field(() => String, { nullable: true, description: 'Why it was published.' })
  note!: string | null;
}

@ObjectType({ description: 'One condition that held.' })
export class RoutingReason {
  @Field(() => RoutingReasonKind, { description: 'Which condition.' })
  kind!: Kind;

  @Field(() => String, { description: 'What made it hold: a code, a unit id, a word or hours.' })
  value!: string;

  @Field(() => String, { description: 'The same in the language of the caller.' })
  text!: string;
}

@ObjectType({ description: 'How one rule looked at a report.' })
export class RuleVerdict {
  @Field(() => Int, { description: 'Its place in the set.' })
  position!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [RoutingReason], { description: 'What held.' })
  reasons!: RoutingReason[];

  @Field(() => RoutingMiss, { nullable: true, description: 'What did not; null: all held.' })
  missed!: Miss | null;

  @Field(() => Unit, { nullable: true, description: 'Where it would send the report.' })
  unit!: Unit | null;
}

@ObjectType({ description: 'A report or a few words held against the rules, without storing anything.' })
export class RoutingTrial {
  @Field(() => RuleVerdict, { nullable: true, description: 'The rule that decides; null: the desk must.' })
  decides!: RuleVerdict | null;

  @Field(() => [Unit], { description: 'Units that would help.' })
  coordinatingUnits!: Unit[];

  @Field(() => [RuleVerdict], { description: 'Every rule, in order.' })
  verdicts!: RuleVerdict[];
}

@ObjectType({ description: 'A draft was thrown away.' })
export class RoutingDraftDiscarded {
  @Field(() => ID, { description: 'The id it had.' })
  id!: string;
}

const PROBLEMS = [InvalidInput, NotSignedIn, ActionNotAllowed, NotFound] as const;

export const RoutingRuleSetResult = createUnionType({
  name: 'RoutingRuleSetResult',
  description: 'The set after the change, or why it did not happen.',
  types: () => [RoutingRuleSet, ...PROBLEMS] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'RoutingRuleSet'),
});
export const DiscardRoutingDraftResult = createUnionType({
  name: 'DiscardRoutingDraftResult',
  description: 'The draft is gone, or why it is not.',
  types: () => [RoutingDraftDiscarded, ...PROBLEMS] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'RoutingDraftDiscarded'),
});
