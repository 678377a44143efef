import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { rootFields } from '@smarthp/kit/federation';
import { buildGraph } from './graph.js';
import { policies } from './policies.js';

describe('the schema of dossiers', () => {
  it('has a named policy for every root field and for nothing else', async () => {
    const { schema } = await buildGraph();
    expect(Object.keys(policies).sort()).toEqual(rootFields(schema).sort());
    for (const policy of Object.values(policies)) expect(policy.name).toMatch(/\w/);
  });

  it('is the one that is committed', async () => {
    const { sdl } = await buildGraph();
    const committed = readFileSync(new URL('../../../schema/sdl/subgraphs/dossiers.graphql', import.meta.url), 'utf8');
    expect(sdl).toBe(committed);
  });

  it('describes every field of its own types', async () => {
    const { schema } = await buildGraph();
    const shared = /^(__|_|Query$|PageInfo|GeoPoint|.*Connection$|.*Edge$)/; // the kit's
    const silent = Object.values(schema.getTypeMap())
      .filter((type) => !shared.test(type.name) && 'getFields' in type)
      .flatMap((type) =>
        Object.values(
          (type as { getFields(): Record<string, { name: string; description?: string | null }> }).getFields(),
        )
          .filter((field) => !field.description)
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(silent).toEqual([]);
  });
});
