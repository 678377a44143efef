import { type ApplicationConfig, isDevMode, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  NoPreloading,
  provideRouter,
  RouteReuseStrategy,
  withComponentInputBinding,
  withPreloading,
} from '@angular/router';
import { provideServiceWorker } from '@angular/service-worker';
import { IonicRouteStrategy } from '@ionic/angular/ionic-route-strategy';
import { provideIonicAngular } from '@ionic/angular/provide';
import { provideApi, provideIcons, provideLanguage, provideRuntimeConfig, provideSession } from '@smarthp/angular';
import { routes } from './app.routes';
import homeEn from './home/i18n/en.json';
import homeVi from './home/i18n/vi.json';
import appEn from './i18n/en.json';
import appVi from './i18n/vi.json';
import * as ICONS from './icons';
import { GraphReportSender } from './outbox/graph-report-sender';
import outboxEn from './outbox/i18n/en.json';
import outboxVi from './outbox/i18n/vi.json';
import { ReportSender } from './outbox/report-sender';
import { TusUploadEngine } from './photos/tus-upload-engine';
import { UploadEngine } from './photos/upload-engine';
import sessionEn from './session/i18n/en.json';
import sessionVi from './session/i18n/vi.json';
import tabsEn from './tabs/i18n/en.json';
import tabsVi from './tabs/i18n/vi.json';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: RouteReuseStrategy, useClass: IonicRouteStrategy },
    provideIonicAngular({ mode: 'md', swipeBackEnabled: true }),
    provideRouter(routes, withComponentInputBinding(), withPreloading(NoPreloading)),
    provideRuntimeConfig(),
    provideSession({ client: 'citizen', redirectPath: '/auth/callback', storage: 'local' }),
    provideApi(),
    provideLanguage({
      app: { vi: appVi, en: appEn },
      tabs: { vi: tabsVi, en: tabsEn },
      session: { vi: sessionVi, en: sessionEn },
      home: { vi: homeVi, en: homeEn },
      outbox: { vi: outboxVi, en: outboxEn },
    }),
    provideIcons(ICONS),
    { provide: UploadEngine, useExisting: TusUploadEngine },
    { provide: ReportSender, useExisting: GraphReportSender },
    provideServiceWorker('ngsw-worker.js', { enabled: !isDevMode(), registrationStrategy: 'registerWhenStable:10000' }),
  ],
};
