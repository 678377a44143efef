import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { scheduleWork } from './schedule-work.command.js';

@InputType({ description: 'Says when the work on the spot will be done.' })
export class ScheduleWorkInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => Date, { description: 'The moment; it must lie ahead.' })
  for!: Date;

  @Field(() => String, { description: 'What will be done.' })
  text!: string;
}

@Resolver()
export class ScheduleWorkResolver {
  @Mutation(() => ReportActResult, { description: 'Says when the work on the spot will be done.' })
  scheduleWork(@Arg('input', () => ScheduleWorkInput) input: ScheduleWorkInput, @Ctx() context: ReportContext) {
    return answer(context, scheduleWork, input);
  }
}
