import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver, createUnionType } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { problemOf } from '../report/report-door.js';
import { MediaProblem } from '../report/report-problems.type.js';
import { isRefusal } from '../report/refusal.js';
import { opensOriginals } from '../report/report.policy.js';
import { reportsById } from '../report/report.repository.js';
import { lookBehind } from './look-behind.js';

@InputType({ description: 'Which original, and why it must be seen.' })
export class OpenOriginalInput {
  @Field(() => ID, { description: 'The photo.' })
  mediaId!: string;

  @Field(() => String, { description: 'Why; at least 10 characters. The reporter can read it.' })
  reason!: string;
}

@ObjectType({ description: 'A photo as the camera took it, for one look.' })
export class OriginalPhoto {
  @Field(() => ID, { description: 'The photo.' })
  mediaId!: string;

  @Field(() => String, { description: 'Same-origin address that works once and is never cached.' })
  address!: string;

  @Field(() => Date, { description: 'Until when it waits to be used.' })
  expiresAt!: Date;
}

export const OpenOriginalResult = createUnionType({
  name: 'OpenOriginalResult',
  description: 'A pass for one look, or why there is none.',
  types: () => [OriginalPhoto, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound, MediaProblem] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'OriginalPhoto'),
});

@Resolver()
export class OpenOriginalResolver {
  @Mutation(() => OpenOriginalResult, {
    description: 'Unseals the original of a photo for one look; who, when and why is written down.',
  })
  async openOriginal(
    @Arg('input', () => OpenOriginalInput) { mediaId, reason }: OpenOriginalInput,
    @Ctx() { parts, viewer }: ReportContext,
  ) {
    const outcome = await lookBehind(parts, viewer, {
      what: 'ORIGINAL_PHOTO',
      objectId: mediaId,
      reason,
      find: async (em) => {
        const reportId = await parts.photos.reportOf(em, mediaId);
        return reportId ? (await reportsById(em, [reportId]))[0] : undefined;
      },
      may: opensOriginals,
      show: async (em, _report, accessId) => {
        const pass = await parts.sealed.pass(em, accessId, mediaId);
        return pass ? { mediaId, ...pass } : { refused: 'MEDIA', code: 'ORIGINAL_NOT_KEPT', mediaId };
      },
    });
    return isRefusal(outcome) ? problemOf(outcome, viewer.language) : outcome;
  }
}
