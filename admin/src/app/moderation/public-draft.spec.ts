import { TestBed } from '@angular/core/testing';
import type { ModerationCaseFragment } from '../../gql/graphql';
import { PublicDraft } from './public-draft';

const BOX = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
const photo = (id: string, given: object = {}) => ({ __typename: 'Media', id, boxes: [], isWithheld: false, ...given });
const report = (given: object = {}): ModerationCaseFragment =>
  ({
    code: 'HP-261122-0001',
    title: 'Đèn hỏng',
    body: 'Gọi 0912345678 để hỏi',
    publicTitle: null,
    publicBody: null,
    version: 2,
    media: [photo('a'), photo('b', { boxes: [{ __typename: 'PhotoBox', ...BOX }] })],
    ...given,
  }) as unknown as ModerationCaseFragment;

describe('a public version in the making', () => {
  const started = (given: object = {}): PublicDraft => {
    const draft = TestBed.configureTestingModule({ providers: [PublicDraft] }).inject(PublicDraft);
    draft.start(report(given));
    return draft;
  };

  it('begins with what is public now and has nothing to save', () => {
    const draft = started({ publicBody: 'Gọi ••• để hỏi' });
    expect([draft.title(), draft.body(), draft.boxes('b')]).toEqual(['Đèn hỏng', 'Gọi ••• để hỏi', [BOX]]);
    expect([draft.dirty(), draft.input()]).toEqual([false, null]);
  });

  it('saves only what was changed', () => {
    const draft = started();
    draft.maskAll();
    draft.setBoxes('a', [BOX]);
    draft.setWithheld('b', true);
    expect(draft.input()).toEqual({
      words: { title: 'Đèn hỏng', body: 'Gọi ••• để hỏi' },
      photos: [
        { mediaId: 'a', boxes: [BOX] },
        { mediaId: 'b', withheld: true },
      ],
    });
  });

  it('takes back boxes one change at a time, on whichever photo it was', () => {
    const draft = started();
    draft.setBoxes('a', [BOX]);
    draft.setBoxes('b', []);
    expect([draft.undo(), draft.boxes('b')]).toEqual(['b', [BOX]]);
    expect([draft.undo(), draft.boxes('a')]).toEqual(['a', []]);
    expect([draft.undo(), draft.canUndo(), draft.dirty()]).toEqual([undefined, false, false]);
  });

  it('keeps what is unsaved when the report is read again, and lets it go for another report', () => {
    const draft = started();
    draft.setBoxes('a', [BOX]);
    draft.start(report({ version: 3 }));
    expect(draft.boxes('a')).toEqual([BOX]);
    draft.start(report({ code: 'HP-261122-0002' }));
    expect([draft.boxes('a'), draft.dirty()]).toEqual([[], false]);
  });

  it('masks one find where it stands', () => {
    const draft = started({ title: 'Xe 15A-123.45' });
    const [plate, phone] = draft.finds();
    expect([plate?.in, phone?.in]).toEqual(['title', 'body']);
    draft.mask(plate!);
    expect([draft.title(), draft.body()]).toEqual(['Xe •••', 'Gọi 0912345678 để hỏi']);
  });
});
