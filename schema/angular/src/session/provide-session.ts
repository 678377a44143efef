import { type EnvironmentProviders, inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { Session } from './session';
import { SESSION_CONFIG, type SessionConfig } from './session-config';

/** Who the person is, from the platform's OpenID provider. */
export const provideSession = (config: SessionConfig): EnvironmentProviders =>
  makeEnvironmentProviders([
    { provide: SESSION_CONFIG, useValue: config },
    provideAppInitializer(() => {
      void inject(Session).begin();
    }),
  ]);
