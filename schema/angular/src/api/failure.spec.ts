import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { failureKind, failureOf, problemIn } from './failure';

const graphql = (code: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'lời của máy chủ', extensions: { code } }] });
const server = (status: number) =>
  new ServerError('no', { response: new globalThis.Response(null, { status }), bodyText: '' });

describe('a failed call', () => {
  beforeAll(() => {
    // jsdom has no Response; only its status is read.
    globalThis.Response ??= class {
      readonly status: number;
      constructor(_body: null, { status }: { status: number }) {
        this.status = status;
      }
    } as unknown as typeof Response;
  });

  it.each([
    ['UNAUTHENTICATED', 'unauthenticated'],
    ['TOKEN_EXPIRED', 'unauthenticated'],
    ['FORBIDDEN', 'refused'],
    ['BAD_USER_INPUT', 'problem'],
    ['SUBGRAPH_DOWN', 'down'],
  ])('with code %s is %s', (code, kind) => {
    expect(failureOf(graphql(code))).toMatchObject({ kind, code, message: 'lời của máy chủ' });
  });

  it.each([
    [401, 'unauthenticated'],
    [403, 'refused'],
    [429, 'down'],
    [503, 'down'],
  ])('with status %s is %s', (status, kind) => {
    expect(failureOf(server(status)).kind).toBe(kind);
  });

  it('without network is offline, with network the service is down', () => {
    expect(failureOf(new TypeError('Failed to fetch'), false).kind).toBe('offline');
    expect(failureOf(new TypeError('Failed to fetch'), true).kind).toBe('down');
  });

  it('is shown as one of four texts', () => {
    expect(failureKind({ kind: 'unauthenticated' })).toBe('refused');
    expect(failureKind({ kind: 'offline' })).toBe('offline');
  });
});

describe('the result of an act', () => {
  it('is told apart from a problem', () => {
    expect(problemIn({ __typename: 'Report', id: '1', code: 'HP-261116-0042' })).toBeUndefined();
    expect(problemIn({ __typename: 'NotFound', code: 'NOT_FOUND', message: 'Không tìm thấy', path: [] })?.code).toBe(
      'NOT_FOUND',
    );
    expect(problemIn(undefined)).toBeUndefined();
  });
});
