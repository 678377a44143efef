import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { assignReport } from './assign-report.command.js';

@InputType({ description: 'Gives the report to the unit that will lead, and to those that help.' })
export class AssignReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => ID, { description: 'The lead unit; it must be active.' })
  unitId!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Units that help.' })
  coordinatingUnitIds!: string[];

  @Field(() => String, { nullable: true, description: 'A word to the units, not shown to the reporter.' })
  note?: string | null;
}

@Resolver()
export class AssignReportResolver {
  @Mutation(() => ReportActResult, {
    description: 'Gives the report to the unit that will lead, and to those that help.',
  })
  assignReport(@Arg('input', () => AssignReportInput) input: AssignReportInput, @Ctx() context: ReportContext) {
    return answer(context, assignReport, input);
  }
}
