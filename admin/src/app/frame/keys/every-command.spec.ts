import { STAFF_ROLES, menuFor } from '../menu';
import { QUEUE_VIEWS, SORTS } from '../../queue/queue-filter';
import { QUEUE_KEYS } from '../../queue/queue-keys';
import { ACTS } from '../../report/acts/acts';
import { WORDS } from '../../words/words';
import { QUEUE_LINES } from './cheat-sheet';

const said = (key: string, language: 'vi' | 'en'): unknown => {
  const [feature = '', ...path] = key.split('.');
  return path.reduce<unknown>(
    (tree, part) => (tree as Record<string, unknown> | undefined)?.[part],
    WORDS[feature]?.[language],
  );
};
const bothLanguages = (key: string): void => {
  for (const language of ['vi', 'en'] as const)
    expect([key, language, typeof said(key, language)]).toEqual([key, language, 'string']);
};
/** Keys that move, search, select and open wherever one is. */
const FRAME_KEYS = ['j', 'k', '/', '?', 'x', 'i', 'a', 'z', 'Enter', 'Escape'];

describe('every command', () => {
  it('of a case has a key of its own, and words in both languages', () => {
    const keys = ACTS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect([...FRAME_KEYS, ...Object.values(QUEUE_KEYS)]).not.toContain(key);
    for (const { id } of ACTS) for (const part of ['button', 'title']) bothLanguages(`acts.${id}.${part}`);
  });

  it('of the queue has a key of its own, a line on the card, and words in both languages', () => {
    const keys = Object.values(QUEUE_KEYS);
    expect(new Set([...keys, ...FRAME_KEYS]).size).toBe(keys.length + FRAME_KEYS.length);
    const onCard = QUEUE_LINES.flatMap((line) => line.keys);
    for (const key of keys) expect(onCard).toContain(key);
    for (const { says } of QUEUE_LINES) bothLanguages(says);
    for (const sort of SORTS) bothLanguages(`queue.sorts.${sort}`);
  });

  it('that opens a screen or a view stands in the palette by its words in both languages', () => {
    for (const role of STAFF_ROLES)
      for (const section of menuFor([role])) {
        bothLanguages(`frame.sections.${section.id}`);
        for (const entry of section.entries) {
          if (entry.view) expect(QUEUE_VIEWS).toContain(entry.view);
          else bothLanguages(`frame.entries.${entry.id}`);
        }
      }
    for (const group of ['acts', 'queue', 'views', 'saved', 'reports', 'recent'])
      bothLanguages(`frame.palette.${group}`);
  });
});
