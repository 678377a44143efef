import type { Role } from './roles.js';

export type ViewerKind = 'ANONYMOUS' | 'CITIZEN' | 'STAFF' | 'PARTNER';

export interface RoleHolding {
  readonly role: Role;
  readonly unitId: string | null;
}

/** Who asks, as proven by a verified access token. */
export interface Viewer {
  readonly id: string;
  readonly kind: ViewerKind;
  readonly roles: readonly RoleHolding[];
  readonly scopes: readonly string[];
  /** Identity assurance level 0 to 2 (VNeID). */
  readonly level: number;
  /** Second the token ends, or undefined for the anonymous viewer. */
  readonly expiresAt: number | undefined;
  /** Language of messages. */
  readonly language: 'vi' | 'en';
}

export const anonymous = (language: 'vi' | 'en' = 'vi'): Viewer => ({
  id: '',
  kind: 'ANONYMOUS',
  roles: [],
  scopes: [],
  level: 0,
  expiresAt: undefined,
  language,
});

/** Holds one of the roles, in the unit when one is named (a city-wide holding counts everywhere). */
export const holds = (viewer: Viewer, roles: readonly Role[], unitId?: string | null): boolean =>
  viewer.roles.some(
    (held) => roles.includes(held.role) && (unitId === undefined || held.unitId === null || held.unitId === unitId),
  );

export const can = (viewer: Viewer, scope: string): boolean => viewer.scopes.includes(scope);

/** The units in which the viewer holds one of the roles. */
export const unitsOf = (viewer: Viewer, roles: readonly Role[]): string[] => [
  ...new Set(
    viewer.roles
      .filter((held) => roles.includes(held.role) && held.unitId !== null)
      .map((held) => held.unitId as string),
  ),
];
