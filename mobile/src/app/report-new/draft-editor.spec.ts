import { TestBed } from '@angular/core/testing';
import { emptyPhone } from '../../testing/fake-phone';
import type { DraftPhoto } from '../outbox/draft';
import { DraftStore } from '../outbox/draft-store';
import { DraftEditor } from './draft-editor';

const photo = (draftId: string): DraftPhoto => ({
  id: 'p',
  draftId,
  name: 'a.jpg',
  type: 'image/jpeg',
  size: 1,
  bytes: new ArrayBuffer(1),
  addedAt: '2026-11-22T02:00:00Z',
  point: null,
  uploadUrl: null,
  mediaId: null,
});

describe('The draft on the table', () => {
  let store: DraftStore;
  let editor: DraftEditor;

  beforeEach(async () => {
    await emptyPhone();
    TestBed.configureTestingModule({ providers: [DraftEditor] });
    store = TestBed.inject(DraftStore);
    editor = TestBed.inject(DraftEditor);
  });

  it('leaves nothing behind when nothing was written', async () => {
    await editor.open(null, 'me');
    await editor.flush();
    expect(await store.all('me')).toEqual([]);
  });

  it('is on the phone after a pause in writing', async () => {
    const draft = await editor.open(null, 'me');
    editor.change({ body: 'Đèn đường tắt' });
    expect(editor.saving()).toBe('SAVING');
    await new Promise((done) => setTimeout(done, 700));
    expect((await store.find(draft.id))?.body).toBe('Đèn đường tắt');
    expect(editor.saving()).toBe('SAVED');
  });

  it('is on the phone at once when the page is being closed', async () => {
    const draft = await editor.open(null, 'me');
    editor.change({ body: 'Nắp cống vỡ' });
    dispatchEvent(new Event('pagehide'));
    await new Promise((done) => setTimeout(done, 30));
    expect((await store.find(draft.id))?.body).toBe('Nắp cống vỡ');
  });

  it('opens again with its words, its step and its photos', async () => {
    const draft = await editor.open(null, 'me');
    await editor.addPhoto(photo(draft.id));
    editor.change({ body: 'Nắp cống vỡ', step: 'words' });
    await editor.flush();
    editor.release();
    await editor.open(draft.id, 'me');
    expect(editor.draft()).toMatchObject({ body: 'Nắp cống vỡ', step: 'words', idempotencyKey: draft.idempotencyKey });
    expect(editor.photos()).toHaveLength(1);
  });

  it('says so when the phone cannot keep it, and keeps the words on the screen', async () => {
    await editor.open(null, 'me');
    jest.spyOn(store, 'save').mockRejectedValueOnce(new Error('full'));
    editor.change({ body: 'Nắp cống vỡ' });
    await editor.flush();
    expect(editor.saving()).toBe('FAILED');
    expect(editor.draft()?.body).toBe('Nắp cống vỡ');
  });

  it('counts a step as done by what was entered, not by what was seen', async () => {
    await editor.open(null, 'me');
    expect(editor.isDone('place')).toBe(false);
    editor.change({ place: { lat: 20.84, lng: 106.68, accuracyM: 6, from: 'GPS' } });
    expect(editor.isDone('place')).toBe(true);
    expect(editor.isDone('words')).toBe(false);
  });
});
