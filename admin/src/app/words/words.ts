import type { FeatureWords } from '@smarthp/angular';
import articlesEn from '../articles/i18n/en.json';
import articlesVi from '../articles/i18n/vi.json';
import dossiersEn from '../dossiers/i18n/en.json';
import dossiersVi from '../dossiers/i18n/vi.json';
import exportsEn from '../exports/i18n/en.json';
import exportsVi from '../exports/i18n/vi.json';
import frameEn from '../frame/i18n/en.json';
import frameVi from '../frame/i18n/vi.json';
import loadEn from '../load/i18n/en.json';
import loadVi from '../load/i18n/vi.json';
import partnersEn from '../partners/i18n/en.json';
import partnersVi from '../partners/i18n/vi.json';
import moderationEn from '../moderation/i18n/en.json';
import moderationVi from '../moderation/i18n/vi.json';
import privacyEn from '../privacy/i18n/en.json';
import privacyVi from '../privacy/i18n/vi.json';
import placesEn from '../places/i18n/en.json';
import placesVi from '../places/i18n/vi.json';
import printEn from '../print/i18n/en.json';
import printVi from '../print/i18n/vi.json';
import queueEn from '../queue/i18n/en.json';
import queueVi from '../queue/i18n/vi.json';
import intakeEn from '../intake/i18n/en.json';
import intakeVi from '../intake/i18n/vi.json';
import mapEn from '../report-map/i18n/en.json';
import mapVi from '../report-map/i18n/vi.json';
import actsEn from '../report/acts/i18n/en.json';
import actsVi from '../report/acts/i18n/vi.json';
import bulkEn from '../bulk/i18n/en.json';
import bulkVi from '../bulk/i18n/vi.json';
import incidentsEn from '../incidents/i18n/en.json';
import incidentsVi from '../incidents/i18n/vi.json';
import relationsEn from '../report/relations/i18n/en.json';
import relationsVi from '../report/relations/i18n/vi.json';
import composerEn from '../report/composer/i18n/en.json';
import composerVi from '../report/composer/i18n/vi.json';
import caseEn from '../report/i18n/en.json';
import caseVi from '../report/i18n/vi.json';
import clocksEn from '../settings/clocks/i18n/en.json';
import clocksVi from '../settings/clocks/i18n/vi.json';
import settingsEn from '../settings/i18n/en.json';
import settingsVi from '../settings/i18n/vi.json';
import rulesEn from '../settings/rules/i18n/en.json';
import rulesVi from '../settings/rules/i18n/vi.json';
import presenceEn from '../report/presence/i18n/en.json';
import presenceVi from '../report/presence/i18n/vi.json';
import routingEn from '../settings/routing/i18n/en.json';
import routingVi from '../settings/routing/i18n/vi.json';
import signInEn from '../sign-in/i18n/en.json';
import signInVi from '../sign-in/i18n/vi.json';
import staffEn from '../staff/i18n/en.json';
import staffVi from '../staff/i18n/vi.json';
import unitsEn from '../units/i18n/en.json';
import unitsVi from '../units/i18n/vi.json';

/** Every sentence of the console by feature, both languages: some 30 kB, so that switching needs no network. */
export const WORDS: Readonly<Record<string, FeatureWords>> = {
  frame: { vi: frameVi, en: frameEn },
  signIn: { vi: signInVi, en: signInEn },
  queue: { vi: queueVi, en: queueEn },
  exports: { vi: exportsVi, en: exportsEn },
  load: { vi: loadVi, en: loadEn },
  print: { vi: printVi, en: printEn },
  presence: { vi: presenceVi, en: presenceEn },
  case: { vi: caseVi, en: caseEn },
  acts: { vi: actsVi, en: actsEn },
  relations: { vi: relationsVi, en: relationsEn },
  incidents: { vi: incidentsVi, en: incidentsEn },
  bulk: { vi: bulkVi, en: bulkEn },
  moderation: { vi: moderationVi, en: moderationEn },
  privacy: { vi: privacyVi, en: privacyEn },
  composer: { vi: composerVi, en: composerEn },
  map: { vi: mapVi, en: mapEn },
  intake: { vi: intakeVi, en: intakeEn },
  dossiers: { vi: dossiersVi, en: dossiersEn },
  places: { vi: placesVi, en: placesEn },
  articles: { vi: articlesVi, en: articlesEn },
  routing: { vi: routingVi, en: routingEn },
  units: { vi: unitsVi, en: unitsEn },
  staff: { vi: staffVi, en: staffEn },
  clocks: { vi: clocksVi, en: clocksEn },
  settings: { vi: settingsVi, en: settingsEn },
  rules: { vi: rulesVi, en: rulesEn },
  partners: { vi: partnersVi, en: partnersEn },
};
