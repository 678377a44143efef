import { TestBed } from '@angular/core/testing';
import { Session } from '@smarthp/angular';
import { Apollo } from 'apollo-angular';
import { of, throwError } from 'rxjs';
import { emptyPhone } from '../../testing/fake-phone';
import { PhotoUploads } from '../photos/photo-uploads';
import { UploadStopped } from '../photos/upload-engine';
import { type Draft, newDraft } from './draft';
import { DraftStore } from './draft-store';
import { GraphReportSender, inputOf } from './graph-report-sender';

const draft: Draft = {
  ...newDraft('me', '2026-11-22T02:00:00Z'),
  place: { lat: 20.8449, lng: 106.6881, accuracyM: 6, from: 'GPS' },
  categoryCode: 'SU_CO_HA_TANG',
  fieldCode: 'CAY_XANH',
  body: '  Cây đổ ngang đường  ',
  rightsVersion: '2026.1',
};

describe('Sending one report', () => {
  const mutate = jest.fn();
  const ensure = jest.fn();
  let token: string | undefined;
  let signedIn = true;
  let sender: GraphReportSender;
  let store: DraftStore;

  beforeEach(async () => {
    await emptyPhone();
    token = 'token';
    signedIn = true;
    mutate.mockReset();
    ensure.mockReset().mockResolvedValue('media-1');
    TestBed.configureTestingModule({
      providers: [
        { provide: Apollo, useValue: { mutate } },
        { provide: Session, useValue: { accessToken: () => Promise.resolve(token), signedIn: () => signedIn } },
        { provide: PhotoUploads, useValue: { ensure } },
      ],
    });
    sender = TestBed.inject(GraphReportSender);
    store = TestBed.inject(DraftStore);
    await store.savePhoto({
      id: 'p',
      draftId: draft.id,
      name: 'a.jpg',
      type: 'image/jpeg',
      size: 1,
      bytes: new ArrayBuffer(1),
      addedAt: '2026-11-22T02:00:00Z',
      point: null,
      uploadUrl: '/files/feedback/uploads/x',
      mediaId: 'old',
    });
  });

  const answers = (submitReport: object) => mutate.mockReturnValue(of({ data: { submitReport } }));

  it('says everything in the words of the contract, private unless ticked', () => {
    expect(inputOf(draft, ['m'])).toEqual({
      idempotencyKey: draft.idempotencyKey,
      categoryCode: 'SU_CO_HA_TANG',
      fieldCode: 'CAY_XANH',
      answers: [],
      title: null,
      body: 'Cây đổ ngang đường',
      location: { lat: 20.8449, lng: 106.6881 },
      accuracyM: 6,
      address: null,
      wardId: null,
      mediaIds: ['m'],
      mayBePublic: false,
      rightsVersion: '2026.1',
      urgency: 'NORMAL',
    });
  });

  it('sends photos first and then the report with them', async () => {
    answers({ __typename: 'Report', code: 'HP-261122-0001', title: 'Cây đổ' });
    expect(await sender.send(draft)).toEqual({ kind: 'SENT', code: 'HP-261122-0001', title: 'Cây đổ' });
    expect(mutate.mock.calls[0][0].variables.input.mediaIds).toEqual(['media-1']);
  });

  it('sends nothing while a photo has not arrived', async () => {
    ensure.mockRejectedValue(new UploadStopped('OFFLINE'));
    expect(await sender.send(draft)).toEqual({ kind: 'UNREACHABLE' });
    expect(mutate).not.toHaveBeenCalled();
  });

  it('waits when the server gives no answer: the key makes a second try safe', async () => {
    mutate.mockReturnValue(throwError(() => new Error('down')));
    expect(await sender.send(draft)).toEqual({ kind: 'UNREACHABLE' });
  });

  it('asks to sign in when nobody is', async () => {
    token = undefined;
    signedIn = false;
    expect(await sender.send(draft)).toEqual({ kind: 'SIGN_IN' });
  });

  it('only waits while the session lasts but no fresh token can be had', async () => {
    token = undefined;
    expect(await sender.send(draft)).toEqual({ kind: 'UNREACHABLE' });
  });

  it('hands back each broken field of a refusal', async () => {
    answers({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: 'Một số ô chưa đúng.',
      path: [],
      fields: [{ path: ['body'], code: 'TOO_LONG', message: 'Nội dung quá dài.' }],
    });
    expect(await sender.send(draft)).toMatchObject({
      kind: 'REFUSED',
      refusal: { code: 'INVALID_INPUT', fields: [{ path: 'body', message: 'Nội dung quá dài.' }] },
    });
  });

  it('sends a photo anew that the city does not know any more', async () => {
    answers({ __typename: 'MediaProblem', code: 'MEDIA_MISSING', message: 'Thiếu ảnh', path: [], mediaId: 'old' });
    expect(await sender.send(draft)).toMatchObject({ kind: 'REFUSED' });
    expect(await store.photo('p')).toMatchObject({ mediaId: null, uploadUrl: null });
  });
});
