import { GraphQLError, type ExecutionResult } from 'graphql';

type Stream = AsyncIterableIterator<ExecutionResult>;

/** Ends a stream when the token behind it does, with one TOKEN_EXPIRED error; the client resumes by cursor. */
export function tokenEnds(stream: Stream, expiresAt: number | undefined, now: () => number): Stream {
  if (expiresAt === undefined) return stream;
  let told = false;
  let expire: (() => void) | undefined;
  const expired = new Promise<'expired'>((resolve) => {
    expire = () => resolve('expired');
  });
  const timer = setTimeout(() => expire?.(), Math.max(0, expiresAt * 1000 - now()));
  timer.unref();
  const close = async (): Promise<IteratorResult<ExecutionResult>> => {
    clearTimeout(timer);
    void stream.return?.().catch(() => undefined); // a generator that waits for its next event answers only then
    return { done: true, value: undefined };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (told) return close();
      const first = await Promise.race([stream.next(), expired]);
      if (first !== 'expired') return first;
      told = true;
      const error = new GraphQLError('The access token has ended', { extensions: { code: 'TOKEN_EXPIRED' } });
      return { done: false, value: { errors: [error] } };
    },
    return: close,
    async throw(error) {
      clearTimeout(timer);
      await stream.return?.();
      throw error;
    },
  };
}
