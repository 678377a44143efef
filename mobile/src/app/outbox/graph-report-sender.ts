import { inject, Service } from '@angular/core';
import { Session } from '@smarthp/angular';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { SubmitReportDocument, type SubmitReportInput, type SubmitReportMutation } from '../../gql/graphql';
import { PhotoUploads } from '../photos/photo-uploads';
import { UploadStopped } from '../photos/upload-engine';
import type { Draft, DraftPhoto } from './draft';
import { DraftStore } from './draft-store';
import { ReportSender, type SendOutcome } from './report-sender';

/** Photos first (resumed where they stopped), then one `submitReport` with the draft's own key. */
@Service()
export class GraphReportSender extends ReportSender {
  private readonly apollo = inject(Apollo);
  private readonly session = inject(Session);
  private readonly store = inject(DraftStore);
  private readonly uploads = inject(PhotoUploads);

  override async send(draft: Draft): Promise<SendOutcome> {
    // without a token but signed in, the provider could not be reached: that passes by itself
    if (!(await this.session.accessToken())) return { kind: this.session.signedIn() ? 'UNREACHABLE' : 'SIGN_IN' };
    const photos = await this.store.photosOf(draft.id);
    let mediaIds: string[];
    try {
      mediaIds = await Promise.all(photos.map((photo) => this.uploads.ensure(photo)));
    } catch (error) {
      return afterStop(error);
    }
    try {
      const result = await firstValueFrom(
        this.apollo.mutate({
          mutation: SubmitReportDocument,
          variables: { input: inputOf(draft, mediaIds) },
          errorPolicy: 'none',
        }),
      );
      const answer = result.data?.submitReport;
      return answer ? await this.outcomeOf(answer, photos) : { kind: 'UNREACHABLE' };
    } catch {
      // no answer, or the server is in trouble: the same key makes a second try safe
      return { kind: 'UNREACHABLE' };
    }
  }

  private async outcomeOf(answer: SubmitReportMutation['submitReport'], photos: DraftPhoto[]): Promise<SendOutcome> {
    if (answer.__typename === 'Report') return { kind: 'SENT', code: answer.code, title: answer.title };
    if (answer.__typename === 'NotSignedIn') return { kind: 'SIGN_IN' };
    // a photo the city does not know any more is sent again from the bytes kept here
    if (answer.__typename === 'MediaProblem') {
      await Promise.all(photos.map((p) => this.store.notePhoto(p.id, { mediaId: null, uploadUrl: null })));
    }
    const fields =
      answer.__typename === 'InvalidInput'
        ? answer.fields.map((f) => ({ path: f.path.join('.'), message: f.message }))
        : [{ path: answer.path.join('.'), message: answer.message }];
    return { kind: 'REFUSED', refusal: { code: answer.code, message: answer.message, fields } };
  }
}

/** The draft in the words of the contract. */
export function inputOf(draft: Draft, mediaIds: string[]): SubmitReportInput {
  if (!draft.place || !draft.categoryCode) throw new Error('an unfinished draft stands in the queue');
  return {
    idempotencyKey: draft.idempotencyKey,
    categoryCode: draft.categoryCode,
    fieldCode: draft.fieldCode,
    title: draft.title.trim() || null,
    body: draft.body.trim(),
    location: { lat: draft.place.lat, lng: draft.place.lng },
    accuracyM: draft.place.accuracyM,
    address: draft.address.trim() || null,
    wardId: draft.ward?.id ?? null,
    mediaIds,
    mayBePublic: draft.mayBePublic,
    rightsVersion: draft.rightsVersion,
    urgency: 'NORMAL',
    // Kept from before there were questions: sent without, so that it is not lost.
    answers: draft.answers ? answersOf(draft.answers) : null,
  };
}

const answersOf = (answers: Readonly<Record<string, string>>): { questionCode: string; value: string }[] =>
  Object.entries(answers)
    .filter(([, value]) => value.trim())
    .map(([questionCode, value]) => ({ questionCode, value: value.trim() }));

function afterStop(error: unknown): SendOutcome {
  if (error instanceof UploadStopped) {
    if (error.reason === 'SIGN_IN') return { kind: 'SIGN_IN' };
    if (error.reason === 'REFUSED') {
      const refusal = { code: 'PHOTO_REFUSED', message: error.detail, fields: [] };
      return { kind: 'REFUSED', refusal };
    }
  }
  return { kind: 'UNREACHABLE' };
}
