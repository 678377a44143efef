import { CombinedGraphQLErrors, CombinedProtocolErrors, ServerError, ServerParseError } from '@apollo/client/errors';

/** The four ways a screen says that something went wrong (see hp-error). */
export type FailureKind = 'offline' | 'down' | 'refused' | 'not-connected';

/** A failed call, sorted: what the screen shows and what the code was. */
export interface ApiFailure {
  kind: 'offline' | 'down' | 'unauthenticated' | 'refused' | 'problem';
  /** Stable code when the server gave one, e.g. TOKEN_EXPIRED. */
  code?: string;
  /** The server's own words, in the caller's language, when there are any. */
  message?: string;
}

const SIGN_IN = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED', 'EXPIRED_TOKEN', 'INVALID_TOKEN', 'NOT_SIGNED_IN']);
const REFUSED = new Set(['FORBIDDEN', 'NOT_FOUND']);
const OURS = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** Sorts any error of a call. Anything not understood counts as the service being down. */
export function failureOf(error: unknown, online = globalThis.navigator?.onLine ?? true): ApiFailure {
  if (CombinedGraphQLErrors.is(error) || CombinedProtocolErrors.is(error)) {
    const [first] = error.errors;
    return fromCode(String(first?.extensions?.['code'] ?? ''), first?.message);
  }
  if (ServerError.is(error) || ServerParseError.is(error)) {
    if (error.statusCode === 401) return { kind: 'unauthenticated' };
    if (error.statusCode === 403) return { kind: 'refused' };
    return error.statusCode === 429 ? { kind: 'down', code: 'RATE_LIMITED' } : { kind: 'down' };
  }
  return { kind: online ? 'down' : 'offline' };
}

function fromCode(code: string, message?: string): ApiFailure {
  if (SIGN_IN.has(code)) return { kind: 'unauthenticated', code, message };
  if (REFUSED.has(code)) return { kind: 'refused', code, message };
  if (OURS.has(code)) return { kind: 'problem', code, message };
  return { kind: 'down', code: code || undefined, message };
}

/** Which of the four texts a screen shows for a failure. */
export const failureKind = ({ kind }: ApiFailure): FailureKind =>
  kind === 'offline' ? 'offline' : kind === 'down' ? 'down' : 'refused';

/** What every expected failure of an act carries (type Problem). */
export interface ProblemView {
  __typename?: string;
  code: string;
  message: string;
  path: readonly string[];
  fields?: readonly { code: string; message: string; path: readonly string[] }[];
}

/** The problem in an act's result, or undefined when the act was done. */
export function problemIn(result: object | null | undefined): ProblemView | undefined {
  return result && 'code' in result && 'message' in result && 'path' in result ? (result as ProblemView) : undefined;
}
