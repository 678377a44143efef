import { Directive, Field, Float, InputType, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'A point, WGS 84 degrees.' })
export class GeoPoint {
  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lng!: number;
}

@InputType({ description: 'A point, WGS 84 degrees.' })
export class GeoPointInput {
  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lng!: number;
}
