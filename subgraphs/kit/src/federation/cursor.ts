/** Opaque cursors: base64url of a JSON array, so nobody builds on their inside. */
export const encodeCursor = (...parts: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The parts of a cursor, or undefined when it is not one of ours with `length` parts. */
export function decodeCursor(cursor: string | null | undefined, length: number): (string | number)[] | undefined {
  if (!cursor) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const whole =
      Array.isArray(parts) &&
      parts.length === length &&
      parts.every((p) => typeof p === 'string' || typeof p === 'number');
    return whole ? (parts as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}
