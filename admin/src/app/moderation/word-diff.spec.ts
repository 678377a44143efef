import { diffWords } from './word-diff';

const show = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : `${kind === 'added' ? '{+' : '[-'}${text}${kind === 'added' ? '+}' : '-]'}`,
    )
    .join('');

describe('words compared', () => {
  it('show what was replaced', () => {
    expect(show('gọi 0912345678 nhé', 'gọi ••• nhé')).toBe('gọi [-0912345678 -]{+••• +}nhé');
  });

  it('show what was left out and what was added', () => {
    expect(show('một hai ba', 'một ba bốn')).toBe('một [-hai ba-]{+ba bốn+}');
    expect(show('một hai ba bốn', 'một bốn')).toBe('một [-hai ba -]bốn');
    expect(show('', 'mới')).toBe('{+mới+}');
  });

  it('are silent when nothing changed', () => {
    expect(diffWords('như cũ', 'như cũ')).toEqual([{ kind: 'same', text: 'như cũ' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('keep every word of both texts', () => {
    const [before, after] = [
      'Nhà số 12 cạnh chợ, gọi anh Bình\nvào buổi sáng',
      'Nhà cạnh chợ, gọi người dân\nvào sáng',
    ];
    const parts = diffWords(before, after);
    expect(
      parts
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
    expect(
      parts
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });

  it('of a book are told as a whole', () => {
    const long = 'từ '.repeat(2_000);
    expect(diffWords(long, 'ngắn').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
