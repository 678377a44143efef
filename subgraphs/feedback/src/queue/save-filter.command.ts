import type { Viewer } from '@smarthp/kit/viewer';
import { columnsOf, QUEUE_COLUMNS } from '../report/report-columns.js';
import type { ReportContext } from '../report/report-context.js';
import { invalid, type Refusal } from '../report/refusal.js';
import { viewsOf } from '../report/queue-views.js';
import { worksOnReports } from '../report/report.policy.js';
import type { SaveFilterInput } from './saved-filter.type.js';
import { insertFilter, ownFilterCount, updateFilter } from './saved-filters.repository.js';

export const MOST_FILTERS = 50;
const MOST_NAME = 80;

/** The unit a shared filter is shared with: the one the person works in. */
const unitOf = (viewer: Viewer): string | null => viewer.roles.find(({ unitId }) => unitId)?.unitId ?? null;

/** Keeps a filter of the caller, new or changed. @returns why not, or undefined */
export async function saveFilter(context: ReportContext, input: SaveFilterInput): Promise<Refusal | undefined> {
  const { viewer, parts } = context;
  if (viewer.kind === 'ANONYMOUS') return { refused: 'NOT_SIGNED_IN' };
  if (!worksOnReports(viewer)) return { refused: 'NOT_ALLOWED', code: 'ACTION_NOT_ALLOWED' };
  const name = input.name.normalize('NFC').trim();
  if (!name) return invalid({ path: ['input', 'name'], code: 'REQUIRED' });
  if (name.length > MOST_NAME)
    return invalid({ path: ['input', 'name'], code: 'TOO_LONG', values: { max: MOST_NAME } });
  if (!viewsOf(viewer).includes(input.view)) return invalid({ path: ['input', 'view'], code: 'NOT_VALID' });
  const unitId = unitOf(viewer);
  if (input.shared && !unitId) return invalid({ path: ['input', 'shared'], code: 'NO_UNIT_TO_SHARE' });
  const wish = {
    name,
    view: input.view,
    filter: input.filter ?? {},
    sort: input.sort,
    columns: input.columns ? columnsOf(QUEUE_COLUMNS, input.columns) : null,
    shared: input.shared,
    unitId,
  };
  const now = parts.clock.now();
  return parts.database.transaction(async (em): Promise<Refusal | undefined> => {
    if (input.id)
      return (await updateFilter(em, input.id, viewer.id, wish, now)) ? undefined : { refused: 'NOT_FOUND' };
    if ((await ownFilterCount(em, viewer.id)) >= MOST_FILTERS)
      return invalid({ path: ['input', 'name'], code: 'TOO_MANY_FILTERS', values: { max: MOST_FILTERS } });
    await insertFilter(em, viewer.id, wish, now);
    return undefined;
  });
}
