import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { referOutReport } from './refer-out-report.command.js';

@InputType({ description: 'Passes the report to a body outside the platform.' })
export class ReferOutReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'Name of the outside body.' })
  bodyName!: string;

  @Field(() => String, { nullable: true, description: 'A word to the reporter.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail address of the outside body, to send the reply link to.',
  })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to the outside body, shown with the report.' })
  reason?: string | null;
}

@Resolver()
export class ReferOutReportResolver {
  @Mutation(() => ReportActResult, { description: 'Passes the report to a body outside the platform.' })
  referOutReport(@Arg('input', () => ReferOutReportInput) input: ReferOutReportInput, @Ctx() context: ReportContext) {
    return answer(context, referOutReport, input);
  }
}
