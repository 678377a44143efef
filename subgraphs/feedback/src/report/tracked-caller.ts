import type { Viewer } from '@smarthp/kit/viewer';
import { described, notFound, type Problem } from '@smarthp/kit/problems';
import type { ReportContext } from './report-context.js';
import { callerIdOf } from './report.policy.js';
import type { Report } from './report.entity.js';
import { reportByCode } from './report.repository.js';
import { TooOften, TrackingLinkEnded } from './tracking-problems.type.js';
import './tracking-problem-words.js';

/** A link is good while its report runs, and so long after it ended. */
export const DAYS_AFTER_END = 90;

/** The caller of a report, as the holder of its tracking link. */
export const callerOf = (report: Report, language: Viewer['language']): Viewer => ({
  id: callerIdOf(report.id),
  kind: 'CITIZEN',
  roles: [],
  scopes: [],
  level: 0,
  expiresAt: undefined,
  language,
});

export interface Tracked {
  readonly report: Report;
  /** The same request, asked by the caller of the report. */
  readonly context: ReportContext;
}

/** The report a token opens, with the eyes of its caller; or why it does not open. */
export async function openTracked(context: ReportContext, token: string): Promise<Tracked | Problem> {
  const { parts, viewer } = context;
  const { language } = viewer;
  const now = parts.clock.now();
  const code = parts.tracking.codeOf(token);
  const report = code ? await reportByCode(context.em(), code) : undefined;
  if (!report || report.reporterId || report.submitterKind !== 'STAFF') return notFound(language, ['token']);
  if (!parts.tracking.mayOpen(report.code, now)) return described(new TooOften(), language, 'TOO_OFTEN', ['token']);
  const ended = report.closedAt && now.getTime() - report.closedAt.getTime() > DAYS_AFTER_END * 86_400_000;
  if (ended) return described(new TrackingLinkEnded(), language, 'TRACKING_LINK_ENDED', ['token']);
  return { report, context: { ...context, viewer: callerOf(report, language) } };
}
