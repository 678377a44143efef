import type { GraphQLCaller } from '@smarthp/kit/testing';

// Tests read the shape they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answered = any;

const PROBLEM = `... on Problem { __typename code message path } ... on InvalidInput { fields { path code message } }`;
const SHAPE: Readonly<Record<string, string>> = {
  saveReportField: `... on FieldRule { id newestVersion openReports versions { version state retired effectiveFrom note by { id } field { name questions { code text } } } }`,
  retireReportField: `... on FieldRule { id newestVersion openReports versions { version state retired effectiveFrom } }`,
  renameReportCategory: `... on CategoryRule { code versions { version name nameEn icon } }`,
  saveRefusalGround: `... on GroundRule { code newestVersion versions { version state text } }`,
  retireRefusalGround: `... on GroundRule { code newestVersion versions { version state retired } }`,
  saveAnswerTemplate: `... on TemplateRule { code newestVersion mayChange versions { version state body } }`,
  retireAnswerTemplate: `... on TemplateRule { code newestVersion versions { version retired } }`,
};

/** Changes a rule and gives it back with its history, or the problem. */
export async function change(caller: GraphQLCaller, mutation: string, input: object): Promise<Answered> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const answer = await caller.ask(
    `mutation($input: ${type}) { ${mutation}(input: $input) { __typename ${SHAPE[mutation]} ${PROBLEM} } }`,
    { input },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[mutation];
}

export async function asked(
  caller: GraphQLCaller,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answered> {
  const answer = await caller.ask(query, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

export const question = (code: string, kind: string, more: object = {}): object => ({
  code,
  kind,
  text: `Câu ${code}?`,
  textEn: `Question ${code}?`,
  ...more,
});

/** A field of parking, new from today on unless said. */
export const parking = (more: object = {}): object => ({
  categoryCode: 'SU_CO_HA_TANG',
  code: 'DO_XE',
  version: 0,
  effectiveFrom: '2026-11-18',
  note: 'Nhiều phản ánh về đỗ xe',
  name: 'Đỗ xe, trông giữ xe',
  nameEn: 'Parking',
  icon: 'circle-parking',
  questions: [],
  ...more,
});
