import type { Role } from '../../gql/graphql';

/** Who reads settings: the administrator changes them. */
const READERS: readonly Role[] = ['SYS_ADMIN', 'DESK_SUPERVISOR', 'AUDITOR'];

const ROUTING_READERS: readonly Role[] = ['SYS_ADMIN', 'DESK_SUPERVISOR', 'CITY_LEADER', 'AUDITOR'];

/**
 * Who finds a settings page in the list and may open it, by the page's id. The server asks again.
 * Apart from the pages themselves, so that the menu can ask without importing them.
 */
export const SETTINGS_READERS = {
  limits: READERS,
  calendar: READERS,
  escalation: READERS,
  recounts: READERS,
  categories: READERS,
  grounds: READERS,
  templates: [...READERS, 'UNIT_COORDINATOR'],
  routing: ROUTING_READERS,
  areas: ROUTING_READERS,
  learning: ROUTING_READERS,
  record: READERS,
} satisfies Readonly<Record<string, readonly Role[]>>;

/** Names a page of the settings: its path under /settings. */
export type SettingsPageId = keyof typeof SETTINGS_READERS;

export const mayReadSettings = (roles: readonly Role[], id: SettingsPageId): boolean =>
  SETTINGS_READERS[id].some((role) => roles.includes(role));

/** Says whether there is any settings page for a person with these roles. */
export const mayReadAnySettings = (roles: readonly Role[]): boolean =>
  Object.values(SETTINGS_READERS).some((readers) => readers.some((role) => roles.includes(role)));
