import type { ReportStatus, TimelineAction } from './report-codes.js';
import type { ActorRole } from './actor-role.js';

export interface Transition {
  /** Null: the report does not exist yet. */
  readonly from: readonly ReportStatus[] | null;
  readonly act: TimelineAction;
  readonly to: ReportStatus;
  readonly who: readonly ActorRole[];
  /** Only when the open question to the citizen came from this side. */
  readonly askedBy?: 'DESK' | 'UNIT';
  readonly needs: string;
  /** What the citizen reads after it, in short. */
  readonly reads: string;
}

/** The whole way of a report, from nothing to its end. Everything else asks this table. */
export const REPORT_WORKFLOW: readonly Transition[] = [
  {
    from: null,
    act: 'SUBMIT',
    to: 'SUBMITTED',
    who: ['REPORTER', 'DESK'],
    needs: 'text, place, category, consent',
    reads: 'Đã gửi, có mã phản ánh',
  },
  {
    from: ['SUBMITTED'],
    act: 'REQUEST_INFO',
    to: 'NEEDS_INFO',
    who: ['DESK'],
    needs: 'question',
    reads: 'Tổng đài cần hỏi thêm',
  },
  {
    from: ['IN_PROGRESS', 'SCHEDULED'],
    act: 'REQUEST_INFO',
    to: 'NEEDS_INFO',
    who: ['LEAD_UNIT'],
    needs: 'question; the clock stands still',
    reads: 'Đơn vị cần hỏi thêm, tạm dừng tính hạn',
  },
  {
    from: ['NEEDS_INFO'],
    act: 'SUPPLY_INFO',
    to: 'SUBMITTED',
    who: ['REPORTER', 'DESK'],
    askedBy: 'DESK',
    needs: 'text',
    reads: 'Đã bổ sung, chờ tiếp nhận',
  },
  {
    from: ['NEEDS_INFO'],
    act: 'SUPPLY_INFO',
    to: 'IN_PROGRESS',
    who: ['REPORTER', 'DESK'],
    askedBy: 'UNIT',
    needs: 'text; the clock goes on',
    reads: 'Đã bổ sung, đơn vị làm tiếp',
  },
  {
    from: ['NEEDS_INFO'],
    act: 'REJECT',
    to: 'REJECTED',
    who: ['SYSTEM'],
    askedBy: 'DESK',
    needs: '5 working days without an answer',
    reads: 'Không tiếp nhận vì thiếu thông tin',
  },
  {
    from: ['NEEDS_INFO'],
    act: 'RESUME',
    to: 'IN_PROGRESS',
    who: ['SYSTEM'],
    askedBy: 'UNIT',
    needs: '5 working days without an answer',
    reads: 'Đơn vị làm tiếp với thông tin đã có',
  },
  {
    from: ['SUBMITTED'],
    act: 'REJECT',
    to: 'REJECTED',
    who: ['DESK'],
    needs: 'refusal ground',
    reads: 'Không tiếp nhận, kèm lý do',
  },
  {
    from: ['SUBMITTED'],
    act: 'MERGE',
    to: 'MERGED',
    who: ['DESK'],
    needs: 'the earlier report',
    reads: 'Đã gộp với phản ánh trước',
  },
  {
    from: ['SUBMITTED'],
    act: 'RECEIVE',
    to: 'RECEIVED',
    who: ['DESK'],
    needs: 'nothing; the due time is computed',
    reads: 'Đã tiếp nhận, có hạn xử lý',
  },
  {
    from: ['RECEIVED', 'SENT_BACK', 'REOPENED'],
    act: 'ASSIGN',
    to: 'ASSIGNED',
    who: ['DESK'],
    needs: 'an active lead unit',
    reads: 'Đã chuyển đơn vị xử lý',
  },
  {
    from: ['RECEIVED'],
    act: 'REFER_OUT',
    to: 'REFERRED_OUT',
    who: ['DESK'],
    needs: 'name of the outside body',
    reads: 'Đã chuyển cơ quan ngoài hệ thống',
  },
  {
    from: ['ASSIGNED'],
    act: 'SEND_BACK',
    to: 'SENT_BACK',
    who: ['LEAD_UNIT'],
    needs: 'reason, within two working days of the assignment',
    reads: 'Đang điều phối lại',
  },
  {
    from: ['ASSIGNED'],
    act: 'ACCEPT_ASSIGNMENT',
    to: 'IN_PROGRESS',
    who: ['LEAD_UNIT'],
    needs: 'nothing',
    reads: 'Đơn vị nhận xử lý',
  },
  {
    from: ['IN_PROGRESS'],
    act: 'UPDATE_PROGRESS',
    to: 'IN_PROGRESS',
    who: ['CONCERNED_UNIT'],
    needs: 'text and who may read it',
    reads: 'Cập nhật tiến độ, nếu là ghi chú công khai',
  },
  {
    from: ['SCHEDULED'],
    act: 'UPDATE_PROGRESS',
    to: 'SCHEDULED',
    who: ['CONCERNED_UNIT'],
    needs: 'text and who may read it',
    reads: 'Cập nhật tiến độ, nếu là ghi chú công khai',
  },
  {
    from: ['IN_PROGRESS', 'SCHEDULED'],
    act: 'SCHEDULE',
    to: 'SCHEDULED',
    who: ['LEAD_UNIT'],
    needs: 'a moment ahead and text',
    reads: 'Đã lên lịch, kèm ngày làm',
  },
  {
    from: ['SCHEDULED'],
    act: 'START_SCHEDULED',
    to: 'IN_PROGRESS',
    who: ['SYSTEM'],
    needs: 'the scheduled moment has come',
    reads: 'Bắt đầu làm theo lịch',
  },
  {
    from: ['IN_PROGRESS', 'SCHEDULED'],
    act: 'SUBMIT_RESULT',
    to: 'PENDING_APPROVAL',
    who: ['LEAD_UNIT'],
    needs: 'text, and an after-photo or the reason for none where the field asks',
    reads: 'Đang hoàn tất kết quả',
  },
  {
    from: ['PENDING_APPROVAL'],
    act: 'RETURN_RESULT',
    to: 'IN_PROGRESS',
    who: ['LEAD_UNIT_LEADER'],
    needs: 'reason',
    reads: 'Đơn vị làm lại kết quả',
  },
  {
    from: ['PENDING_APPROVAL'],
    act: 'APPROVE_RESULT',
    to: 'RESOLVED',
    who: ['LEAD_UNIT_LEADER'],
    needs: 'nothing',
    reads: 'Đã xử lý, mời đánh giá',
  },
  {
    from: ['RESOLVED'],
    act: 'RATE',
    to: 'CLOSED',
    who: ['REPORTER'],
    needs: 'one of three levels',
    reads: 'Cảm ơn đã đánh giá',
  },
  {
    from: ['RESOLVED'],
    act: 'REOPEN',
    to: 'REOPENED',
    who: ['REPORTER'],
    needs: 'reason, within 10 days, at most twice',
    reads: 'Đã nhận phản ánh lại, có hạn mới',
  },
  {
    from: ['RESOLVED'],
    act: 'CLOSE',
    to: 'CLOSED',
    who: ['SYSTEM'],
    needs: '10 days without rating',
    reads: 'Đã đóng',
  },
  {
    from: ['SUBMITTED'],
    act: 'WITHDRAW',
    to: 'WITHDRAWN',
    who: ['REPORTER'],
    needs: 'nothing',
    reads: 'Đã rút theo yêu cầu',
  },
  {
    from: ['NEEDS_INFO'],
    act: 'WITHDRAW',
    to: 'WITHDRAWN',
    who: ['REPORTER'],
    askedBy: 'DESK',
    needs: 'nothing',
    reads: 'Đã rút theo yêu cầu',
  },
];

/** Acts beside the way: they leave the status as it is. Publication is a state of its own. */
export const SIDE_ACTS = {
  PUBLISH: {
    who: ['DESK_SUPERVISOR'],
    notIn: ['REJECTED', 'WITHDRAWN', 'MERGED'],
    publication: ['PENDING', 'HIDDEN'],
    needs: 'the citizen agreed',
    reads: 'Đã công khai',
  },
  UNPUBLISH: {
    who: ['DESK_SUPERVISOR'],
    notIn: [],
    publication: ['PENDING', 'PUBLIC'],
    needs: 'reason',
    reads: 'Đã gỡ công khai',
  },
  COMMENT_INTERNAL: { who: ['CONCERNED_STAFF'], notIn: [], publication: null, needs: 'text', reads: '' },
  MERGED_IN: {
    who: ['SYSTEM'],
    notIn: [],
    publication: null,
    needs: 'a later report of the same thing',
    reads: 'Có phản ánh trùng được gộp vào',
  },
} as const;
export type SideAct = keyof typeof SIDE_ACTS;

export const isSideAct = (act: TimelineAction): act is SideAct => Object.hasOwn(SIDE_ACTS, act);

/** What each state is called, by the citizen and in English. */
export const STATUS_WORDS: Readonly<Record<ReportStatus, { vi: string; en: string }>> = {
  SUBMITTED: { vi: 'Chờ tiếp nhận', en: 'Submitted, waiting for the 1022 desk' },
  NEEDS_INFO: { vi: 'Cần bổ sung thông tin', en: 'More information asked of the citizen' },
  RECEIVED: { vi: 'Đã tiếp nhận', en: 'Accepted by the 1022 desk' },
  ASSIGNED: { vi: 'Đã chuyển đơn vị xử lý', en: 'Sent to the handling unit' },
  SENT_BACK: { vi: 'Đang điều phối lại', en: 'Sent back by the unit' },
  IN_PROGRESS: { vi: 'Đang xử lý', en: 'Being handled' },
  SCHEDULED: { vi: 'Đã lên lịch', en: 'Work is scheduled' },
  PENDING_APPROVAL: { vi: 'Đang hoàn tất kết quả', en: 'Result waits for approval' },
  RESOLVED: { vi: 'Đã xử lý', en: 'Result sent to the citizen' },
  REOPENED: { vi: 'Phản ánh lại', en: 'The citizen says it is not solved' },
  CLOSED: { vi: 'Đã đóng', en: 'Closed' },
  REJECTED: { vi: 'Từ chối tiếp nhận', en: 'Refused, with a stated ground' },
  WITHDRAWN: { vi: 'Người dân đã rút', en: 'Withdrawn by the citizen' },
  MERGED: { vi: 'Đã gộp với phản ánh trùng', en: 'Merged into an earlier report' },
  REFERRED_OUT: { vi: 'Đã chuyển cơ quan ngoài hệ thống', en: 'Referred to an outside body' },
};

/** What the table needs to know of a report. */
export interface WorkflowFacts {
  readonly status: ReportStatus;
  readonly askedByUnit: boolean;
}

/** The row that lets `act` happen now, or undefined. */
export const transitionOf = (facts: WorkflowFacts, act: TimelineAction): Transition | undefined =>
  REPORT_WORKFLOW.find(
    (row) =>
      row.act === act &&
      row.from?.includes(facts.status) &&
      (!row.askedBy || (row.askedBy === 'UNIT') === facts.askedByUnit),
  );
