import { gapsOf, isBlank, newDraft } from './draft';

const now = '2026-11-22T02:00:00Z';

describe('Draft', () => {
  it('is born with its own key, private and unsent', () => {
    const [one, two] = [newDraft('me', now), newDraft('me', now)];
    expect(one.idempotencyKey).not.toBe(two.idempotencyKey);
    expect(one).toMatchObject({ mayBePublic: false, state: 'DRAFT', refusal: null });
  });

  it('names what is missing in the order of the steps', () => {
    expect(gapsOf(newDraft(null, now))).toEqual(['PLACE', 'CATEGORY', 'BODY_EMPTY']);
  });

  it('asks for more than a word, and for less than a book', () => {
    const draft = {
      ...newDraft(null, now),
      categoryCode: 'X',
      place: { lat: 1, lng: 1, accuracyM: null, from: 'PIN' as const },
    };
    expect(gapsOf({ ...draft, body: '  hỏng  ' })).toEqual(['BODY_SHORT']);
    expect(gapsOf({ ...draft, body: 'a'.repeat(2001) })).toEqual(['BODY_LONG']);
    expect(gapsOf({ ...draft, body: 'Đèn đường tắt' })).toEqual([]);
  });

  it('is blank until something was entered that would be a pity to lose', () => {
    const draft = newDraft(null, now);
    expect(isBlank(draft, 0)).toBe(true);
    expect(isBlank(draft, 1)).toBe(false);
    expect(isBlank({ ...draft, body: 'Đ' }, 0)).toBe(false);
  });
});
