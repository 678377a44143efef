import { CATALOGUES, type WordSet } from '@smarthp/client';
import { WORDS } from './words';

type Tree = { readonly [key: string]: string | Tree };

/** Where the console says a code of the API in its own catalogues, and the shared set that says it to everybody else. */
const SHARED: readonly (readonly [path: string, set: WordSet])[] = [
  ['clocks.dayKinds', 'calendarDayKind'],
  ['clocks.escalation.audience', 'escalationAudience'],
  ['clocks.escalation.triggers', 'escalationTrigger'],
  ['clocks.kinds', 'timeLimitClass'],
  ['clocks.promise', 'limitKind'],
  ['exports.formats', 'exportFormat'],
  ['queue.column', 'reportColumn'],
  ['queue.sorts', 'queueSort'],
  ['routing.change', 'ruleChange'],
  ['routing.miss', 'routingMiss'],
  ['settings.areas', 'settingsArea'],
];

const at = (path: string, lang: 'vi' | 'en'): Tree => {
  const [room, ...keys] = path.split('.');
  return keys.reduce((tree, key) => tree[key] as Tree, WORDS[room!]![lang] as Tree);
};

describe('words the console shares with the platform', () => {
  it.each(SHARED)('%s are those of the set %s', (path, set) => {
    for (const lang of ['vi', 'en'] as const) expect(at(path, lang)).toMatchObject(CATALOGUES[lang][set]!);
  });
});
