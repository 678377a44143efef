import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import { MAT_SNACK_BAR_DEFAULT_OPTIONS } from '@angular/material/snack-bar';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { provideApi, provideIcons, provideLanguage, provideRuntimeConfig, provideSession } from '@smarthp/angular';
import { routes } from './app.routes';
import * as ICONS from './frame/icons';
import { WORDS } from './words/words';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRuntimeConfig(),
    provideSession({ client: 'console', redirectPath: '/admin/auth/callback', storage: 'session' }),
    provideApi(),
    provideLanguage(WORDS),
    provideIcons(ICONS),
    provideRouter(routes, withComponentInputBinding()),
    // Filled fields lose their label at the console's density; outlined ones keep it.
    { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline', subscriptSizing: 'dynamic' } },
    // At the start of the foot, where it covers neither the composer nor its button.
    {
      provide: MAT_SNACK_BAR_DEFAULT_OPTIONS,
      useValue: { duration: 6000, horizontalPosition: 'start', politeness: 'polite' },
    },
  ],
};
