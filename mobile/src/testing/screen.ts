import { provideRouter } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { provideIonicAngular } from '@ionic/angular/provide';
import { provideIcons, provideLanguage, provideSession } from '@smarthp/angular';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import appEn from '../app/i18n/en.json';
import appVi from '../app/i18n/vi.json';
import * as ICONS from '../app/icons';

/** What any screen needs to stand up in a test; the answers come from the controller. */
export const screenProviders = () => [
  provideIonicAngular({}),
  provideRouter([]),
  provideSession({ client: 'citizen', redirectPath: '/auth/callback', storage: 'local' }),
  provideLanguage({ app: { vi: appVi, en: appEn } }),
  provideIcons(ICONS),
];

export const screenImports = [ApolloTestingModule];

export const answers = (): ApolloTestingController => TestBed.inject(ApolloTestingController);

/** Lets promises and timers of zero length run, then the screen settle. */
export async function settle(fixture: { whenStable(): Promise<unknown> }): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await new Promise((done) => setTimeout(done, 5));
    await fixture.whenStable();
  }
}
