export { LANGS, isLang, localeOf, type Lang } from './lang';
export { CATALOGUES, fill, hasWord, word, type WordSet } from './words/word';
export { CITY_TIME_ZONE, toMillis, wallClock, type Moment, type WallClock } from './format/clock';
export {
  formatBefore,
  formatDate,
  formatDay,
  formatRelative,
  formatShortDate,
  formatTime,
  formatWeekday,
  formatWhen,
  sentence,
} from './format/date';
export { formatDistance, formatMoney, formatNumber, formatPercent } from './format/number';
export { formatSpan, formatWorkingDays } from './format/working-days';
export { SALUTATIONS, address, addressed, type Salutation } from './format/salutation';
export { fold, foldedMatch } from './format/fold';
export {
  type ExtensionView,
  type PauseView,
  type PromiseDayView,
  type PromiseSituation,
  type PromiseView,
} from './promise/promise';
export { daysLate, openPause, situationOf } from './promise/situation';
export { promiseChanges, type PromiseChange } from './promise/promise-changes';
export { promiseWords, type PromiseSpeech, type PromiseWords } from './promise/promise-words';
export {
  REPORT_STATUS,
  STATUS_ROLES,
  reportStatusLook,
  type ReportStatusCode,
  type StatusLook,
  type StatusRole,
} from './status/report-status';
export { DOSSIER_STATUS, dossierStatusLook, type DossierStatusCode } from './status/dossier-status';
export { GLYPHS, PAPER, type Shape } from './status/glyph-art';
