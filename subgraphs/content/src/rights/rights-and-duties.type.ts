import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One right or duty in both languages.' })
export class RightOrDuty {
  @Field(() => String, { description: 'In Vietnamese.' })
  vi!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}

@ObjectType({ description: 'A legal text that the handling of reports rests on.' })
export class LegalBasis {
  @Field(() => String, { description: 'Number and kind, e.g. 20/2008/NĐ-CP.' })
  number!: string;

  @Field(() => String, { description: 'Title in Vietnamese.' })
  title!: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => String, { description: 'Day of issue, YYYY-MM-DD.' })
  issuedOn!: string;

  @Field(() => String, { nullable: true, description: 'What to know about it, in Vietnamese.' })
  note!: string | null;
}

@ObjectType({ description: 'The page a citizen reads before the first report.' })
export class RightsAndDuties {
  @Field(() => String, { description: 'What an acknowledgement names.' })
  version!: string;

  @Field(() => Date, { description: 'In force from.' })
  effectiveFrom!: Date;

  @Field(() => [RightOrDuty], { description: 'Rights of who reports.' })
  rights!: RightOrDuty[];

  @Field(() => [RightOrDuty], { description: 'Duties of who reports.' })
  duties!: RightOrDuty[];

  @Field(() => [LegalBasis], { description: 'What all this rests on.' })
  legalBases!: LegalBasis[];
}
