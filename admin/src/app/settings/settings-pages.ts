import type { Type } from '@angular/core';
import type { Role } from '../../gql/graphql';
import { mayReadSettings, type SettingsPageId } from './settings-access';

/** One page of the settings: a line of the side list and a child route of /settings. */
export interface SettingsLine {
  /** Path under /settings; its words are `settings.pages.<id>` and `settings.ledes.<id>`. */
  readonly id: SettingsPageId;
  readonly group: 'clocks' | 'rules' | 'routing' | 'record';
  readonly icon: string;
  readonly load: () => Promise<Type<unknown>>;
}

/** Every settings page, in the order of the side list. Each room adds its own line. */
export const SETTINGS_PAGES: readonly SettingsLine[] = [
  {
    id: 'limits',
    group: 'clocks',
    icon: 'timer',
    load: () => import('./limits/limits.page').then((m) => m.LimitsPage),
  },
  {
    id: 'calendar',
    group: 'clocks',
    icon: 'calendar-days',
    load: () => import('./calendar/calendar.page').then((m) => m.CalendarPage),
  },
  {
    id: 'escalation',
    group: 'clocks',
    icon: 'bell-ring',
    load: () => import('./escalation/escalation.page').then((m) => m.EscalationPage),
  },
  {
    id: 'recounts',
    group: 'clocks',
    icon: 'list-checks',
    load: () => import('./recounts/recounts.page').then((m) => m.RecountsPage),
  },
  {
    id: 'categories',
    group: 'rules',
    icon: 'layers',
    load: () => import('./categories/categories.page').then((m) => m.CategoriesPage),
  },
  {
    id: 'grounds',
    group: 'rules',
    icon: 'octagon-minus',
    load: () => import('./grounds/grounds.page').then((m) => m.GroundsPage),
  },
  {
    id: 'templates',
    group: 'rules',
    icon: 'message-square',
    load: () => import('./templates/templates.page').then((m) => m.TemplatesPage),
  },
  {
    id: 'routing',
    group: 'routing',
    icon: 'route',
    load: () => import('./routing/routing.page').then((m) => m.RoutingPage),
  },
  {
    id: 'areas',
    group: 'routing',
    icon: 'map',
    load: () => import('./areas/areas.page').then((m) => m.AreasPage),
  },
  {
    id: 'learning',
    group: 'routing',
    icon: 'lightbulb',
    load: () => import('./learning/learning.page').then((m) => m.LearningPage),
  },
  {
    id: 'record',
    group: 'record',
    icon: 'history',
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
  pages.filter((page) => mayReadSettings(roles, page.id));
