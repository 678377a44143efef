import type { GraphQLCaller } from '@smarthp/kit/testing';

export const PROBLEM = `... on Problem { __typename code message path }
  ... on InvalidInput { fields { path code message } }
  ... on MediaProblem { mediaId }`;
export const SHORT = `__typename id code status version publication cursor allowedActions dueAt dueState`;

// Tests read the shape they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answered = any;

const type = (mutation: string): string => `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;

/** Calls a mutation and gives the report or the problem. */
export async function act(caller: GraphQLCaller, mutation: string, input: object, fields = SHORT): Promise<Answered> {
  const changed = mutation === 'submitReport' ? '' : '... on ReportChangedMeanwhile { report { code version status } }';
  const answer = await caller.ask(
    `mutation($input: ${type(mutation)}) { ${mutation}(input: $input) { __typename ... on Report { ${fields} } ${PROBLEM} ${changed} } }`,
    { input },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[mutation];
}

let drafts = 0;
export const draft = (more: object = {}): object => ({
  idempotencyKey: `draft-${(drafts += 1)}`,
  categoryCode: 'SU_CO_HA_TANG',
  fieldCode: 'CHIEU_SANG',
  body: 'Đèn đường trước cổng trường tắt ba đêm liền. Các cháu đi học về rất tối.',
  location: { lat: 20.8411, lng: 106.6789 },
  address: 'Số 12 Hai Bà Trưng, phường Lê Chân',
  mayBePublic: true,
  rightsVersion: '1',
  ...more,
});

/** One report read back. */
export async function read(caller: GraphQLCaller, code: string, fields = SHORT): Promise<Answered> {
  const answer = await caller.ask(`query($code: String!) { report(code: $code) { ${fields} } }`, { code });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.report;
}

/** Does acts one after another, each on the version the one before left. */
export async function steps(
  code: string,
  ...doings: readonly (readonly [GraphQLCaller, string, object?])[]
): Promise<Answered> {
  let last: Answered;
  for (const [caller, mutation, more] of doings) {
    const { version } = last ?? (await read(caller, code, 'version'));
    last = await act(caller, mutation, { code, version, ...more });
    // The clock's own step (due soon, late) came in between, as it may at any moment: look again, as the console does.
    if (last.__typename === 'ReportChangedMeanwhile') {
      const now = await read(caller, code, 'version');
      last = await act(caller, mutation, { code, version: now.version, ...more });
    }
    if (last.__typename !== 'Report') throw new Error(`${mutation}: ${JSON.stringify(last)}`);
  }
  return last;
}
