import { Field, ID, InputType, Int } from 'type-graphql';
import type * as codes from '../../report/report-codes.js';
import { Channel, Urgency } from '../../report/report-enums.js';
import { RoutingTargetKind } from './rule-set.type.js';
import type { TargetKind } from './routing-rule.js';

@InputType({ description: 'Hours of the city within which a rule holds.' })
export class RuleWindowInput {
  @Field(() => [Int], { defaultValue: [], description: '1 Monday to 7 Sunday, the day it opens; empty: every day.' })
  weekdays!: number[];

  @Field(() => String, { description: 'HH:MM.' })
  from!: string;

  @Field(() => String, { description: 'HH:MM; earlier than `from` runs over midnight.' })
  to!: string;
}

@InputType({ description: 'What must hold: all that is said, of each list any one.' })
export class RuleConditionsInput {
  @Field(() => [String], { defaultValue: [], description: 'Codes of categories.' })
  categories!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Fields, as CATEGORY/FIELD.' })
  fields!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Wards it lies in.' })
  wards!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Words or phrases; matched without diacritics.' })
  words!: string[];

  @Field(() => [Channel], { defaultValue: [], description: 'How it came in.' })
  channels!: codes.Channel[];

  @Field(() => [Urgency], { defaultValue: [], description: 'How much it presses.' })
  urgencies!: codes.Urgency[];

  @Field(() => RuleWindowInput, { nullable: true, description: 'When it is routed.' })
  window?: RuleWindowInput | null;
}

@InputType({ description: 'One rule; its place is its place in the list.' })
export class RoutingRuleInput {
  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => RuleConditionsInput, { description: 'What must hold.' })
  conditions!: RuleConditionsInput;

  @Field(() => RoutingTargetKind, { description: 'How the lead unit is named.' })
  targetKind!: TargetKind;

  @Field(() => ID, { nullable: true, description: 'The lead unit, when targetKind is UNIT.' })
  targetUnitId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Units that help.' })
  coordinatingUnitIds!: string[];

  @Field(() => Urgency, { nullable: true, description: 'Urgency it proposes to the desk.' })
  urgency?: codes.Urgency | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Given to the unit at once on receipt.' })
  auto!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Off: the rule is passed over.' })
  active!: boolean;

  @Field(() => String, { nullable: true, description: 'First civil day it counts, YYYY-MM-DD.' })
  effectiveFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Last civil day it counts.' })
  effectiveTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is there.' })
  note?: string | null;
}

@InputType({ description: 'Begins a draft.' })
export class CreateRoutingDraftInput {
  @Field(() => String, { description: 'What people will call it.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The set whose rules it starts with; none: empty.' })
  fromId?: string | null;
}

@InputType({ description: 'Puts name and rules in the place of those the draft has.' })
export class SaveRoutingDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => Int, { description: 'The version the caller changed.' })
  version!: number;

  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => [RoutingRuleInput], { description: 'All its rules, in order.' })
  rules!: RoutingRuleInput[];
}

@InputType({ description: 'Throws a draft away.' })
export class DiscardRoutingDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => Int, { description: 'The version the caller saw.' })
  version!: number;
}

@InputType({ description: 'Makes a draft the city’s rules from a day on.' })
export class PublishRoutingDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => Int, { description: 'The version the caller saw.' })
  version!: number;

  @Field(() => String, { description: 'First civil day in force, YYYY-MM-DD; today or later.' })
  effectiveFrom!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  note?: string | null;
}

@InputType({ description: 'A report by its code, or words and circumstances, to hold against rules.' })
export class RoutingTrialInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of a report the caller may see; the rest is then not needed.',
  })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'What a citizen might write.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Category; SU_CO_HA_TANG when absent.' })
  categoryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Field within the category.' })
  fieldCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Ward it lies in.' })
  wardId?: string | null;

  @Field(() => Channel, { nullable: true, description: 'How it came in; APP when absent.' })
  channel?: codes.Channel | null;

  @Field(() => Urgency, { nullable: true, description: 'How much it presses; NORMAL when absent.' })
  urgency?: codes.Urgency | null;

  @Field(() => Date, { nullable: true, description: 'When; now when absent.' })
  at?: Date | null;
}
