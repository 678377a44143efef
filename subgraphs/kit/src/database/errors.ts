const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '08001',
]);

const codeOf = (error: unknown): string | undefined => {
  for (let at = error, depth = 0; at && typeof at === 'object' && depth < 5; depth += 1) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown[] };
    if (typeof code === 'string') return code;
    at = cause ?? errors?.[0];
  }
  return undefined;
};

/** The database cannot be reached or is shutting down: worth a retry, not a bug. */
export const isUnavailable = (error: unknown): boolean =>
  UNREACHABLE.has(codeOf(error) ?? '') ||
  (error instanceof Error && /Connection terminated|timeout exceeded when trying to connect/i.test(error.message));

/** SQLSTATE 40P01 or 40001: of two transactions in each other's way this one was ended; trying again helps. */
export const isDeadlock = (error: unknown): boolean => ['40P01', '40001'].includes(codeOf(error) ?? '');

/** SQLSTATE 23505, on the named constraint when one is given. */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean =>
  codeOf(error) === '23505' && (!constraint || (error as Error).message.includes(constraint));
