/**
 * Runs `work` in one tab only. Returns false at once when another tab is at it.
 * Browsers without Web Locks have no second tab of an installed app to fear.
 */
export async function oneAtATime(name: string, work: () => Promise<void>): Promise<boolean> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (!locks) {
    await work();
    return true;
  }
  return locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    await work();
    return true;
  });
}
