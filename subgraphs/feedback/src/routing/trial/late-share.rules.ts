/** How long units have taken, in share of the time they had: 1 is just in time. */
export interface HandlingTimes {
  /** By unit, and by `unit`-less field for units with too few of their own. */
  readonly byUnit: ReadonlyMap<string, readonly number[]>;
  readonly all: readonly number[];
}

/** Fewer closed reports of a unit say nothing of how it works; then the whole city's distribution counts. */
export const LEAST_CLOSED = 8;

export interface LateEstimate {
  /** Probability that the unit answers after the due time. */
  readonly late: number;
  /** The unit had too few closed reports of its own. */
  readonly borrowed: boolean;
}

/**
 * The estimated probability that `unit` would be late with a report that leaves it `allowedHours`: the share of its own
 * closed reports that took longer. Null when nobody has closed anything yet.
 * @param allowedHours wall-clock hours from assignment to due time
 */
export function lateEstimate(times: HandlingTimes, unit: string, allowedHours: number): LateEstimate | null {
  const own = times.byUnit.get(unit) ?? [];
  const borrowed = own.length < LEAST_CLOSED;
  const taken = borrowed ? times.all : own;
  if (!taken.length) return null;
  return { late: taken.filter((hours) => hours > allowedHours).length / taken.length, borrowed };
}
