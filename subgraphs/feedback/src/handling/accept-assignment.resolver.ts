import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { acceptAssignment } from './accept-assignment.command.js';

@InputType({ description: 'The lead unit takes the work on.' })
export class AcceptAssignmentInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;
}

@Resolver()
export class AcceptAssignmentResolver {
  @Mutation(() => ReportActResult, { description: 'The lead unit takes the work on.' })
  acceptAssignment(
    @Arg('input', () => AcceptAssignmentInput) input: AcceptAssignmentInput,
    @Ctx() context: ReportContext,
  ) {
    return answer(context, acceptAssignment, input);
  }
}
