/** Waits until `check` holds; fails with what it last gave after thirty. */
export async function eventually(check: () => unknown, patienceMs = 30_000): Promise<void> {
  const until = performance.now() + patienceMs;
  for (let last = await check(); !last; last = await check()) {
    if (performance.now() > until) throw new Error(`never came true, last: ${JSON.stringify(last)}`);
    await settle(20);
  }
}

export const settle = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
