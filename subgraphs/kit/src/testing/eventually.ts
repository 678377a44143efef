/** Waits until `check` gives something truthy; fails after five seconds with what it last gave or threw. */
export async function eventually<T>(
  check: () => Promise<T> | T,
  patienceMs = 5_000,
): Promise<Exclude<T, false | 0 | '' | null | undefined>> {
  const until = performance.now() + patienceMs;
  let last: unknown;
  for (;;) {
    try {
      const value = await check();
      if (value) return value as Exclude<T, false | 0 | '' | null | undefined>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (performance.now() > until)
      throw last instanceof Error ? last : new Error(`never came true, last: ${JSON.stringify(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
