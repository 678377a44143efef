import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '@smarthp/kit/logging';
import type { Language } from './caller.js';
import { isGatewayCode, say, type GatewayCode } from './words.js';

/** Extensions a client may see beside `code`. */
const OPEN = ['subgraph', 'id', 'max', 'found', 'seconds'] as const;
/** Codes without a message of ours that say nothing of the inside. */
const PLAIN = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The one way an error leaves the gateway, over HTTP, WebSocket and SSE alike. */
export class ErrorPresenter {
  constructor(private readonly logger: Logger) {}

  /**
   * Keeps a named error and its place; anything else becomes INTERNAL_SERVER_ERROR with an id that stands in the log.
   * Stack traces, addresses and other extensions never pass. The message is made by `localise`.
   */
  readonly present = (formatted: GraphQLFormattedError, error?: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const extensions = formatted.extensions ?? {};
    // Apollo Server gives every refused document one code; a limit names itself beside it
    const code = String(extensions['limit'] ?? extensions['code'] ?? 'INTERNAL_SERVER_ERROR');
    const isRefusal = extensions['refused'] === true; // a subgraph's own named refusal, in the caller's words already
    const isNamed = code !== 'INTERNAL_SERVER_ERROR' && (isRefusal || isGatewayCode(code) || PLAIN.has(code));
    if (isNamed) return { message: formatted.message, ...place, extensions: { code, ...open(extensions) } };
    const id = typeof extensions['id'] === 'string' ? extensions['id'] : randomUUID();
    this.logger.error({ err: original(error) ?? formatted, errorId: id, path: formatted.path }, 'unexpected error');
    return { message: code, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
  };

  /** `present` and `localise` for errors that Apollo Server has not seen. */
  presentAll(errors: readonly unknown[], language: Language): GraphQLFormattedError[] {
    return errors.map((error) => localise(this.present(format(error), error), language));
  }
}

/** Gives codes of the gateway their sentence in the caller's language. */
export function localise(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const code = String(error.extensions?.['code'] ?? '');
  if (!isGatewayCode(code)) return error;
  return { ...error, message: say(code, language, open(error.extensions ?? {})) };
}

/** An error of the gateway's own. `http` sets status and headers of an HTTP answer. */
export const gatewayError = (
  code: GatewayCode,
  values: Record<string, string | number> = {},
  http?: { status: number },
): GraphQLError =>
  new GraphQLError(say(code, 'en', values), { extensions: { code, ...values, ...(http && { http }) } });

const open = (extensions: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(OPEN.filter((key) => extensions[key] !== undefined).map((key) => [key, extensions[key]]));

const original = (error: unknown): unknown => (error instanceof GraphQLError ? (error.originalError ?? error) : error);

function format(error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError) return error.toJSON();
  const { message, path, extensions, locations } = (error ?? {}) as GraphQLFormattedError;
  return {
    message: String(message ?? 'error'),
    ...(path && { path }),
    ...(locations && { locations }),
    ...(extensions && { extensions }),
  };
}
