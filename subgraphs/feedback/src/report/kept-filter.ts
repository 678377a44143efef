import type { ReportFilter } from './report-filter.js';

const MOMENTS = ['from', 'to', 'dueBefore'] as const;

/** A filter as it is kept in a table: only what narrows. */
export const keptFilter = (filter: ReportFilter | null | undefined): ReportFilter =>
  Object.fromEntries(
    Object.entries(filter ?? {}).filter(([, value]) => value != null && !(Array.isArray(value) && !value.length)),
  );

/** A filter as it comes back from a table. */
export function filterBack(kept: Record<string, unknown> | null | undefined): ReportFilter {
  const filter: Record<string, unknown> = { ...kept };
  for (const name of MOMENTS) if (typeof filter[name] === 'string') filter[name] = new Date(filter[name]);
  return filter as ReportFilter;
}
