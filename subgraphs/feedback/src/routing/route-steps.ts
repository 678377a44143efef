import { followWith } from '../report/perform-act.js';
import type { StepReaction } from '../report/report-parts.js';

/** After each step: keep what the rules say, and let the assignment follow that a rule makes by itself. */
export const routeSteps: StepReaction = async (parts, em, { report, entry }) => {
  const next = parts.routing.afterStep(report, entry);
  if (next) await followWith(parts, em, report, next);
};
