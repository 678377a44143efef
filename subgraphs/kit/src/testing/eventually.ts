/** Waits until `check` gives something truthy; fails after five seconds with what it last gave or threw. */
export async function eventually<T>(check: () => Promise<T> | T, patienceMs = 5_000): Promise<NonNullable<T>> {
  const until = performance.now() + patienceMs;
  let last: unknown;
  for (;;) {
    try {
      const value = await check();
      if (value) return value as NonNullable<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (performance.now() > until)
      throw last instanceof Error ? last : new Error(`never came true, last: ${JSON.stringify(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
