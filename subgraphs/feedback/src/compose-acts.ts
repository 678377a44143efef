import { assignReport } from './desk/assign-report.command.js';
import { classifyReport } from './desk/classify-report.command.js';
import { setUrgency } from './desk/set-urgency.command.js';
import { urgeUnit } from './desk/urge-unit.command.js';
import { setCoordinators } from './desk/set-coordinators.command.js';
import { refuseReopening } from './desk/refuse-reopening.command.js';
import { mergeReport } from './merging/merge-report.command.js';
import { receiveReport } from './desk/receive-report.command.js';
import { referOutReport } from './referral/refer-out-report.command.js';
import { rejectReport } from './desk/reject-report.command.js';
import { requestInformation } from './desk/request-information.command.js';
import { delegateReport } from './handling/delegate-report.command.js';
import { askExtension } from './handling/ask-extension.command.js';
import { approveExtension } from './handling/approve-extension.command.js';
import { refuseExtension } from './handling/refuse-extension.command.js';
import { acceptAssignment } from './handling/accept-assignment.command.js';
import { addInternalNote } from './handling/add-internal-note.command.js';
import { approveResult } from './handling/approve-result.command.js';
import { postProgress } from './handling/post-progress.command.js';
import { returnResult } from './handling/return-result.command.js';
import { scheduleWork } from './handling/schedule-work.command.js';
import { sendBackReport } from './handling/send-back-report.command.js';
import { startScheduled } from './handling/start-scheduled-work.job.js';
import { submitResult } from './handling/submit-result.command.js';
import { rejectUnanswered, resumeUnanswered } from './intake/stop-waiting-for-answer.job.js';
import { supplyInformation } from './intake/supply-information.command.js';
import { withdrawReport } from './intake/withdraw-report.command.js';
import { hideReport } from './publication/hide-report.command.js';
import { keepPrivate } from './publication/keep-private.command.js';
import { publishReport } from './publication/publish-report.command.js';
import { redactReport } from './publication/redact-report.command.js';
import { closeReport } from './rating/close-unrated-report.job.js';
import { incidentMessage } from './merging/incident-message.command.js';
import { masterResolved } from './merging/answer-merged-reports.job.js';
import { splitReport } from './merging/split-report.command.js';
import { unmergeReport } from './merging/unmerge-report.command.js';
import { closeUnanswered } from './referral/close-unanswered-referral.job.js';
import { outsideReply, outsideReturn } from './referral/outside-answer.command.js';
import { undoAct } from './undo/undo-act.command.js';
import { rateReport } from './rating/rate-report.command.js';
import { reopenReport } from './rating/reopen-report.command.js';

import { dueChanged } from './calendar/due-changed.command.js';
import { breachLimit, escalateReport, warnOfLimit } from './escalation/limit-acts.js';
import { succeedUnit } from './routing/succession/follow-successor.job.js';

/** Every act on a report that has a code already, people's and the system's. */
export const acts = {
  receiveReport,
  requestInformation,
  supplyInformation,
  rejectReport,
  mergeReport,
  assignReport,
  referOutReport,
  sendBackReport,
  acceptAssignment,
  postProgress,
  scheduleWork,
  submitResult,
  returnResult,
  approveResult,
  rateReport,
  reopenReport,
  withdrawReport,
  publishReport,
  hideReport,
  keepPrivate,
  redactReport,
  addInternalNote,
  classifyReport,
  setUrgency,
  urgeUnit,
  setCoordinators,
  refuseReopening,
  delegateReport,
  askExtension,
  approveExtension,
  refuseExtension,
  closeReport,
  dueChanged,
  warnOfLimit,
  breachLimit,
  escalateReport,
  startScheduled,
  rejectUnanswered,
  resumeUnanswered,
  splitReport,
  unmergeReport,
  masterResolved,
  incidentMessage,
  outsideReply,
  outsideReturn,
  closeUnanswered,
  undoAct,
  succeedUnit,
};
export type ActName = keyof typeof acts;
