import { ACTS } from '../report/acts/acts';
import { QUEUE_VIEWS } from '../queue/queue-filter';
import { WORDS } from './words';

const keys = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value as object, `${path}${key}.`) : [`${path}${key}`],
  );

describe('words of the console', () => {
  it.each(Object.entries(WORDS))('%s says everything in both languages', (_feature, { vi, en }) => {
    expect(keys(en)).toEqual(keys(vi));
  });

  it('have a button, a title and a done sentence for each act', () => {
    const said = new Set(keys(WORDS['acts']?.vi ?? {}));
    for (const { id } of ACTS) for (const part of ['button', 'title', 'done']) expect(said).toContain(`${id}.${part}`);
  });

  it('have an empty sentence for each queue view', () => {
    const said = new Set(keys(WORDS['queue']?.vi ?? {}));
    for (const view of QUEUE_VIEWS) expect(said).toContain(`empty.${view}`);
  });
});
