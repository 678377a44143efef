import type { EnvironmentProviders, Provider } from '@angular/core';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import { provideRouter } from '@angular/router';
import { provideIcons, provideLanguage, Session } from '@smarthp/angular';
import { signal } from '@angular/core';
import * as ICONS from '../app/frame/icons';
import { WORDS } from '../app/words/words';

/** What every console component needs in a test: words, icons, an address bar and an API that answers when told to. */
export const consoleTesting = (roles: readonly string[] = ['DESK_SUPERVISOR']): (Provider | EnvironmentProviders)[] => [
  provideLanguage(WORDS),
  provideIcons(ICONS),
  provideRouter([]),
  { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline', subscriptSizing: 'dynamic' } },
  {
    provide: Session,
    useValue: {
      state: signal('signed-in'),
      signedIn: signal(true),
      viewer: signal({
        id: 'staff:lan',
        displayName: 'Đỗ Thị Lan',
        roles: roles.map((role) => ({ role, unit: null })),
        unit: null,
      }),
      accessToken: () => Promise.resolve('token'),
      begin: () => Promise.resolve(),
      signOut: () => Promise.resolve(),
    },
  },
];
