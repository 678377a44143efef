import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface IncidentMessage extends ActInput {
  text: string;
}

/** One sentence for everybody of an incident, in the timeline of each. */
export const incidentMessage: ReportAct<IncidentMessage> = {
  action: 'INCIDENT_MESSAGE',
  check: ({ text }) => broken(requiredText('text', text)),
  change: (_scene, { text }) => ({ visibility: 'PUBLIC', text: cleaned(text) }),
};
