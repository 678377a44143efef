import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { setCoordinators } from './set-coordinators.command.js';

@InputType({ description: 'Says which units help the one that leads.' })
export class SetCoordinatorsInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => [ID], { description: 'All units that help from now on; those left out are let go.' })
  coordinatingUnitIds!: string[];

  @Field(() => String, { nullable: true, description: 'A word to colleagues, not shown to the reporter.' })
  note?: string | null;
}

@Resolver()
export class SetCoordinatorsResolver {
  @Mutation(() => ReportActResult, { description: 'Says which units help the one that leads.' })
  setCoordinators(
    @Arg('input', () => SetCoordinatorsInput) input: SetCoordinatorsInput,
    @Ctx() context: ReportContext,
  ) {
    return answer(context, setCoordinators, input);
  }
}
