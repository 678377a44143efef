// The schema is read by people who never see our code: every type and field of it says what it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'graphql';
import { ROOT } from '../platform/paths.mjs';
import { SUBGRAPHS } from '../platform/servers.mjs';

const WITH_FIELDS = new Set(['ObjectTypeDefinition', 'InterfaceTypeDefinition', 'InputObjectTypeDefinition']);
const isExternal = ({ directives = [] }) => directives.some(({ name }) => name.value === 'external');
/** The key by which a type of another subgraph is named; its owner describes it. */
const isReference = ({ directives = [], fields = [] }) =>
  directives.some(({ name }) => name.value === 'key') &&
  fields.every((field) => isExternal(field) || field.name.value === 'id');

describe('descriptions', () => {
  for (const name of SUBGRAPHS) {
    const { definitions } = parse(readFileSync(join(ROOT, `schema/sdl/subgraphs/${name}.graphql`), 'utf8'));
    const types = definitions.filter(({ kind }) => WITH_FIELDS.has(kind));

    it(`stand on every field of every type of ${name}`, () => {
      const bare = types
        .filter((type) => !isReference(type))
        .flatMap((type) =>
          type.fields
            .filter((field) => !field.description?.value.trim() && !isExternal(field))
            .map((field) => `${type.name.value}.${field.name.value}`),
        );
      assert.deepEqual(bare, [], 'Say what each field means where it is declared');
    });

    it(`stand on every type, enumeration and union of ${name}`, () => {
      const bare = definitions
        .filter(({ kind }) => /^(Object|Interface|InputObject|Enum|Union)Type(Definition)$/.test(kind))
        .filter((type) => !['Query', 'Mutation', 'Subscription'].includes(type.name.value) && !isReference(type))
        .filter((type) => !type.description?.value.trim())
        .map((type) => type.name.value);
      assert.deepEqual(bare, []);
    });
  }
});
