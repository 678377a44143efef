import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type * as codes from './report-codes.js';
import { MediaKind, MediaState } from './report-enums.js';

@ObjectType({ description: 'A rectangle on a photo, as parts of its width and height from the upper left corner.' })
export class PhotoBox {
  @Field(() => Float, { description: 'Left edge, 0 to 1.' })
  x!: number;

  @Field(() => Float, { description: 'Upper edge, 0 to 1.' })
  y!: number;

  @Field(() => Float, { description: 'Width, above 0, at most 1.' })
  width!: number;

  @Field(() => Float, { description: 'Height, above 0, at most 1.' })
  height!: number;
}

@ObjectType({ description: 'A photo as the public sees it, or would once the report is public.' })
export class PublicPhoto {
  @Field(() => String, { description: '320 px WebP.' })
  list!: string;

  @Field(() => String, { description: '1280 px WebP.' })
  screen!: string;

  @Field(() => String, { description: '2560 px JPEG.' })
  full!: string;

  @Field(() => String, { nullable: true, description: 'ThumbHash, base64.' })
  thumbHash!: string | null;
}

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

  @Field(() => Boolean, { description: 'Parts of it are blurred in what the public sees.' })
  isRedacted!: boolean;

  @Field(() => Boolean, { description: 'The desk keeps it from the public.' })
  isWithheld!: boolean;

  @Field(() => [PhotoBox], { description: 'The blurred parts; empty for who does not work on the report.' })
  boxes!: PhotoBox[];

  @Field(() => PublicPhoto, {
    nullable: true,
    description: 'What the public sees or would see of it; only for staff who work on the report. Null when kept back.',
  })
  publicVersion!: PublicPhoto | null;
}
