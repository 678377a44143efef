import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { isUnavailable } from '../database/errors.js';
import type { Logger } from '../logging/index.js';
import { Refused } from '../problems/refused.js';

const SAFE = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'EXPIRED_TOKEN',
  'INVALID_TOKEN',
  'FORBIDDEN',
  'TOKEN_EXPIRED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What leaves the process for an error: a known code as it is, anything else an id that stands in the log. */
export const formatError =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
    const place = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    };
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (original instanceof Refused)
      // the mark lets the gateway pass a code it does not know
      return { message: formatted.message, ...place, extensions: { code, refused: true } };
    if (SAFE.has(code)) return { message: formatted.message, ...place, extensions: { code } };
    if (isUnavailable(original)) {
      logger.warn({ err: original }, 'database not reachable');
      return {
        message: 'The service cannot reach its database',
        ...place,
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      };
    }
    const id = randomUUID();
    logger.error({ err: original, errorId: id }, 'unexpected error');
    return { message: 'Unexpected error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
  };
