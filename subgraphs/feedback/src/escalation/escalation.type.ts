import { constants } from '@smarthp/kit/federation';
import { ActionNotAllowed, InvalidInput, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import * as rules from '../report/escalation-rules.js';
import type { LimitKind as Kind } from '../report/limit-kinds.js';
import type * as codes from '../report/report-codes.js';
import { DueState, LimitKind, Urgency } from '../report/report-enums.js';
import { StaffMember, Unit } from '../report/unit.type.js';

export const EscalationTrigger = constants(
  'EscalationTrigger',
  rules.ESCALATION_TRIGGERS,
  'When somebody above is told.',
  {
    BREACH: 'The moment a limit passes.',
    PERCENT: 'When so many percent of the limit are used.',
    HOURS_LATE: 'So many hours that count after the due time.',
  },
);
export const EscalationAudience = constants('EscalationAudience', rules.ESCALATION_AUDIENCES, 'Who is told.', {
  CITY_OFFICE: 'The office of the city’s People’s Committee.',
  NAMED: 'The people the rule names.',
});

@ObjectType({ description: 'One of the three promises of a report, for staff.' })
export class ReportLimit {
  @Field(() => LimitKind, { description: 'Which promise.' })
  kind!: Kind;

  @Field(() => Date, { description: 'When its clock started.' })
  startedAt!: Date;

  @Field(() => Date, { description: 'When it is due.' })
  dueAt!: Date;

  @Field(() => Boolean, { description: 'It runs now; false: kept, broken off, or standing still.' })
  isRunning!: boolean;

  @Field(() => DueState, { description: 'It in one word, while it runs; NONE when it does not.' })
  state!: codes.DueState;
}

@ObjectType({ description: 'Somebody who was told that a report is late.' })
export class ToldPerson {
  @Field(() => String, { description: 'The name they had when they were told.' })
  name!: string;

  @Field(() => StaffMember, { description: 'Who they are.' })
  staff!: StaffMember;

  @Field(() => Unit, { nullable: true, description: 'The unit they sit in.' })
  unit!: Unit | null;
}

@ObjectType({ description: 'A late report told to people above, for staff.' })
export class Escalation {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => Int, { description: 'Level 1 to 3.' })
  level!: number;

  @Field(() => LimitKind, { description: 'Which promise was broken.' })
  limit!: Kind;

  @Field(() => Date, { description: 'When they were told.' })
  at!: Date;

  @Field(() => Date, { description: 'When it had been due.' })
  dueAt!: Date;

  @Field(() => [ToldPerson], { description: 'Who was told.' })
  told!: ToldPerson[];
}

@ObjectType({ description: 'Who is told of what lateness, from a day on.' })
export class EscalationRule {
  @Field(() => ID, { description: 'Names the rule through all its changes.' })
  key!: string;

  @Field(() => Int, { description: 'Level 1 to 3.' })
  level!: number;

  @Field(() => LimitKind, { description: 'Of which promise.' })
  limit!: Kind;

  @Field(() => EscalationTrigger, { description: 'When.' })
  trigger!: rules.EscalationTrigger;

  @Field(() => Int, { description: 'Percent or hours, as the trigger says; 0 for BREACH.' })
  amount!: number;

  @Field(() => Urgency, {
    nullable: true,
    description: 'Only reports of this urgency; null: all that have no own rule.',
  })
  urgency!: codes.Urgency | null;

  @Field(() => EscalationAudience, { description: 'Who is told.' })
  audience!: rules.EscalationAudience;

  @Field(() => [StaffMember], { description: 'The people named, for NAMED.' })
  staff!: StaffMember[];

  @Field(() => [String], { description: 'Who would be told today, by name; without those of a lead unit.' })
  names!: string[];

  @Field(() => String, { description: 'Civil date from which it holds, yyyy-mm-dd.' })
  effectiveFrom!: string;

  @Field(() => Boolean, { description: 'It holds today.' })
  isInForce!: boolean;

  @Field(() => Boolean, { description: 'From that date the rule is no more.' })
  isEnd!: boolean;

  @Field(() => StaffMember, { nullable: true, description: 'Who set it; null: it came with the product.' })
  changedBy!: StaffMember | null;

  @Field(() => Date, { description: 'When it was set.' })
  changedAt!: Date;

  @Field(() => String, { description: 'Why.' })
  note!: string;
}

@ObjectType({ description: 'A member of staff a rule can name.' })
export class NameableStaff {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What they are.' })
  title!: string | null;

  @Field(() => Unit, { nullable: true, description: 'The unit they sit in.' })
  unit!: Unit | null;
}

@InputType({ description: 'A rule of escalation from a day on.' })
export class SetEscalationRuleInput {
  @Field(() => ID, { nullable: true, description: 'The rule to change; absent: a new one.' })
  key?: string | null;

  @Field(() => Int, { description: 'Level 1 to 3.' })
  level!: number;

  @Field(() => LimitKind, { description: 'Of which promise.' })
  limit!: Kind;

  @Field(() => EscalationTrigger, { description: 'When.' })
  trigger!: rules.EscalationTrigger;

  @Field(() => Int, { defaultValue: 0, description: 'Percent over 100, or hours; 0 for BREACH.' })
  amount!: number;

  @Field(() => Urgency, { nullable: true, description: 'Only reports of this urgency.' })
  urgency?: codes.Urgency | null;

  @Field(() => EscalationAudience, { description: 'Who is told.' })
  audience!: rules.EscalationAudience;

  @Field(() => [ID], { defaultValue: [], description: 'The people named, for NAMED.' })
  staffIds!: string[];

  @Field(() => String, { description: 'Civil date from which it holds, today or later.' })
  effectiveFrom!: string;

  @Field(() => String, { description: 'Why.' })
  note!: string;
}

@InputType({ description: 'Ends a rule of escalation from a day on.' })
export class EndEscalationRuleInput {
  @Field(() => ID, { description: 'The rule.' })
  key!: string;

  @Field(() => String, { description: 'Civil date from which it is no more, today or later.' })
  effectiveFrom!: string;

  @Field(() => String, { description: 'Why.' })
  note!: string;
}

@ObjectType({ description: 'A rule of escalation was saved.' })
export class EscalationRuleSaved {
  @Field(() => ID, { description: 'The line of history.' })
  changeId!: string;

  @Field(() => ID, { description: 'The rule.' })
  key!: string;
}

export const EscalationRuleResult = createUnionType({
  name: 'EscalationRuleResult',
  description: 'The saved rule, or why it was not saved.',
  types: () => [EscalationRuleSaved, InvalidInput, NotSignedIn, ActionNotAllowed] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'EscalationRuleSaved'),
});
