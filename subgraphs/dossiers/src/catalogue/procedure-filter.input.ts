import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { OnlineLevel, ProcedureLevel } from '../procedure/procedure-levels.js';

@InputType({ description: 'Which procedures; everything given must hold.' })
export class ProcedureFilter {
  @Field(() => String, { nullable: true, description: 'Words with or without diacritics, or a code.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Only in this field.' })
  fieldCode?: string | null;

  @Field(() => ProcedureLevel, { nullable: true, description: 'Only carried out by these.' })
  level?: ProcedureLevel | null;

  @Field(() => OnlineLevel, { nullable: true, description: 'Only this far online.' })
  onlineLevel?: OnlineLevel | null;
}

@ArgsType()
export class ProceduresArgs {
  @Field(() => ProcedureFilter, { nullable: true, description: 'Which procedures; all when not given.' })
  filter?: ProcedureFilter | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge seen.' })
  after?: string | null;
}
