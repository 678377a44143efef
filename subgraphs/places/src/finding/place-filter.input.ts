import { GeoPointInput } from '@smarthp/kit/federation';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Which places; everything given must hold.' })
export class PlaceFilter {
  @Field(() => String, { nullable: true, description: 'Code of a category.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Words, with or without diacritics.' })
  search?: string | null;

  @Field(() => GeoPointInput, { nullable: true, description: 'Only around this point, nearest first.' })
  near?: GeoPointInput | null;

  @Field(() => Int, { nullable: true, description: 'Metres around `near`, at most 50,000; 5,000 unless said.' })
  radiusM?: number | null;

  @Field(() => ID, { nullable: true, description: 'Only in this ward, commune or special zone.' })
  wardId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only places that are open now.' })
  openNow?: boolean | null;
}

@ArgsType()
export class PlacesArgs {
  @Field(() => PlaceFilter, { nullable: true, description: 'Which places; all when not given.' })
  filter?: PlaceFilter | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge seen.' })
  after?: string | null;
}
