/** What succession needs of a unit. */
export interface Succeeding {
  readonly isActive: boolean;
  readonly successorId?: string | null;
}

/**
 * The unit itself while it stands, else the one that succeeded it, also over several dissolutions.
 * @returns undefined when nobody did, or when the chain leads in a circle
 */
export function standingUnit(unit: (id: string) => Succeeding | undefined, id: string): string | undefined {
  const seen = new Set<string>();
  for (let at: string | null | undefined = id; at && !seen.has(at); at = unit(at)?.successorId) {
    if (unit(at)?.isActive) return at;
    seen.add(at);
  }
  return undefined;
}
