import type { Report } from './report.entity.js';

/** Facts of a result and of the promise it kept. A reopening clears them and a refused reopening puts them back. */
const MOMENTS = [
  'resolvedAt',
  'resultSubmittedAt',
  'resultApprovedAt',
  'clockStartedAt',
  'dueAt',
  'warnAt',
  'previousDueAt',
  'breachedAt',
] as const;
const OTHERS = [
  'resultText',
  'resultMediaIds',
  'resultSubmittedBy',
  'noPhotoReason',
  'extensionReason',
  'extensionCount',
  'extensions',
  'aroundTheClock',
  'pauses',
  'sendBackCount',
  'escalationLevel',
] as const;

/** Sets the result aside: the work begins again with a clean count of returns and extensions. */
export function setResultAside(report: Report): void {
  report.beforeReopening = Object.fromEntries(
    [...MOMENTS, ...OTHERS].map((name) => {
      const value = report[name];
      return [name, value instanceof Date ? value.toISOString() : (value ?? null)];
    }),
  );
  report.resolvedAt = null;
  report.resultText = null;
  report.resultMediaIds = [];
  report.resultSubmittedAt = null;
  report.resultSubmittedBy = null;
  report.resultApprovedAt = null;
  report.noPhotoReason = null;
  report.pauses = [];
  report.sendBackCount = 0;
  report.suggestedUnitId = null;
  report.breachedAt = null;
  report.escalationLevel = 0;
}

/** Puts back what a reopening set aside. */
export function putBackResult(report: Report): void {
  const before = report.beforeReopening;
  if (!before) return;
  for (const name of MOMENTS) {
    const moment = before[name];
    Object.assign(report, { [name]: typeof moment === 'string' ? new Date(moment) : null });
  }
  for (const name of OTHERS) Object.assign(report, { [name]: before[name] });
  report.beforeReopening = null;
}
