import { GeoPoint } from '@smarthp/kit/federation';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import { ReportStatus } from '../report/report-enums.js';

@ObjectType({ description: 'Reports that stand close together at this zoom.' })
export class ReportCluster {
  @Field(() => GeoPoint, { description: 'Their middle.' })
  location!: GeoPoint;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Int, { description: 'How many are open.' })
  open!: number;

  @Field(() => Int, { description: 'How many have a result.' })
  done!: number;
}

@ObjectType({ description: 'One public report on the map, at its street.' })
export class ReportPoint {
  @Field(() => ID, { description: 'Stable id of the report.' })
  id!: string;

  @Field(() => String, { description: 'Human code.' })
  code!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => ReportStatus, { description: 'Where the handling stands.' })
  status!: codes.ReportStatus;

  @Field(() => GeoPoint, { description: 'Rounded to the street.' })
  location!: GeoPoint;
}

@ObjectType({ description: 'Public reports in a rectangle: clusters when there are many, points when there are few.' })
export class ReportMap {
  @Field(() => [ReportCluster], { description: 'Groups, when there are 60 or more.' })
  clusters!: ReportCluster[];

  @Field(() => [ReportPoint], { description: 'Single reports, when there are fewer than 60 or one stands alone.' })
  points!: ReportPoint[];

  @Field(() => Int, { description: 'Reports in the rectangle.' })
  total!: number;
}
