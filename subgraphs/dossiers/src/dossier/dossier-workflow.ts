import { DOSSIER_STATUSES, type DossierStatus } from './dossier-status.js';

export type DossierAct =
  | 'RECEIVE'
  | 'REFUSE'
  | 'START'
  | 'ASK_SUPPLEMENT'
  | 'SUPPLEMENT'
  | 'ASK_FEE'
  | 'PAY_FEE'
  | 'WITHDRAW'
  | 'STOP'
  | 'RESUME'
  | 'FINISH'
  | 'RETURN';

export interface StateRule {
  /** What the owner reads. */
  readonly vi: string;
  readonly en: string;
  /** Whether the time limit runs in it. */
  readonly clock: 'NOT_STARTED' | 'RUNS' | 'PAUSED' | 'ENDED';
  /** Nothing follows. */
  readonly last?: true;
}

export interface Transition {
  readonly act: DossierAct;
  readonly from: readonly DossierStatus[];
  readonly to: DossierStatus;
  readonly who: 'OWNER' | 'OFFICER';
}

export interface Workflow {
  readonly start: DossierStatus;
  readonly states: Readonly<Record<DossierStatus, StateRule>>;
  readonly transitions: readonly Transition[];
}

/** The life of a dossier: statuses and wording of the National Portal, acts of owner and officer. */
export const dossierWorkflow: Workflow = {
  start: 'NEWLY_FILED',
  states: {
    NEWLY_FILED: { vi: 'Mới đăng ký', en: 'Newly filed', clock: 'NOT_STARTED' },
    RECEIVED: { vi: 'Được tiếp nhận', en: 'Received', clock: 'RUNS' },
    NOT_ACCEPTED: { vi: 'Không được tiếp nhận', en: 'Not accepted', clock: 'ENDED', last: true },
    IN_PROCESS: { vi: 'Đang xử lý', en: 'In process', clock: 'RUNS' },
    SUPPLEMENT_REQUESTED: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Supplement requested', clock: 'PAUSED' },
    FEE_DUE: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Financial obligation due', clock: 'PAUSED' },
    WITHDRAWN: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Citizen asked to withdraw', clock: 'ENDED', last: true },
    STOPPED: { vi: 'Dừng xử lý', en: 'Stopped', clock: 'PAUSED' },
    PROCESSED: { vi: 'Đã xử lý xong', en: 'Processed', clock: 'ENDED' },
    RETURNED: { vi: 'Đã trả kết quả', en: 'Result returned', clock: 'ENDED', last: true },
  },
  transitions: [
    { act: 'RECEIVE', from: ['NEWLY_FILED'], to: 'RECEIVED', who: 'OFFICER' },
    { act: 'REFUSE', from: ['NEWLY_FILED'], to: 'NOT_ACCEPTED', who: 'OFFICER' },
    { act: 'START', from: ['RECEIVED'], to: 'IN_PROCESS', who: 'OFFICER' },
    { act: 'ASK_SUPPLEMENT', from: ['RECEIVED', 'IN_PROCESS'], to: 'SUPPLEMENT_REQUESTED', who: 'OFFICER' },
    { act: 'SUPPLEMENT', from: ['SUPPLEMENT_REQUESTED'], to: 'IN_PROCESS', who: 'OWNER' },
    { act: 'ASK_FEE', from: ['RECEIVED', 'IN_PROCESS'], to: 'FEE_DUE', who: 'OFFICER' },
    { act: 'PAY_FEE', from: ['FEE_DUE'], to: 'IN_PROCESS', who: 'OWNER' },
    {
      act: 'WITHDRAW',
      from: ['NEWLY_FILED', 'RECEIVED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'FEE_DUE'],
      to: 'WITHDRAWN',
      who: 'OWNER',
    },
    { act: 'STOP', from: ['IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'FEE_DUE'], to: 'STOPPED', who: 'OFFICER' },
    { act: 'RESUME', from: ['STOPPED'], to: 'IN_PROCESS', who: 'OFFICER' },
    { act: 'FINISH', from: ['IN_PROCESS'], to: 'PROCESSED', who: 'OFFICER' },
    { act: 'RETURN', from: ['PROCESSED'], to: 'RETURNED', who: 'OFFICER' },
  ],
};

/** Where an act leads from a status, or undefined when it cannot be done there. */
export const after = (workflow: Workflow, from: DossierStatus, act: DossierAct): DossierStatus | undefined =>
  workflow.transitions.find((rule) => rule.act === act && rule.from.includes(from))?.to;

/**
 * Checks the table before a server listens.
 * @throws naming the first state that cannot be reached, leads nowhere though it is not a last one, goes on though it
 * is, or has no words.
 */
export function checkWorkflow(workflow: Workflow): void {
  const reached = new Set<DossierStatus>([workflow.start]);
  for (const status of reached)
    for (const rule of workflow.transitions) if (rule.from.includes(status)) reached.add(rule.to);
  for (const status of DOSSIER_STATUSES) {
    const state = workflow.states[status];
    const goesOn = workflow.transitions.some((rule) => rule.from.includes(status));
    if (!state?.vi || !state.en) throw new Error(`The status ${status} has no words`);
    if (!reached.has(status)) throw new Error(`The status ${status} cannot be reached`);
    if (!goesOn && !state.last) throw new Error(`The status ${status} leads nowhere`);
    if (goesOn && state.last) throw new Error(`The status ${status} is a last one and still goes on`);
  }
}
