// Every value that people see has its words in both languages.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildSchema, isEnumType } from 'graphql';
import { ROOT } from '../platform/paths.mjs';

const WORDS = 'schema/client/src/words';
const read = (file) => JSON.parse(readFileSync(join(ROOT, WORDS, file), 'utf8'));
const files = readdirSync(join(ROOT, WORDS)).filter((name) => name.endsWith('.json'));
const catalogue = (language) =>
  Object.assign({}, ...files.filter((name) => name.endsWith(`.${language}.json`)).map(read));
const languages = { vi: catalogue('vi'), en: catalogue('en') };

// Never shown as words: the days of a promise are drawn as one strip, which is read out as one sentence.
const DRAWN = new Set(['PromiseDayState']);

const schema = buildSchema(readFileSync(join(ROOT, 'schema/sdl/api.graphql'), 'utf8'));
const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));

/** The set of words that covers most of `values`, and what it leaves out. */
function bestSet(words, values) {
  const missing = Object.values(words).map((set) => values.filter((value) => !set?.[value]?.trim()));
  return missing.reduce((best, one) => (one.length < best.length ? one : best), values);
}

describe('words', () => {
  for (const [language, words] of Object.entries(languages)) {
    it(`every value of the API's enumerations has its word in ${language}`, () => {
      const found = enums
        .filter(({ name }) => !DRAWN.has(name))
        .map((type) => [
          type.name,
          bestSet(
            words,
            type.getValues().map(({ name }) => name),
          ),
        ])
        .filter(([, missing]) => missing.length)
        .map(([name, missing]) => `${name}: ${missing.join(', ')}`);
      assert.deepEqual(found, [], `Put the words into ${WORDS}/*.${language}.json`);
    });
  }

  it('both languages have the same sets and the same keys, none empty', () => {
    const keys = (tree, path = '') =>
      Object.entries(tree).flatMap(([key, value]) =>
        typeof value === 'string' ? (value.trim() ? [`${path}${key}`] : []) : keys(value, `${path}${key}.`),
      );
    const [vi, en] = [new Set(keys(languages.vi)), new Set(keys(languages.en))];
    assert.deepEqual(
      [...vi].filter((key) => !en.has(key)),
      [],
      'missing in English',
    );
    assert.deepEqual(
      [...en].filter((key) => !vi.has(key)),
      [],
      'missing in Vietnamese',
    );
  });

  it('every problem a mutation can answer with has its words', () => {
    const problems = schema
      .getPossibleTypes(schema.getType('Problem'))
      .map(({ name }) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase());
    for (const [language, words] of Object.entries(languages)) {
      assert.deepEqual(bestSet(words, problems), [], `Put the words into ${WORDS}/problem.${language}.json`);
    }
  });
});
