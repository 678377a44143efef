/** A report that could change hands. */
export interface Movable {
  readonly id: string;
  readonly officerId: string | null;
  /** Working minutes it will likely still take. */
  readonly minutes: number;
  /** In progress or near its deadline: it stays with its officer. */
  readonly keep: boolean;
}

export interface Move {
  readonly id: string;
  readonly from: string | null;
  readonly to: string;
}

export interface Rebalance {
  readonly moves: readonly Move[];
  /** Working minutes in each officer's hands. */
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
}

/**
 * Evens out the work left among the officers: first what nobody has yet, the biggest first, to who has least; then
 * from who has most to who has least, as long as it brings the two nearer to each other. What is kept never leaves
 * its officer; what is with somebody who is no longer there counts as nobody's.
 */
export function rebalance(officers: readonly string[], items: readonly Movable[]): Rebalance {
  const hands = new Map<string, Movable[]>(officers.map((id) => [id, []]));
  const loose: Movable[] = [];
  for (const item of items) (hands.get(item.officerId ?? '') ?? loose).push(item);
  const load = (id: string): number => hands.get(id)!.reduce((sum, { minutes }) => sum + minutes, 0);
  const loads = (): Map<string, number> => new Map(officers.map((id) => [id, load(id)]));
  const before = loads();
  const byLoad = (): string[] => [...officers].sort((a, b) => load(a) - load(b));
  if (!officers.length) return { moves: [], before, after: before };

  for (const item of [...loose].sort((a, b) => b.minutes - a.minutes)) hands.get(byLoad()[0]!)!.push(item);
  for (let turn = 0; turn < items.length; turn += 1) {
    const order = byLoad();
    const [least, most] = [order[0]!, order.at(-1)!];
    const gap = load(most) - load(least);
    // The one that brings both closest to the middle; moving more than the gap would only turn it round.
    const fitting = hands
      .get(most)!
      .filter(({ keep, minutes, officerId }) => !keep && officerId === most && minutes > 0 && minutes < gap)
      .sort((a, b) => Math.abs(gap / 2 - a.minutes) - Math.abs(gap / 2 - b.minutes))[0];
    if (!fitting) break;
    hands.get(most)!.splice(hands.get(most)!.indexOf(fitting), 1);
    hands.get(least)!.push(fitting);
  }
  const moves = officers.flatMap((to) =>
    hands
      .get(to)!
      .filter(({ officerId }) => officerId !== to)
      .map(({ id, officerId }) => ({ id, from: officerId, to })),
  );
  return { moves, before, after: loads() };
}
