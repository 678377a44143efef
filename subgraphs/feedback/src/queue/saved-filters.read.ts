import type { ReportContext } from '../report/report-context.js';
import { countFilters } from './count-filters.read.js';
import { filterOrder } from './queue-setting.repository.js';
import type { SavedFilter } from './saved-filter.type.js';
import { filtersSeenBy } from './saved-filters.repository.js';

/** The caller's own filters and those shared with them, in the caller's order, each with its count now. */
export async function savedFilters(context: ReportContext): Promise<SavedFilter[]> {
  const { viewer, parts, em } = context;
  const kept = await filtersSeenBy(em(), viewer);
  const order = await filterOrder(em(), viewer.id);
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = [...kept].sort((a, b) => place(a.id) - place(b.id));
  const counts = await countFilters(context, sorted);
  return sorted.map(({ ownerId, ...filter }, at) => ({
    ...filter,
    filter: filter.filter as SavedFilter['filter'],
    isMine: ownerId === viewer.id,
    ownerName: ownerId === viewer.id ? null : (parts.staff.member(ownerId)?.displayName ?? null),
    count: counts[at] ?? 0,
  }));
}
