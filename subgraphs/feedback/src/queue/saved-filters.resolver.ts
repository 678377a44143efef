import type { Problem } from '@smarthp/kit/problems';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { mustWorkOnReports } from '../report/must-work-on-reports.js';
import type { ReportContext } from '../report/report-context.js';
import { problemOf } from '../report/report-door.js';
import type { Refusal } from '../report/refusal.js';
import { worksOnReports } from '../report/report.policy.js';
import { keepFilterOrder } from './queue-setting.repository.js';
import { saveFilter } from './save-filter.command.js';
import { SavedFilter, type SavedFilterList, SavedFilterResult, SaveFilterInput } from './saved-filter.type.js';
import { savedFilters } from './saved-filters.read.js';
import { deleteFilter } from './saved-filters.repository.js';

@Resolver()
export class SavedFiltersResolver {
  @Query(() => [SavedFilter], { description: 'The caller’s own filters and those shared with their unit, in order.' })
  savedFilters(@Ctx() context: ReportContext): Promise<SavedFilter[]> {
    mustWorkOnReports(context.viewer);
    return savedFilters(context);
  }

  @Mutation(() => SavedFilterResult, { description: 'Keeps a filter, new or changed; at most 50 of one’s own.' })
  async saveFilter(@Arg('input', () => SaveFilterInput) input: SaveFilterInput, @Ctx() context: ReportContext) {
    return listOr(context, await saveFilter(context, input));
  }

  @Mutation(() => SavedFilterResult, { description: 'Takes away an own filter, for everybody it was shared with too.' })
  async deleteSavedFilter(
    @Arg('id', () => ID, { description: 'An own filter.' }) id: string,
    @Ctx() context: ReportContext,
  ) {
    const gone = worksOnReports(context.viewer) && (await deleteFilter(context.em(), id, context.viewer.id));
    return listOr(context, gone ? undefined : { refused: 'NOT_FOUND' });
  }

  @Mutation(() => SavedFilterResult, { description: 'Puts the filters into an order of the caller’s own.' })
  async orderSavedFilters(
    @Arg('ids', () => [ID], { description: 'All ids in the order wanted; those left out come last.' }) ids: string[],
    @Ctx() context: ReportContext,
  ) {
    if (!worksOnReports(context.viewer)) return listOr(context, { refused: 'NOT_ALLOWED', code: 'ACTION_NOT_ALLOWED' });
    const clean = [...new Set(ids)].filter((id) => /^[0-9a-f-]{36}$/.test(id)).slice(0, 200);
    await keepFilterOrder(context.em(), context.viewer.id, clean);
    return listOr(context, undefined);
  }
}

const listOr = async (context: ReportContext, refusal: Refusal | undefined): Promise<SavedFilterList | Problem> => {
  if (refusal && context.viewer.kind === 'ANONYMOUS') return problemOf({ refused: 'NOT_SIGNED_IN' }, 'vi');
  return refusal ? problemOf(refusal, context.viewer.language) : { filters: await savedFilters(context) };
};
