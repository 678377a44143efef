import { constants } from '@smarthp/kit/federation';
import { LIMIT_KINDS } from './limit-kinds.js';
import * as codes from './report-codes.js';

export const ReportStatus = constants('ReportStatus', codes.REPORT_STATUSES, 'Where the handling of a report stands.');
export const ReportAction = constants('ReportAction', codes.REPORT_ACTIONS, 'What a person may do on a report.');
export const Urgency = constants('Urgency', codes.URGENCIES, 'How much it presses; each has its own time limits.', {
  URGENT: 'Danger to life; its clock never stops.',
});
export const Publication = constants('Publication', codes.PUBLICATIONS, 'Whether everybody may see the report.', {
  PENDING: 'The citizen agreed, the desk has not decided yet.',
  HIDDEN: 'Was public or could be; the desk took it down.',
});
export const Channel = constants('Channel', codes.CHANNELS, 'How the report came in.');
export const DueState = constants(
  'DueState',
  codes.DUE_STATES,
  'The deadline in one word, derived at the moment of reading.',
);
export const Satisfaction = constants(
  'Satisfaction',
  codes.SATISFACTIONS,
  'How content the citizen is with the result.',
);
export const EntryVisibility = constants('EntryVisibility', codes.ENTRY_VISIBILITIES, 'Who may read a step.', {
  PUBLIC: 'Everybody who may see the report.',
  REPORTER: 'The one who reported, and staff.',
  INTERNAL: 'Staff who work on the report.',
});
export const MediaKind = constants(
  'MediaKind',
  codes.MEDIA_KINDS,
  'What a photo shows: before, during or after the work.',
);
export const MediaState = constants('MediaState', codes.MEDIA_STATES, 'Whether a photo is ready to be shown.');
export const PromiseDayState = constants(
  'PromiseDayState',
  codes.PROMISE_DAY_STATES,
  'One cell of the deadline drawing.',
);
export const ActorKind = constants('ActorKind', codes.ACTOR_KINDS, 'Who did a step.');
export const QueueView = constants('QueueView', codes.QUEUE_VIEWS, 'A view of what staff work on.');
export const QueueSort = constants('QueueSort', codes.QUEUE_SORTS, 'How a queue is ordered.', {
  DUE: 'Nearest due first.',
  NEWEST: 'Sent last first.',
  URGENCY: 'Most urgent first, within that nearest due first.',
});
export const ReportScope = constants('ReportScope', ['PUBLIC', 'MINE'], 'Public reports, or the caller’s own.');
export const LimitKind = constants('LimitKind', LIMIT_KINDS, 'The three promises of a report.', {
  FORWARD: 'The desk has forwarded it.',
  ACCEPT: 'The unit has taken it.',
  RESULT: 'The result is there.',
});
