import type { Type } from '@angular/core';
import type { Role } from '../../gql/graphql';

/** One page of the settings: a line of the side list and a child route of /settings. */
export interface SettingsLine {
  /** Path under /settings; its words are `settings.pages.<id>` and `settings.ledes.<id>`. */
  readonly id: string;
  readonly group: 'clocks' | 'rules' | 'routing' | 'record';
  readonly icon: string;
  /** Who finds the page in the list and may open it. The server asks again. */
  readonly roles: readonly Role[];
  readonly load: () => Promise<Type<unknown>>;
}

/** Who reads settings: the administrator changes them. */
const READERS: readonly Role[] = ['SYS_ADMIN', 'DESK_SUPERVISOR', 'AUDITOR'];

const ROUTING_READERS: readonly Role[] = ['SYS_ADMIN', 'DESK_SUPERVISOR', 'CITY_LEADER', 'AUDITOR'];

/** Every settings page, in the order of the side list. Each room adds its own line. */
export const SETTINGS_PAGES: readonly SettingsLine[] = [
  {
    id: 'limits',
    group: 'clocks',
    icon: 'timer',
    roles: READERS,
    load: () => import('./limits/limits.page').then((m) => m.LimitsPage),
  },
  {
    id: 'calendar',
    group: 'clocks',
    icon: 'calendar-days',
    roles: READERS,
    load: () => import('./calendar/calendar.page').then((m) => m.CalendarPage),
  },
  {
    id: 'escalation',
    group: 'clocks',
    icon: 'bell-ring',
    roles: READERS,
    load: () => import('./escalation/escalation.page').then((m) => m.EscalationPage),
  },
  {
    id: 'recounts',
    group: 'clocks',
    icon: 'list-checks',
    roles: READERS,
    load: () => import('./recounts/recounts.page').then((m) => m.RecountsPage),
  },
  {
    id: 'categories',
    group: 'rules',
    icon: 'layers',
    roles: READERS,
    load: () => import('./categories/categories.page').then((m) => m.CategoriesPage),
  },
  {
    id: 'grounds',
    group: 'rules',
    icon: 'octagon-minus',
    roles: READERS,
    load: () => import('./grounds/grounds.page').then((m) => m.GroundsPage),
  },
  {
    id: 'templates',
    group: 'rules',
    icon: 'message-square',
    roles: [...READERS, 'UNIT_COORDINATOR'],
    load: () => import('./templates/templates.page').then((m) => m.TemplatesPage),
  },
  {
    id: 'routing',
    group: 'routing',
    icon: 'route',
    roles: ROUTING_READERS,
    load: () => import('./routing/routing.page').then((m) => m.RoutingPage),
  },
  {
    id: 'areas',
    group: 'routing',
    icon: 'map',
    roles: ROUTING_READERS,
    load: () => import('./areas/areas.page').then((m) => m.AreasPage),
  },
  {
    id: 'learning',
    group: 'routing',
    icon: 'lightbulb',
    roles: ROUTING_READERS,
    load: () => import('./learning/learning.page').then((m) => m.LearningPage),
  },
  {
    id: 'record',
    group: 'record',
    icon: 'history',
    roles: READERS,
    load: () => import('./record.page').then((m) => m.RecordPage),
  },
];

export const SETTINGS_GROUPS = [
  'clocks',
  'rules',
  'routing',
  'record',
] as const satisfies readonly SettingsLine['group'][];

/** The pages a person with these roles may open. */
export const settingsPagesFor = (roles: readonly Role[], pages = SETTINGS_PAGES): readonly SettingsLine[] =>
  pages.filter((page) => page.roles.some((role) => roles.includes(role)));
