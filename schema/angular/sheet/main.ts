import { provideBrowserGlobalErrorListeners } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Appearance, provideLanguage, provideRuntimeConfig } from '@smarthp/angular';
import { inject, provideAppInitializer } from '@angular/core';
import { Sheet } from './sheet';

bootstrapApplication(Sheet, {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRuntimeConfig(),
    provideLanguage(),
    // The address chooses the mode: ?theme=dark&contrast=more
    provideAppInitializer(() => {
      const query = new URLSearchParams(location.search);
      const contrast = query.get('contrast') === 'more' ? 'more' : 'normal';
      inject(Appearance).choose({ theme: query.get('theme') === 'dark' ? 'dark' : 'light', contrast });
    }),
  ],
}).catch((error: unknown) => console.error(error));
