import { Connection, Edge, GeoPoint } from '@smarthp/kit/federation';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A public place: where it is, when it is open, how to reach it.' })
export class Place {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Vietnamese name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name.' })
  nameEn!: string | null;

  @Field(() => String, { description: 'Address in Vietnamese, with the ward or commune.' })
  address!: string;

  @Field(() => GeoPoint, { description: 'Where it is.' })
  location!: GeoPoint;

  @Field(() => [String], { description: 'Telephone numbers as they are dialled; empty when none is known.' })
  phones!: string[];

  @Field(() => String, { nullable: true, description: 'Its own web address.' })
  website!: string | null;

  @Field(() => String, { nullable: true, description: 'OpenStreetMap opening_hours syntax.' })
  openingHours!: string | null;

  @Field(() => String, { nullable: true, description: 'What a visitor should know, in Vietnamese.' })
  description!: string | null;

  @Field(() => [String], { description: 'What it offers: PARKING, WHEELCHAIR, TOILET, WIFI …' })
  facilities!: string[];

  @Field(() => String, { description: 'Who says so.' })
  source!: string;

  @Field(() => Date, { description: 'When the facts were last checked.' })
  verifiedAt!: Date;

  @Field(() => Float, { nullable: true, description: 'Metres from filter.near.' })
  distanceM!: number | null;
}

export const PlaceEdge = Edge('Place', () => Place);
export const PlaceConnection = Connection('Place', PlaceEdge);
