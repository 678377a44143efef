import { writeFileSync } from 'node:fs';
import { REPORT_WORKFLOW } from './report/report-workflow.js';
import { BACK_ACTS, SIDE_ACTS, type SideRule } from './report/side-workflow.js';
import { STATUS_WORDS } from './report/status-words.js';

const rows = REPORT_WORKFLOW.map(
  ({ from, act, to, who, askedBy, needs, reads }) =>
    `| ${from?.join(', ') ?? '–'}${askedBy ? ` (asked by ${askedBy === 'DESK' ? 'the desk' : 'the unit'})` : ''} | ${act} | ${to} | ${who.join(', ')} | ${needs} | ${reads} |`,
);
const arrows = REPORT_WORKFLOW.flatMap(({ from, act, to }) =>
  (from ?? ['[*]']).map((one) => `  ${one} --> ${to}: ${act}`),
);
const sides = Object.entries<SideRule>(SIDE_ACTS).map(([act, { who, needs, publication, in: only, notIn }]) => {
  const states = only ? only.join(', ') : notIn ? `not in ${notIn.join(', ')}` : 'any';
  return `| ${act} | ${who.join(', ')} | ${publication?.join(', ') ?? 'any'} | ${states} | ${needs} |`;
});
const backs = Object.entries(BACK_ACTS).map(
  ([act, { from, who, needs }]) => `| ${from?.join(', ') ?? 'any'} | ${act} | ${who.join(', ')} | ${needs} |`,
);
const states = Object.entries(STATUS_WORDS).map(([code, { vi, en }]) => `| ${code} | ${vi} | ${en} |`);

const page = `# The way of a report

Written by \`npm run docs -w @smarthp/feedback\` from \`subgraphs/feedback/src/report/report-workflow.ts\`; do not edit.

\`\`\`mermaid
stateDiagram-v2
${[...new Set(arrows)].join('\n')}
\`\`\`

| From | Act | To | Who | Needs | The citizen reads |
|---|---|---|---|---|---|
${rows.join('\n')}

## Acts beside the way

They leave the status as it is. Publication is a state of its own: PRIVATE, PENDING, PUBLIC, HIDDEN.

| Act | Who | Publication before | Status | Needs |
|---|---|---|---|---|
${sides.join('\n')}

## Acts that lead back

They lead to where the report stood before, and alone lead out of a final state.

| From | Act | Who | Needs |
|---|---|---|---|
${backs.join('\n')}

## States

| Code | The citizen sees | In English |
|---|---|---|
${states.join('\n')}
`;
writeFileSync(new URL('../../../schema/docs/report-workflow.md', import.meta.url), page);
