import { Connection, Edge } from '@smarthp/kit/federation';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { OnlineLevel, ProcedureLevel } from './procedure-levels.js';

@ObjectType({ description: 'A field that procedures belong to.' })
export class ProcedureField {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Field(() => Int, { description: 'How many procedures it has.' })
  count!: number;
}

@ObjectType({ description: 'A paper that belongs to a dossier.' })
export class ProcedurePaper {
  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => Int, { description: 'How many originals.' })
  originals!: number;

  @Field(() => Int, { description: 'How many copies.' })
  copies!: number;

  @Field(() => String, { nullable: true, description: 'The form to fill in, when there is one.' })
  form!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'An administrative procedure: what it gives, what it needs, how long it takes.' })
export class Procedure {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'National code, e.g. 1.001193.' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Field(() => ProcedureLevel, { description: 'Who carries it out.' })
  level!: ProcedureLevel;

  @Field(() => OnlineLevel, { description: 'How much of it is done online.' })
  onlineLevel!: OnlineLevel;

  @Field(() => String, { nullable: true, description: 'Decision that announced it.' })
  decisionNo!: string | null;

  @Field(() => Int, { nullable: true, description: 'Working days; null when fixed by the case.' })
  timeLimitDays!: number | null;

  @Field(() => Boolean, { description: 'Done the same day when received before 15:00.' })
  sameDay!: boolean;

  @Field(() => Int, { description: 'Đồng; 0 when free.' })
  feeVnd!: number;

  @Field(() => String, { nullable: true, description: 'When the fee differs, in Vietnamese.' })
  feeNote!: string | null;

  @Field(() => Int, { description: 'How many sets of papers.' })
  copies!: number;

  @Field(() => [String], { description: 'Who may file.' })
  applicants!: string[];

  @Field(() => String, { description: 'Where papers are taken, in Vietnamese.' })
  receivingPlace!: string;

  @Field(() => [String], { description: 'What comes of it.' })
  results!: string[];

  @Field(() => String, { nullable: true, description: 'Conditions to meet.' })
  requirements!: string | null;

  @Field(() => [String], { description: 'What it rests on.' })
  legalBases!: string[];

  @Field(() => [String], { description: 'What happens, in order.' })
  steps!: string[];

  @Field(() => [ProcedurePaper], { description: 'What a dossier consists of.' })
  papers!: ProcedurePaper[];
}

export const ProcedureEdge = Edge('Procedure', () => Procedure);
export const ProcedureConnection = Connection('Procedure', ProcedureEdge);
