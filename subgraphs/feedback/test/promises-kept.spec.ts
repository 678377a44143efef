import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { readFileSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { acts } from '../src/compose-acts.js';
import { EVENT_OF } from '../src/report/report-events.js';
import { TIMELINE_ACTIONS } from '../src/report/report-codes.js';
import { REFUSAL_GROUNDS } from '../src/migrations/seeds/refusal-grounds.js';
import { REPORT_WORKFLOW } from '../src/report/report-workflow.js';
import { SIDE_ACTS } from '../src/report/side-workflow.js';
import { rootPolicies } from '../src/root-policies.js';
import { feedbackSchema } from '../src/schema.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const sources = globSync(here('../src/**/*.ts')).filter((file) => !file.endsWith('.spec.ts'));
const text = (file: string): string => readFileSync(file, 'utf8');

describe('what people forget', () => {
  it('is a policy for a root field', async () => {
    const { schema } = await feedbackSchema();
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((type) =>
      Object.keys(type!.getFields())
        .filter((name) => !name.startsWith('_'))
        .map((name) => `${type!.name}.${name}`),
    );
    expect(Object.keys(rootPolicies).sort()).toEqual(fields.sort());
  });

  it('is a description for a field or an argument’s input', async () => {
    const { schema } = await feedbackSchema();
    const bare = [
      'Report',
      'Media',
      'TimelineEntry',
      'Promise',
      'Reporter',
      'ReportChange',
      'QueueChange',
      'SubmitReportInput',
      'ReportFilter',
    ].flatMap((name) => {
      const type = schema.getType(name) as unknown as { getFields(): Record<string, { description?: string }> };
      return Object.entries(type.getFields())
        .filter(([, field]) => !field.description)
        .map(([field]) => `${name}.${field}`);
    });
    expect(bare).toEqual([]);
  });

  it('is the committed SDL after a change', async () => {
    const { sdl } = await feedbackSchema();
    expect(text(here('../../../schema/sdl/subgraphs/feedback.graphql'))).toBe(sdl);
  });

  it('is an event for an act, or an act for an event', () => {
    expect(Object.keys(EVENT_OF).sort()).toEqual([...TIMELINE_ACTIONS].sort());
    for (const type of Object.values(EVENT_OF)) expect(type).toMatch(/^feedback\.report\.[a-z-]+$/);
    expect(new Set(Object.values(EVENT_OF)).size).toBe(TIMELINE_ACTIONS.length);
  });

  it('is a command for a row of the workflow', () => {
    const done = new Set(Object.values(acts).map(({ action }) => action as string));
    // First steps of a report, and words in another's timeline, are written by the act that brings them about.
    const broughtAbout = ['SUBMIT', 'SPLIT_OFF', 'MERGED_IN', 'UNMERGED_OUT'];
    for (const { act } of REPORT_WORKFLOW) if (!broughtAbout.includes(act)) expect(done).toContain(act);
    for (const act of Object.keys(SIDE_ACTS)) if (!broughtAbout.includes(act)) expect(done).toContain(act);
  });

  it('is a handler for a job', () => {
    const all = sources.map(text).join('\n');
    const put = [...all.matchAll(/(?:enqueue\(em, '|later(?::| =) \[\{ name: ')([a-z-]+)'/g)].map(([, name]) => name!);
    expect(new Set(put).size).toBeGreaterThanOrEqual(4);
    const handled = sources
      .filter((file) => file.endsWith('.job.ts'))
      .map(text)
      .join('\n');
    for (const name of put) expect(handled).toContain(`name: '${name}'`);
    const composed = sources
      .filter((file) => /\/src\/compose[a-z-]*\.ts$/.test(file))
      .map(text)
      .join('\n');
    for (const file of sources.filter((one) => one.endsWith('.job.ts')))
      expect(composed).toContain(file.split('/').at(-1)!.replace('.ts', '.js'));
  });

  it('is a word for a problem, in both languages', () => {
    const words = text(here('../src/report/problem-words.ts')) + text(here('../../kit/src/problems/words.ts'));
    const codes = sources
      .filter((file) => /(command|rules|policy|act)\.ts$/.test(file))
      .flatMap((file) => [...text(file).matchAll(/code: '([A-Z_]+)'|no\('([A-Z_]+)'\)/g)].map(([, a, b]) => (a ?? b)!));
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) expect(words).toMatch(new RegExp(`\\b${code}: \\{`));
    for (const { text, textEn } of Object.values(REFUSAL_GROUNDS)) expect(text && textEn).toBeTruthy();
  });

  it('is the clock: nobody reads the machine’s time', () => {
    for (const file of sources) expect([file, /new Date\(\)|Date\.now\(\)/.test(text(file))]).toEqual([file, false]);
  });

  it('is a wall: a room imports the heart and the kit, never another room', () => {
    for (const file of sources) {
      const [room, ...rest] = file.slice(here('../src/').length).split('/');
      if (!rest.length) continue;
      const outOfRoom = new RegExp(`from '${'\\.\\./'.repeat(rest.length)}([a-z-]+)/`, 'g');
      for (const [, target] of text(file).matchAll(outOfRoom))
        expect([file, ['report', room].includes(target!)]).toEqual([file, true]);
    }
  });
});
