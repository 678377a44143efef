import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { ACCEPTED, MOST_BYTES, MOST_PHOTOS, UPLOAD_PATH } from './upload.rules.js';

@ObjectType({ description: 'How photos are uploaded.' })
export class UploadRules {
  @Field(() => String, { description: 'tus 1.0 endpoint, same origin; needs the bearer token.' })
  endpoint!: string;

  @Field(() => Int, { description: 'Largest file in bytes.' })
  maxBytes!: number;

  @Field(() => Int, { description: 'Most photos of one act.' })
  maxPhotos!: number;

  @Field(() => [String], { description: 'Accepted types; the bytes decide, not the name.' })
  accept!: string[];
}

@Resolver()
export class UploadRulesResolver {
  @Query(() => UploadRules, { description: 'A short-lived link target for uploads: size limits and accepted types.' })
  uploadRules(): UploadRules {
    return { endpoint: UPLOAD_PATH, maxBytes: MOST_BYTES, maxPhotos: MOST_PHOTOS, accept: [...ACCEPTED] };
  }
}
