import { constants } from '@smarthp/kit/federation';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import { Urgency } from '../report/report-enums.js';
import { ASSIGNED_BY, type AssignedBy } from '../report/routing-desk.js';
import { Unit } from '../report/unit.type.js';
import { RoutingReason } from './rules/rule-set.type.js';

export const RoutingDecision = constants('RoutingDecision', ASSIGNED_BY, 'What became of the proposal of the rules.', {
  RULE: 'The desk followed the rule.',
  AUTO: 'The system assigned it by the rule at once.',
  DESK_CHOSE_OTHERWISE: 'The desk chose another unit than the rule proposed.',
  DESK_ALONE: 'No rule held; the desk chose.',
});

@ObjectType({ description: 'The rule that held, as it was then; later sets do not change it.' })
export class MatchedRule {
  @Field(() => ID, { description: 'Its set.' })
  setId!: string;

  @Field(() => Int, { description: 'Number of its set.' })
  setNumber!: number;

  @Field(() => Int, { description: 'Its place in the set.' })
  position!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'Where the rules send a report, why, and what became of it. For staff.' })
export class ReportRouting {
  @Field(() => Unit, { nullable: true, description: 'The unit the rules propose; null: none held.' })
  unit!: Unit | null;

  @Field(() => [Unit], { description: 'Units that would help.' })
  coordinatingUnits!: Unit[];

  @Field(() => MatchedRule, { nullable: true, description: 'The rule that held.' })
  rule!: MatchedRule | null;

  @Field(() => [RoutingReason], { description: 'What made it hold.' })
  reasons!: RoutingReason[];

  @Field(() => String, { nullable: true, description: 'The whole in one sentence, in the language of the caller.' })
  because!: string | null;

  @Field(() => Urgency, { nullable: true, description: 'Urgency the rule proposes.' })
  urgency!: codes.Urgency | null;

  @Field(() => RoutingDecision, { nullable: true, description: 'What became of it; null before assignment.' })
  decision!: AssignedBy | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;
}
