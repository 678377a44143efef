import { bulkAct, type BulkActs } from './bulk/bulk-acts.js';
import { assignReport } from './desk/assign-report.command.js';
import { receiveReport } from './desk/receive-report.command.js';
import { rejectReport } from './desk/reject-report.command.js';
import { mergeReport } from './merging/merge-report.command.js';
import { incidentMessage } from './merging/incident-message.command.js';
import { setUrgency } from './desk/set-urgency.command.js';
import { urgeUnit } from './desk/urge-unit.command.js';
import { delegateReport } from './handling/delegate-report.command.js';
import type { Urgency } from './report/report-codes.js';
import { publishReport } from './publication/publish-report.command.js';

/** Acts that may be done on many reports at once. */
export const bulkActs: BulkActs = {
  RECEIVE: bulkAct(receiveReport, () => ({})),
  ASSIGN: bulkAct(assignReport, ({ unitId, coordinatingUnitIds, text }) => ({
    unitId: unitId ?? '',
    coordinatingUnitIds: coordinatingUnitIds ?? [],
    note: text,
  })),
  REJECT: bulkAct(rejectReport, ({ groundCode, text }) => ({ groundCode: groundCode ?? '', note: text })),
  MERGE: bulkAct(mergeReport, ({ intoCode, text }) => ({ intoCode: intoCode ?? '', reason: text })),
  PUBLISH: bulkAct(publishReport, () => ({})),
  URGE: bulkAct(urgeUnit, ({ text }) => ({ text: text ?? '' })),
  SET_URGENCY: bulkAct(setUrgency, ({ urgency, text }) => ({
    urgency: (urgency ?? 'NORMAL') as Urgency,
    reason: text ?? '',
  })),
  DELEGATE: bulkAct(delegateReport, ({ officerId, text }) => ({ officerId, note: text })),
  INCIDENT_MESSAGE: bulkAct(incidentMessage, ({ text }) => ({ text: text ?? '' })),
};
