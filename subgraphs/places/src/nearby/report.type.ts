import { GeoPoint } from '@smarthp/kit/federation';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A report of a citizen; feedback knows it.' })
export class Report {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive('@external')
  @Field(() => GeoPoint, { description: 'Where the thing reported is.' })
  location!: GeoPoint;
}
