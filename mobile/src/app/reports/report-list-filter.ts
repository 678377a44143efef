import type { Params } from '@angular/router';
import type { ReportFilter, ReportScope, ReportStatus } from '../../gql/graphql';

/** What a list or map of reports shows; lives in the address, so that it can be shared and gone back to. */
export interface ReportListFilter {
  scope: ReportScope;
  group: StatusGroup | null;
  statuses: ReportStatus[];
  category: string | null;
  ward: string | null;
  search: string;
}

export const STATUS_GROUPS = ['open', 'done', 'you'] as const;
export type StatusGroup = (typeof STATUS_GROUPS)[number];

const GROUPED: Readonly<Record<StatusGroup, readonly ReportStatus[]>> = {
  open: ['SUBMITTED', 'RECEIVED', 'ASSIGNED', 'SENT_BACK', 'IN_PROGRESS', 'SCHEDULED', 'PENDING_APPROVAL', 'REOPENED'],
  done: ['RESOLVED', 'CLOSED'],
  you: ['NEEDS_INFO'],
};

const STATUSES: ReadonlySet<string> = new Set<ReportStatus>([
  ...GROUPED.open,
  ...GROUPED.done,
  ...GROUPED.you,
  'REJECTED',
  'WITHDRAWN',
  'MERGED',
  'REFERRED_OUT',
]);

/** All statuses a person can choose from, in the order of handling. */
export const CHOOSABLE_STATUSES = [...STATUSES] as ReportStatus[];

/** Reads the address; whatever it does not know it leaves out. */
export function filterFrom(params: { get(name: string): string | null }, usual: ReportScope): ReportListFilter {
  const scope = params.get('scope');
  const group = params.get('group') as StatusGroup | null;
  return {
    scope: scope === 'mine' ? 'MINE' : scope === 'public' ? 'PUBLIC' : usual,
    group: group && STATUS_GROUPS.includes(group) ? group : null,
    statuses: (params.get('status')?.split(',') ?? []).filter((s): s is ReportStatus => STATUSES.has(s)),
    category: params.get('category'),
    ward: params.get('ward'),
    search: params.get('q')?.trim() ?? '',
  };
}

/** Writes the address; null takes a word out of it. */
export function addressOf(filter: ReportListFilter): Params {
  return {
    scope: filter.scope.toLowerCase(),
    group: filter.group,
    status: filter.statuses.length ? filter.statuses.join(',') : null,
    category: filter.category,
    ward: filter.ward,
    q: filter.search || null,
  };
}

/** The filter in the words of the contract; null when nothing is set. */
export function contractFilter(filter: Omit<ReportListFilter, 'scope'>): ReportFilter | null {
  const statuses = filter.statuses.length ? filter.statuses : filter.group ? [...GROUPED[filter.group]] : null;
  const asked: ReportFilter = {
    ...(statuses && { statuses }),
    ...(filter.category && { categories: [filter.category] }),
    ...(filter.ward && { wardId: filter.ward }),
    ...(filter.search && { search: filter.search }),
  };
  return Object.keys(asked).length ? asked : null;
}

/** How many filters beyond scope and search are set. */
export function countSet(filter: ReportListFilter): number {
  return filter.statuses.length + (filter.category ? 1 : 0) + (filter.ward ? 1 : 0);
}
