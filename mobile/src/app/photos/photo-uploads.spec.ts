import { TestBed } from '@angular/core/testing';
import { emptyPhone } from '../../testing/fake-phone';
import type { DraftPhoto } from '../outbox/draft';
import { DraftStore } from '../outbox/draft-store';
import { PhotoUploads } from './photo-uploads';
import { UploadEngine, type UploadListener, UploadStopped } from './upload-engine';

class ScriptedEngine extends UploadEngine {
  readonly begun: (string | null)[] = [];
  run: (listener: UploadListener) => Promise<string> = () => Promise.resolve('media-1');

  override upload(photo: DraftPhoto, listener: UploadListener): Promise<string> {
    this.begun.push(photo.uploadUrl);
    return this.run(listener);
  }
}

const photo: DraftPhoto = {
  id: 'p',
  draftId: 'd',
  name: 'a.jpg',
  type: 'image/jpeg',
  size: 1,
  bytes: new ArrayBuffer(1),
  addedAt: '2026-11-22T02:00:00Z',
  point: null,
  uploadUrl: null,
  mediaId: null,
};

describe('Photos on their way', () => {
  let engine: ScriptedEngine;
  let uploads: PhotoUploads;
  let store: DraftStore;

  beforeEach(async () => {
    await emptyPhone();
    engine = new ScriptedEngine();
    TestBed.configureTestingModule({ providers: [{ provide: UploadEngine, useValue: engine }] });
    uploads = TestBed.inject(PhotoUploads);
    store = TestBed.inject(DraftStore);
    await store.savePhoto(photo);
  });

  it('are sent once, whoever asks', async () => {
    const both = await Promise.all([uploads.ensure(photo), uploads.ensure(photo)]);
    expect(both).toEqual(['media-1', 'media-1']);
    expect(engine.begun).toHaveLength(1);
  });

  it('keep the address to go on from, and the id when done', async () => {
    engine.run = (listener) => {
      listener.address('/files/feedback/uploads/p');
      listener.progress(0.5);
      return Promise.resolve('media-1');
    };
    await uploads.ensure(photo);
    await new Promise((done) => setTimeout(done, 20));
    expect(await store.photo('p')).toMatchObject({ uploadUrl: '/files/feedback/uploads/p', mediaId: 'media-1' });
    expect(uploads.progress().get('p')).toEqual({ state: 'DONE', share: 1 });
  });

  it('tell apart what waits for the network and what will never be taken', async () => {
    engine.run = (listener) => {
      listener.progress(0.4);
      return Promise.reject(new UploadStopped('OFFLINE'));
    };
    await uploads.ensure(photo).catch(() => undefined);
    expect(uploads.progress().get('p')).toEqual({ state: 'STOPPED', share: 0.4 });
    engine.run = () => Promise.reject(new UploadStopped('REFUSED', 'Ảnh hỏng'));
    await uploads.ensure(photo).catch(() => undefined);
    expect(uploads.progress().get('p')?.state).toBe('REFUSED');
  });

  it('stop when they are taken away', async () => {
    let stopped = false;
    engine.run = (listener) =>
      new Promise((_, reject) => {
        listener.stop.addEventListener('abort', () => {
          stopped = true;
          reject(new UploadStopped('REMOVED'));
        });
      });
    const run = uploads.ensure(photo).catch(() => 'gone');
    await uploads.remove('p');
    expect(await run).toBe('gone');
    expect(stopped).toBe(true);
    expect(await store.photo('p')).toBeNull();
  });
});
