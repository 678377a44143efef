import { AsyncLocalStorage } from 'node:async_hooks';
import Provider from 'oidc-provider';

/**
 * Citizens and staff sign in side by side: one browser may hold a citizen's session in the app and a staff session in
 * the console. Each realm has its own session cookie.
 */
export type Realm = 'citizen' | 'staff';

export const STAFF_CLIENT = 'console';
export const CITIZEN_CLIENT = 'citizen-app';

export const realmOf = (clientId: unknown): Realm => (clientId === STAFF_CLIENT ? 'staff' : 'citizen');

const current = new AsyncLocalStorage<Realm>();

export const inRealm = <T>(realm: Realm, work: () => T): T => current.run(realm, work);

/** The provider with a session cookie for each realm. */
export class RealmProvider extends Provider {
  override cookieName(type: string): string {
    const name = super.cookieName(type);
    return type === 'session' && current.getStore() === 'staff' ? `${name}_staff` : name;
  }
}
