import { TestBed } from '@angular/core/testing';
import { emptyPhone, restartPhone } from '../../testing/fake-phone';
import { type Draft, type DraftPhoto, newDraft } from './draft';
import { DraftStore } from './draft-store';
import { Outbox } from './outbox';
import { ReportSender, type SendOutcome } from './report-sender';

class ScriptedSender extends ReportSender {
  readonly tried: Draft[] = [];
  answer: (draft: Draft) => SendOutcome | Promise<SendOutcome> = (draft) => sent(draft);

  override async send(draft: Draft): Promise<SendOutcome> {
    this.tried.push(draft);
    return this.answer(draft);
  }
}

const sent = (draft: Draft): SendOutcome => ({ kind: 'SENT', code: `HP-${draft.id}`, title: draft.title });
const ME = 'citizen:nhung';

const written = (id: string, more: Partial<Draft> = {}): Draft => ({
  ...newDraft(ME, '2026-11-22T02:00:00Z'),
  id,
  place: { lat: 20.8449, lng: 106.6881, accuracyM: 6, from: 'GPS' },
  categoryCode: 'SU_CO_HA_TANG',
  title: `Phản ánh ${id}`,
  body: 'Đèn đường tắt ba đêm liền',
  ...more,
});

const photo = (id: string, draftId: string): DraftPhoto => ({
  id,
  draftId,
  name: 'anh.jpg',
  type: 'image/jpeg',
  size: 3,
  bytes: new Uint8Array([1, 2, 3]).buffer,
  addedAt: '2026-11-22T02:00:00Z',
  point: null,
  uploadUrl: null,
  mediaId: null,
});

describe('Outbox', () => {
  let store: DraftStore;
  let sender: ScriptedSender;
  let outbox: Outbox;

  const start = () => {
    TestBed.resetTestingModule();
    sender = new ScriptedSender();
    TestBed.configureTestingModule({ providers: [{ provide: ReportSender, useValue: sender }] });
    store = TestBed.inject(DraftStore);
    outbox = TestBed.inject(Outbox);
  };

  beforeEach(async () => {
    await emptyPhone();
    start();
  });

  it('sends what is posted, keeps the code and forgets draft and photos', async () => {
    outbox.serve(ME);
    await store.save(written('a'));
    await store.savePhoto(photo('p', 'a'));
    await outbox.post('a');
    expect(await store.find('a')).toBeNull();
    expect(await store.photosOf('a')).toEqual([]);
    expect((await store.sentFrom('a'))?.code).toBe('HP-a');
    expect(outbox.sent()?.code).toBe('HP-a');
  });

  it('keeps a report in the queue while there is no answer, and sends it when the network is back', async () => {
    outbox.serve(ME);
    sender.answer = () => ({ kind: 'UNREACHABLE' });
    await store.save(written('a'));
    await outbox.post('a');
    expect((await store.find('a'))?.state).toBe('QUEUED');
    sender.answer = sent;
    globalThis.dispatchEvent(new Event('online'));
    await outbox.run();
    expect((await store.sentFrom('a'))?.code).toBe('HP-a');
  });

  it('sends in the order of posting, and stops at the first that finds no network', async () => {
    outbox.serve(ME);
    sender.answer = () => ({ kind: 'UNREACHABLE' });
    for (const id of ['first', 'second']) {
      await store.save(written(id));
      await store.queue(id, id === 'first' ? '2026-11-22T02:00:01Z' : '2026-11-22T02:00:02Z');
    }
    await outbox.run();
    expect(sender.tried.map((d) => d.id)).toEqual(['first']);
    sender.answer = sent;
    await outbox.run();
    expect(sender.tried.map((d) => d.id)).toEqual(['first', 'first', 'second']);
  });

  it('tries again with the key the draft was born with', async () => {
    outbox.serve(ME);
    const draft = written('a');
    await store.save(draft);
    sender.answer = () => ({ kind: 'UNREACHABLE' });
    await outbox.post('a');
    sender.answer = sent;
    await outbox.run();
    expect(new Set(sender.tried.map((d) => d.idempotencyKey))).toEqual(new Set([draft.idempotencyKey]));
  });

  it('does not send one report twice when it is woken many times at once', async () => {
    outbox.serve(ME);
    await store.save(written('a'));
    await store.queue('a', '2026-11-22T02:00:01Z');
    await Promise.all([outbox.run(), outbox.run(), outbox.run()]);
    expect(sender.tried).toHaveLength(1);
  });

  it('gives a refused report back as a draft with the reason, photos kept', async () => {
    outbox.serve(ME);
    const refusal = { code: 'OUTSIDE_CITY', message: 'Vị trí nằm ngoài thành phố.', fields: [] };
    sender.answer = () => ({ kind: 'REFUSED', refusal });
    await store.save(written('a'));
    await store.savePhoto(photo('p', 'a'));
    await outbox.post('a');
    const draft = await store.find('a');
    expect(draft?.state).toBe('DRAFT');
    expect(draft?.refusal).toEqual(refusal);
    expect(await store.photosOf('a')).toHaveLength(1);
    await outbox.run();
    expect(sender.tried).toHaveLength(1);
  });

  it('a refused report does not hold up the ones behind it', async () => {
    outbox.serve(ME);
    sender.answer = (d) =>
      d.id === 'bad' ? { kind: 'REFUSED', refusal: { code: 'X', message: '', fields: [] } } : sent(d);
    for (const [n, id] of ['bad', 'good'].entries()) {
      await store.save(written(id));
      await store.queue(id, `2026-11-22T02:00:0${n}Z`);
    }
    await outbox.run();
    expect((await store.sentFrom('good'))?.code).toBe('HP-good');
  });

  it('waits for the person to sign in, then goes on', async () => {
    outbox.serve(null);
    sender.answer = () => ({ kind: 'SIGN_IN' });
    await store.save(written('a', { owner: null }));
    await outbox.post('a');
    expect(outbox.waitsForSignIn()).toBe(true);
    sender.answer = sent;
    outbox.serve(ME);
    await outbox.run();
    expect(outbox.waitsForSignIn()).toBe(false);
    expect((await store.sentFrom('a'))?.code).toBe('HP-a');
  });

  it('never sends the report of another person who used this phone', async () => {
    outbox.serve('citizen:an');
    await store.save(written('a'));
    await store.queue('a', '2026-11-22T02:00:01Z');
    await outbox.run();
    expect(sender.tried).toEqual([]);
  });

  it('survives a restart of the app', async () => {
    await store.save(written('a'));
    await store.queue('a', '2026-11-22T02:00:01Z');
    await restartPhone();
    start();
    outbox.serve(ME);
    await outbox.run();
    expect((await store.sentFrom('a'))?.code).toBe('HP-a');
  });

  it('leaves the work to the other tab that is at it', async () => {
    const request = jest.fn((_name: string, _options: object, work: (lock: null) => unknown) => work(null));
    Object.defineProperty(globalThis.navigator, 'locks', { configurable: true, value: { request } });
    try {
      outbox.serve(ME);
      await store.save(written('a'));
      await outbox.post('a');
      expect(sender.tried).toEqual([]);
      expect((await store.find('a'))?.state).toBe('QUEUED');
    } finally {
      Object.defineProperty(globalThis.navigator, 'locks', { configurable: true, value: undefined });
    }
  });
});
