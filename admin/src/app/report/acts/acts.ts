import type { Type } from '@angular/core';
import type { ReportAction } from '../../../gql/graphql';

/** An act of the console: drawn only when the server lists its action as allowed. */
export interface Act {
  readonly action: ReportAction;
  /** The word in the address: `?act=assign`. */
  readonly id: string;
  /** The key that opens it; upper case means with Shift. */
  readonly key: string;
  readonly icon: string;
  readonly tone: 'plain' | 'danger';
  readonly dialog: () => Promise<Type<unknown>>;
}

/** In the order of what a person most likely came for: the first allowed one is the main action. */
export const ACTS: readonly Act[] = [
  act('RECEIVE', 'receive', 't', 'inbox', () => import('./receive-report').then((m) => m.ReceiveReport)),
  act('ASSIGN', 'assign', 'c', 'arrow-right', () => import('./assign-report').then((m) => m.AssignReport)),
  act('ACCEPT_ASSIGNMENT', 'accept', 'n', 'hand', () => import('./accept-assignment').then((m) => m.AcceptAssignment)),
  act('APPROVE_RESULT', 'approve', 'd', 'badge-check', () => import('./approve-result').then((m) => m.ApproveResult)),
  act('SUBMIT_RESULT', 'result', 'K', 'file-check', () => import('./submit-result').then((m) => m.SubmitResult)),
  act('APPROVE_EXTENSION', 'approve-extension', 'E', 'calendar-check', () =>
    import('./approve-extension').then((m) => m.ApproveExtension),
  ),
  act('RETURN_RESULT', 'return', 'y', 'undo-2', () => import('./return-result').then((m) => m.ReturnResult)),
  act('REQUEST_INFO', 'ask', 'h', 'message-circle-question-mark', () =>
    import('./request-information').then((m) => m.RequestInformation),
  ),
  act('SCHEDULE', 'schedule', 'l', 'calendar-clock', () => import('./schedule-work').then((m) => m.ScheduleWork)),
  act('EXTEND_DEADLINE', 'extend', 'e', 'calendar-plus', () => import('./ask-extension').then((m) => m.AskExtension)),
  act('DELEGATE', 'delegate', 'm', 'user-round-check', () => import('./delegate-report').then((m) => m.DelegateReport)),
  act('URGE', 'urge', 'D', 'megaphone', () => import('./urge-unit').then((m) => m.UrgeUnit)),
  act('SEND_BACK', 'send-back', 'b', 'undo-2', () => import('./send-back-report').then((m) => m.SendBackReport)),
  act('CLASSIFY', 'classify', 'v', 'layers', () => import('./classify-report').then((m) => m.ClassifyReport)),
  act('SET_URGENCY', 'urgency', 'u', 'triangle-alert', () => import('./set-urgency').then((m) => m.SetUrgency)),
  act('ADD_COORDINATOR', 'coordinators', 'f', 'users', () =>
    import('./set-coordinators').then((m) => m.SetCoordinators),
  ),
  act('MERGE', 'merge', 'g', 'git-merge', () => import('./merge-report').then((m) => m.MergeReport)),
  act('UNMERGE', 'unmerge', 'G', 'ungroup', () => import('./unmerge-report').then((m) => m.UnmergeReport)),
  act('SPLIT', 'split', 'S', 'split', () => import('./split-report').then((m) => m.SplitReport)),
  act('REFUSE_EXTENSION', 'refuse-extension', 'W', 'octagon-minus', () =>
    import('./refuse-extension').then((m) => m.RefuseExtension),
  ),
  act(
    'REFUSE_REOPENING',
    'refuse-reopening',
    'R',
    'octagon-minus',
    () => import('./refuse-reopening').then((m) => m.RefuseReopening),
    'danger',
  ),
  act('REJECT', 'reject', 'X', 'octagon-minus', () => import('./reject-report').then((m) => m.RejectReport), 'danger'),
  act('REFER_OUT', 'refer-out', 'O', 'square-arrow-out-up-right', () =>
    import('./refer-out-report').then((m) => m.ReferOutReport),
  ),
  act('PUBLISH', 'publish', 'p', 'globe', () => import('./publish-report').then((m) => m.PublishReport)),
  act('UNPUBLISH', 'hide', 'U', 'eye-off', () => import('./hide-report').then((m) => m.HideReport), 'danger'),
];

export const MOST_VISIBLE = 4;

/** The acts the server allows now, main one first; words typed below the case (notes, progress) have no button. */
export function actsAllowed(allowed: readonly ReportAction[]): readonly Act[] {
  return ACTS.filter((one) => allowed.includes(one.action));
}

export function actById(id: string | null | undefined): Act | undefined {
  return ACTS.find((one) => one.id === id);
}

function act(
  action: ReportAction,
  id: string,
  key: string,
  icon: string,
  dialog: Act['dialog'],
  tone: Act['tone'] = 'plain',
): Act {
  return { action, id, key, icon, tone, dialog };
}
