import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { urgeUnit } from './urge-unit.command.js';

@InputType({ description: 'The desk or a city leader presses the unit; the citizen sees that it was done.' })
export class UrgeUnitInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'What the unit is told; not shown to the reporter.' })
  text!: string;
}

@Resolver()
export class UrgeUnitResolver {
  @Mutation(() => ReportActResult, {
    description: 'The desk or a city leader presses the unit; the citizen sees that it was done.',
  })
  urgeUnit(@Arg('input', () => UrgeUnitInput) input: UrgeUnitInput, @Ctx() context: ReportContext) {
    return answer(context, urgeUnit, input);
  }
}
