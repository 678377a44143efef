import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface AddInternalNote extends ActInput {
  text: string;
}

/** A note among staff. */
export const addInternalNote: ReportAct<AddInternalNote> = {
  action: 'COMMENT_INTERNAL',
  check: ({ text }) => broken(requiredText('text', text)),
  change: (_scene, { text }) => ({ visibility: 'INTERNAL', text: cleaned(text) }),
};
