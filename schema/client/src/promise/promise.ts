/** The deadline of a report as the API sends it (type Promise); moments RFC 3339. */
export interface PromiseView {
  startedAt: string;
  dueAt: string;
  finishedAt?: string | null;
  /** Working days left; negative when late. */
  workingDaysLeft: number;
  aroundTheClock: boolean;
  days: readonly PromiseDayView[];
  pauses: readonly PauseView[];
  previousDueAt?: string | null;
  extensionReason?: string | null;
  extensions?: readonly ExtensionView[];
}

export interface PromiseDayView {
  /** Civil date yyyy-mm-dd. */
  date: string;
  state: 'USED' | 'TODAY' | 'AHEAD' | 'PAUSED' | 'LATE' | 'DUE';
  gapBefore: boolean;
  isToday: boolean;
  isDue: boolean;
}

export interface PauseView {
  from: string;
  to?: string | null;
  reason: string;
  /** The unit it stood still for. */
  by?: { name: string; nameEn?: string | null } | null;
}

/** More time, granted by the leader of the unit that asked. */
export interface ExtensionView {
  at: string;
  from: string;
  until: string;
  reason: string;
  by?: { name: string; nameEn?: string | null } | null;
}

/** Which of the situations the deadline is in. */
export const PROMISE_SITUATIONS = ['running', 'paused', 'late', 'extended', 'done', 'done-late'] as const;
export type PromiseSituation = (typeof PROMISE_SITUATIONS)[number];
