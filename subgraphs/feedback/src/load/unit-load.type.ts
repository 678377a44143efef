import { constants } from '@smarthp/kit/federation';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ReportType } from '../report/report.type.js';
import { StaffMember, Unit } from '../report/unit.type.js';
import type { LateReason } from './forecast.js';

export const LateReasonCode = constants('LateReason', ['TIME', 'QUEUE'], 'Why a report will likely be late.', {
  TIME: 'Less working time is left than the unit usually needs.',
  QUEUE: 'Too many reports that are due earlier stand before it.',
});

@ObjectType({ description: 'The work in one officer’s hands, or in nobody’s yet.' })
export class OfficerLoad {
  @Field(() => StaffMember, { nullable: true, description: 'The officer; null: with the unit, not delegated yet.' })
  staff!: StaffMember | null;

  @Field(() => String, { nullable: true, description: 'Name to show; null as `staff`.' })
  name!: string | null;

  @Field(() => Int, { description: 'Open reports.' })
  open!: number;

  @Field(() => Int, { description: 'Of those, due from now to the end of this Sunday.' })
  dueThisWeek!: number;

  @Field(() => Int, { description: 'Of those, due already.' })
  overdue!: number;

  @Field(() => Int, { description: 'Results handed in during the last 28 days.' })
  doneIn4Weeks!: number;

  @Field(() => Float, { nullable: true, description: 'Median working hours from assignment to result, last 90 days.' })
  medianHours!: number | null;

  @Field(() => Float, { description: 'Working hours the open ones will likely still take, at the unit’s usual pace.' })
  hoursLeft!: number;
}

@ObjectType({ description: 'How much a unit has in hand.' })
export class UnitOpenWork {
  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => Int, { description: 'Reports it leads and has not finished.' })
  open!: number;
}

@ObjectType({ description: 'The work of a unit by officer.' })
export class UnitLoad {
  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => [OfficerLoad], { description: 'Its officers by name, then what nobody has.' })
  officers!: OfficerLoad[];

  @Field(() => Float, { nullable: true, description: 'The unit’s median working hours; null without a result yet.' })
  medianHours!: number | null;

  @Field(() => Int, { description: 'How many results of the last 90 days the medians stand on.' })
  sample!: number;

  @Field(() => Float, { description: 'Results for each working day over the last 28 days.' })
  donePerDay!: number;
}

@ObjectType({ description: 'A report that will likely be late, and why.' })
export class LateForecastItem {
  @Field(() => ReportType, { description: 'The report.' })
  report!: ReportType;

  @Field(() => String, { nullable: true, description: 'Who has it in hand; null: nobody yet.' })
  officerName!: string | null;

  @Field(() => LateReasonCode, { description: 'What weighs more.' })
  reason!: LateReason;

  @Field(() => Int, { description: 'Its place in the unit’s queue by due time, from 1.' })
  position!: number;

  @Field(() => Float, { description: 'Working hours until it is due.' })
  hoursLeft!: number;

  @Field(() => Float, { description: 'Working hours it will likely take.' })
  hoursNeeded!: number;

  @Field(() => Date, { description: 'When its result will likely be there.' })
  expectedAt!: Date;
}

@ObjectType({ description: 'What of a unit will likely be late by a moment. An estimate, with what it stands on.' })
export class LateForecast {
  @Field(() => Date, { description: 'Reports due from now until here were looked at.' })
  until!: Date;

  @Field(() => Boolean, { description: 'False: too few results lately (under 5), so nothing is foretold.' })
  enoughHistory!: boolean;

  @Field(() => Int, { description: 'Results of the last 28 days the pace is measured on.' })
  sample!: number;

  @Field(() => Float, { nullable: true, description: 'The unit’s median working hours over those.' })
  medianHours!: number | null;

  @Field(() => Float, { description: 'Results for each working day over those.' })
  donePerDay!: number;

  @Field(() => Int, { description: 'Reports that are late already; not in the list.' })
  lateAlready!: number;

  @Field(() => Int, { description: 'Reports due until then that were looked at.' })
  looked!: number;

  @Field(() => [LateForecastItem], { description: 'Nearest due first.' })
  items!: LateForecastItem[];
}

@ObjectType({ description: 'One report that would change hands.' })
export class RebalanceMove {
  @Field(() => ReportType, { description: 'The report, with the version the proposal was made on.' })
  report!: ReportType;

  @Field(() => StaffMember, { nullable: true, description: 'Who has it now; null: nobody.' })
  from!: StaffMember | null;

  @Field(() => String, { nullable: true, description: 'Name of who has it now.' })
  fromName!: string | null;

  @Field(() => StaffMember, { description: 'Who would have it.' })
  to!: StaffMember;

  @Field(() => String, { description: 'Name of who would have it.' })
  toName!: string;

  @Field(() => Float, { description: 'Working hours it will likely still take.' })
  hours!: number;
}

@ObjectType({ description: 'An officer’s work before and after the moves.' })
export class RebalancedOfficer {
  @Field(() => StaffMember, { description: 'The officer.' })
  staff!: StaffMember;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;

  @Field(() => Float, { description: 'Working hours now.' })
  hoursBefore!: number;

  @Field(() => Float, { description: 'Working hours when every move is made.' })
  hoursAfter!: number;
}

@ObjectType({
  description: 'A proposal that evens out the work of a unit. Nothing is done until each move is delegated.',
})
export class RebalanceProposal {
  @Field(() => [RebalanceMove], { description: 'What would change hands.' })
  moves!: RebalanceMove[];

  @Field(() => [RebalancedOfficer], { description: 'Every officer of the unit.' })
  officers!: RebalancedOfficer[];

  @Field(() => Int, { description: 'Reports that stay: in progress, or near their deadline.' })
  kept!: number;
}
