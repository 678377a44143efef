import type { RoutingRule } from './routing-rule.js';

export const CHANGE_KINDS = ['ADDED', 'REMOVED', 'CHANGED', 'MOVED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between two rule sets. */
export interface RuleChange {
  readonly kind: ChangeKind;
  readonly before: RoutingRule | null;
  readonly after: RoutingRule | null;
}

const meaning = ({ id: _id, position: _position, ...rest }: RoutingRule): string => JSON.stringify(rest);

/** Longest run of rules that kept their order; only the others have moved. */
function inOrder(positions: readonly number[]): Set<number> {
  const best: number[][] = [];
  for (const position of positions) {
    const before = best.filter((run) => run.at(-1)! < position).sort((a, b) => b.length - a.length)[0] ?? [];
    best.push([...before, position]);
  }
  return new Set(best.sort((a, b) => b.length - a.length)[0] ?? []);
}

/** What the second set changes in the first. Rules are the same when they carry the same name, or say the same. */
export function compareSets(before: readonly RoutingRule[], after: readonly RoutingRule[]): RuleChange[] {
  const left = new Set(before);
  const pairs = new Map<RoutingRule, RoutingRule>();
  const pair = (same: (a: RoutingRule, b: RoutingRule) => boolean): void => {
    for (const rule of after) {
      if (pairs.has(rule)) continue;
      const twin = [...left].find((one) => same(one, rule));
      if (!twin) continue;
      left.delete(twin);
      pairs.set(rule, twin);
    }
  };
  pair((a, b) => meaning(a) === meaning(b));
  pair((a, b) => a.name === b.name);
  const kept = inOrder(after.flatMap((rule) => pairs.get(rule)?.position ?? []));
  const changes = after.flatMap((rule): RuleChange[] => {
    const twin = pairs.get(rule);
    if (!twin) return [{ kind: 'ADDED', before: null, after: rule }];
    if (meaning(twin) !== meaning(rule)) return [{ kind: 'CHANGED', before: twin, after: rule }];
    return kept.has(twin.position) ? [] : [{ kind: 'MOVED', before: twin, after: rule }];
  });
  return [...changes, ...[...left].map((rule): RuleChange => ({ kind: 'REMOVED', before: rule, after: null }))];
}
