import { latestExtension } from './due-again.js';
import type { Parts } from './report-parts.js';
import type { PolicyOptions } from './report.policy.js';
import type { Report } from './report.entity.js';
import { categoriesToday } from './rule-books.js';

/** What the rules of this moment and of the report's class add to the policy. */
export function policyOptionsOf(
  { clock, rules, books, fourEyes, care }: Pick<Parts, 'clock' | 'rules' | 'books' | 'fourEyes' | 'care'>,
  report: Report,
): PolicyOptions {
  const world = { now: clock.now(), calendar: rules.calendar(), limits: rules.limits() };
  return {
    now: world.now.getTime(),
    fourEyes: fourEyes || !!categoriesToday(books).field(report.categoryCode, report.fieldCode)?.needsFourEyes,
    mayExtend: latestExtension(report, world) !== null,
    neverPublic: care.sensitivityOf(report) === 'PRIVATE',
  };
}
