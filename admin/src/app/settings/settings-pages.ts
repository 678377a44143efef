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

/** Every settings page, in the order of the side list. Each room adds its own line. */
export const SETTINGS_PAGES: readonly SettingsLine[] = [];

export const SETTINGS_GROUPS = [
  'clocks',
  'rules',
  'routing',
  'record',
] as const satisfies readonly SettingsLine['group'][];

/** The pages a person with these roles may open. */
export const settingsPagesFor = (roles: readonly Role[], pages = SETTINGS_PAGES): readonly SettingsLine[] =>
  pages.filter((page) => page.roles.some((role) => roles.includes(role)));
