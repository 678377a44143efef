import { pino, type Logger } from 'pino';

export type { Logger };

/** Keys whose values never reach a log, at any depth the redactor reaches. */
const SEALED = [
  'authorization',
  'cookie',
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'phone',
  'email',
  'personalId',
  'secret',
];

/** A JSON logger. `level` as in the LOG_LEVEL setting. */
export const createLogger = (name: string, level: string): Logger =>
  pino({
    name,
    level,
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SEALED.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.*["${key}"]`]), censor: '[sealed]' },
  });
