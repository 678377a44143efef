import { InjectionToken } from '@angular/core';

export interface SessionConfig {
  /** Which client of the provider this app is; the id itself comes from the runtime config. */
  client: 'citizen' | 'console';
  /** Path the provider sends people back to, from the origin: `/auth/callback`. */
  redirectPath: string;
  /** Phones stay signed in; the console forgets with the tab. */
  storage: 'local' | 'session';
}

export const SESSION_CONFIG = new InjectionToken<SessionConfig>('session config', {
  factory: () => ({ client: 'citizen', redirectPath: '/auth/callback', storage: 'local' }),
});

/** Makes `navigate` replaceable in tests. */
export const LEAVE_FOR = new InjectionToken<(address: string) => void>('leave for', {
  factory: () => (address) => location.assign(address),
});
