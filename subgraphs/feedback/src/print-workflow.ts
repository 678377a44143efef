import { writeFileSync } from 'node:fs';
import { REPORT_WORKFLOW, SIDE_ACTS, STATUS_WORDS } from './report/report-workflow.js';

const rows = REPORT_WORKFLOW.map(
  ({ from, act, to, who, askedBy, needs, reads }) =>
    `| ${from?.join(', ') ?? '–'}${askedBy ? ` (asked by ${askedBy === 'DESK' ? 'the desk' : 'the unit'})` : ''} | ${act} | ${to} | ${who.join(', ')} | ${needs} | ${reads} |`,
);
const arrows = REPORT_WORKFLOW.flatMap(({ from, act, to }) =>
  (from ?? ['[*]']).map((one) => `  ${one} --> ${to}: ${act}`),
);
const sides = Object.entries(SIDE_ACTS).map(
  ([act, { who, needs, publication, notIn }]) =>
    `| ${act} | ${who.join(', ')} | ${publication?.join(', ') ?? 'any'} | ${notIn.length ? `not in ${notIn.join(', ')}` : 'any'} | ${needs} |`,
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

## States

| Code | The citizen sees | In English |
|---|---|---|
${states.join('\n')}
`;
writeFileSync(new URL('../../../schema/docs/report-workflow.md', import.meta.url), page);
