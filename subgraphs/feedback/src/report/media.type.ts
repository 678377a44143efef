import { Field, ID, Int, ObjectType } from 'type-graphql';
import type * as codes from './report-codes.js';
import { MediaKind, MediaState } from './report-enums.js';

@ObjectType({
  description: 'A photo. Re-encoded in three sizes, without the data of the camera; the original has no address.',
})
export class Media {
  @Field(() => ID, { description: 'Id of the upload it came from.' })
  id!: string;

  @Field(() => MediaKind, { description: 'Before, during or after the work.' })
  kind!: codes.MediaKind;

  @Field(() => MediaState, { description: 'Whether it can be shown yet.' })
  state!: codes.MediaState;

  @Field(() => String, { nullable: true, description: 'Same-origin addresses; null until READY. 320 px WebP.' })
  list!: string | null;

  @Field(() => String, { nullable: true, description: '1280 px WebP; null until READY.' })
  screen!: string | null;

  @Field(() => String, { nullable: true, description: '2560 px JPEG; null until READY.' })
  full!: string | null;

  @Field(() => Int, { nullable: true, description: 'Width in pixels of the full size.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Height in pixels of the full size.' })
  height!: number | null;

  @Field(() => String, { nullable: true, description: 'ThumbHash, base64, for the blur before the photo.' })
  thumbHash!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the camera took it, if it said so.' })
  takenAt!: Date | null;
}
