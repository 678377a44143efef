export { Icon } from './icon/icon';
export { provideIcons, type IconMap } from './icon/icons';
export { StatusGlyph, type StatusKind } from './status/status-glyph';
export { StatusChip, type Audience } from './status/status-chip';
export { UrgencyMark } from './status/urgency';
export { Visibility } from './status/publication';
export { SlaChip } from './status/sla-chip';
export { PromiseBar } from './promise/promise-bar';
export { PromiseChanges } from './promise/promise-changes';
export { LiveBadge, type LiveState } from './live/live-badge';
export { Timeline } from './timeline/timeline';
export { type EntryView } from './timeline/entry-view';
export { Photo } from './photo/photo';
export { PhotoStrip } from './photo/photo-strip';
export { BeforeAfter } from './photo/before-after';
export { type PhotoSize, type PhotoView } from './photo/photo-view';
export { CityMap, type MapMode } from './map/city-map';
export {
  CITY_BOX,
  CITY_CENTER,
  type MapBox,
  type MapCluster,
  type MapLabel,
  type MapPoint,
  type MapReport,
  type MapSight,
} from './map/map-view';
export { Empty } from './state/empty';
export { Failure } from './state/failure';
export { Skeleton } from './state/skeleton';
export { Logo } from './brand/logo';
export { Session, type SessionState } from './session/session';
export { provideSession } from './session/provide-session';
export { type SessionConfig } from './session/session-config';
export { type Person } from './session/person';
export { SignInCallback } from './session/sign-in-callback';
export { provideApi } from './api/provide-api';
export { Api, type Outcome } from './api/api';
export { apiQuery, type ApiQueryOptions, type ApiResource } from './api/api-query';
export { liveQuery, type LiveQueryOptions, type LiveResource } from './api/live-query';
export { failureKind, failureOf, problemIn, type ApiFailure, type FailureKind, type ProblemView } from './api/failure';
export { Language } from './i18n/language';
export { provideLanguage, provideWords } from './i18n/provide-language';
export { addWords, type FeatureWords } from './i18n/feature-words';
export { DatePipe, NumberPipe, WordPipe, type DateStyle } from './i18n/pipes';
export {
  Appearance,
  provideAppearance,
  type AppearanceChoice,
  type Contrast,
  type TextSize,
  type Theme,
} from './appearance/appearance';
export { RuntimeConfig, provideRuntimeConfig, type RuntimeSettings } from './config/runtime-config';
export { OUTLINE } from './map/city-outline';
export { LOCATOR, type Located } from './map/locator';
export { QuestionList } from './question/question-list';
export { FormStop } from './question/form-stop';
export {
  answerGaps,
  gapIn,
  givenAnswers,
  stopIn,
  type Answers,
  type AskedQuestion,
  type FormStop as StopFacts,
} from './question/asked-question';
