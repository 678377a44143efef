import { TestBed } from '@angular/core/testing';
import { emptyPhone } from '../../testing/fake-phone';
import { newDraft } from './draft';
import { DraftStore } from './draft-store';

const now = '2026-11-22T02:00:00Z';

describe('DraftStore', () => {
  let store: DraftStore;
  beforeEach(async () => {
    await emptyPhone();
    store = TestBed.inject(DraftStore);
  });

  it('shows a person their own drafts and those written before signing in, last touched first', async () => {
    await store.save({ ...newDraft('me', now), id: 'mine', updatedAt: '2026-11-22T03:00:00Z' });
    await store.save({ ...newDraft(null, now), id: 'before' });
    await store.save({ ...newDraft('other', now), id: 'theirs' });
    expect((await store.all('me')).map((d) => d.id)).toEqual(['mine', 'before']);
    expect((await store.all(null)).map((d) => d.id)).toEqual(['before']);
  });

  it('keeps the place in the queue when it is posted twice', async () => {
    await store.save({ ...newDraft('me', now), id: 'a' });
    await store.queue('a', '2026-11-22T02:00:01Z');
    await store.queue('a', '2026-11-22T09:00:00Z');
    expect((await store.find('a'))?.queuedAt).toBe('2026-11-22T02:00:01Z');
  });

  it('does not bring back a photo that was removed while it went up', async () => {
    await store.notePhoto('gone', { mediaId: 'm' });
    expect(await store.photo('gone')).toBeNull();
  });

  it('tells screens about every change', async () => {
    const before = store.version();
    await store.save(newDraft('me', now));
    expect(store.version()).toBeGreaterThan(before);
  });
});
