/** Something the person at the keyboard can put right: shown as its one sentence, never as a stack. */
export class PlainError extends Error {
  name = 'PlainError';
}

/** Ends the process with the sentence of a PlainError, or with the whole error when it is one of ours. */
export function failWith(error) {
  console.error(error instanceof PlainError ? `✗ ${error.message}` : error);
  process.exit(1);
}
