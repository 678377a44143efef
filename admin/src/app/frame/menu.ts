import type { QueueView, Role } from '../../gql/graphql';
import { mayReadAnySettings } from '../settings/settings-access';

/** One line of the side menu. `view` names the queue whose live count stands beside it. */
export interface MenuEntry {
  readonly id: string;
  readonly icon: string;
  readonly path: string;
  readonly view?: QueueView;
}

export interface MenuSection {
  readonly id: 'reports' | 'running' | 'administration';
  readonly entries: readonly MenuEntry[];
}

const VIEW_ICONS: Record<QueueView, string> = {
  NEW: 'inbox',
  TO_ASSIGN: 'arrow-right',
  SENT_BACK: 'undo-2',
  DUE_SOON: 'clock',
  OVERDUE: 'triangle-alert',
  ESCALATED_TO_ME: 'bell-ring',
  WAITING_CITIZEN: 'pause',
  PENDING_APPROVAL: 'file-check',
  TO_ACCEPT: 'inbox',
  IN_PROGRESS: 'wrench',
  TO_PUBLISH: 'globe',
  ALL: 'layers',
};

const DESK_VIEWS: readonly QueueView[] = [
  'NEW',
  'TO_ASSIGN',
  'SENT_BACK',
  'DUE_SOON',
  'OVERDUE',
  'ESCALATED_TO_ME',
  'WAITING_CITIZEN',
  'PENDING_APPROVAL',
  'TO_PUBLISH',
  'ALL',
];
const UNIT_VIEWS: readonly QueueView[] = ['TO_ACCEPT', 'IN_PROGRESS', 'DUE_SOON', 'OVERDUE', 'ALL'];
const LEADER_VIEWS: readonly QueueView[] = [
  'TO_ACCEPT',
  'IN_PROGRESS',
  'DUE_SOON',
  'OVERDUE',
  'ESCALATED_TO_ME',
  'PENDING_APPROVAL',
  'ALL',
];
const CITY_VIEWS: readonly QueueView[] = ['ESCALATED_TO_ME', 'OVERDUE', 'DUE_SOON', 'PENDING_APPROVAL', 'ALL'];

/** The roles that may enter the console at all. */
export const STAFF_ROLES: readonly Role[] = [
  'DESK_OPERATOR',
  'DESK_SUPERVISOR',
  'UNIT_COORDINATOR',
  'UNIT_OFFICER',
  'UNIT_LEADER',
  'CITY_LEADER',
  'CONTENT_EDITOR',
  'SYS_ADMIN',
  'AUDITOR',
];

/** Which queue views these roles work in, in menu order; empty for people without a queue. */
export function viewsFor(roles: readonly Role[]): readonly QueueView[] {
  if (has(roles, 'DESK_SUPERVISOR')) return DESK_VIEWS;
  if (has(roles, 'DESK_OPERATOR'))
    return DESK_VIEWS.filter((view) => view !== 'TO_PUBLISH' && view !== 'ESCALATED_TO_ME');
  if (has(roles, 'UNIT_LEADER')) return LEADER_VIEWS;
  if (has(roles, 'UNIT_COORDINATOR')) return [...UNIT_VIEWS.slice(0, -1), 'ESCALATED_TO_ME', 'ALL'];
  if (has(roles, 'UNIT_OFFICER')) return UNIT_VIEWS;
  if (has(roles, 'CITY_LEADER')) return CITY_VIEWS;
  return [];
}

/** The menu of a person with these roles; a section without entries is left out. */
export function menuFor(roles: readonly Role[]): readonly MenuSection[] {
  const views = viewsFor(roles);
  const sections: MenuSection[] = [
    {
      id: 'reports',
      entries: views.map((view) => ({
        id: view,
        icon: VIEW_ICONS[view],
        path: view === 'TO_PUBLISH' ? '/moderation' : '/reports',
        view,
      })),
    },
    {
      id: 'running',
      entries: [
        ...(has(roles, 'DESK_OPERATOR', 'DESK_SUPERVISOR') ? [entry('intake', 'phone-call')] : []),
        ...(views.length ? [entry('map', 'map')] : []),
        ...(has(roles, 'UNIT_COORDINATOR', 'UNIT_LEADER', 'DESK_SUPERVISOR') ? [entry('load', 'scale')] : []),
        ...(views.length ? [entry('exports', 'download')] : []),
        ...(views.length ? [entry('incidents', 'siren')] : []),
        ...(has(roles, 'UNIT_OFFICER', 'UNIT_COORDINATOR', 'UNIT_LEADER', 'CITY_LEADER')
          ? [entry('dossiers', 'clipboard-list')]
          : []),
        entry('articles', 'megaphone'),
        entry('places', 'store'),
      ],
    },
    {
      id: 'administration',
      entries: [
        entry('units', 'landmark'),
        ...(has(roles, 'UNIT_LEADER', 'DESK_SUPERVISOR', 'SYS_ADMIN') ? [entry('staff', 'users')] : []),
        ...(has(roles, 'DESK_SUPERVISOR', 'AUDITOR') ? [entry('access-log', 'scroll-text')] : []),
        ...(has(roles, 'SYS_ADMIN') ? [entry('partners', 'plug')] : []),
        ...(mayReadAnySettings(roles) ? [entry('settings', 'sliders-horizontal')] : []),
      ],
    },
  ];
  return sections.filter((section) => section.entries.length > 0);
}

/** Where a person lands after signing in: the first line of the own menu. */
export function homeOf(roles: readonly Role[]): { path: string; view?: QueueView } {
  const first = menuFor(roles)[0]?.entries[0];
  return first ? { path: first.path, view: first.view } : { path: '/units' };
}

function has(roles: readonly Role[], ...wanted: Role[]): boolean {
  return wanted.some((role) => roles.includes(role));
}

function entry(id: string, icon: string): MenuEntry {
  return { id, icon, path: `/${id}` };
}
