/** What the choice of the answering unit needs of an area. */
export interface AreaFacts {
  readonly unitId: string;
  readonly fieldKeys: readonly string[];
  readonly wardIds: readonly string[];
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
}

export const isInForce = (area: AreaFacts, date: string): boolean =>
  area.effectiveFrom <= date && (!area.effectiveTo || area.effectiveTo >= date);

/** The more exactly an area speaks of the place, the more it counts: named wards before named fields, then the newer. */
const exactness = (area: AreaFacts): number => (area.wardIds.length ? 2 : 0) + (area.fieldKeys.length ? 1 : 0);

/** The unit that answers for a field in a ward on a civil date; undefined when nobody said so. */
export function answeringUnit(
  areas: readonly AreaFacts[],
  field: string,
  wardId: string,
  date: string,
): string | undefined {
  return areas
    .filter(
      (area) =>
        isInForce(area, date) &&
        (!area.fieldKeys.length || area.fieldKeys.includes(field)) &&
        (!area.wardIds.length || area.wardIds.includes(wardId)),
    )
    .sort(
      (a, b) =>
        exactness(b) - exactness(a) ||
        (a.effectiveFrom < b.effectiveFrom ? 1 : a.effectiveFrom > b.effectiveFrom ? -1 : 0) ||
        (a.unitId < b.unitId ? -1 : 1),
    )[0]?.unitId;
}
