import type { Publication, ReportStatus, TimelineAction } from './report-codes.js';
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
    from: null,
    act: 'SPLIT_OFF',
    to: 'RECEIVED',
    who: ['DESK'],
    needs: 'the report it is a part of, its own words and category',
    reads: 'Được tách từ một phản ánh để xử lý riêng',
  },
  {
    from: ['SUBMITTED', 'RECEIVED', 'ASSIGNED', 'SENT_BACK', 'IN_PROGRESS', 'SCHEDULED', 'REOPENED'],
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
    who: ['DESK', 'SYSTEM'],
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
    from: ['REFERRED_OUT'],
    act: 'OUTSIDE_REPLY',
    to: 'RESOLVED',
    who: ['SYSTEM'],
    needs: 'the answer of the outside body, through its link',
    reads: 'Cơ quan ngoài hệ thống đã trả lời, mời đánh giá',
  },
  {
    from: ['REFERRED_OUT'],
    act: 'OUTSIDE_RETURN',
    to: 'RECEIVED',
    who: ['SYSTEM'],
    needs: 'the reason of the outside body, through its link',
    reads: 'Cơ quan ngoài hệ thống trả lại, đang điều phối lại',
  },
  {
    from: ['REFERRED_OUT'],
    act: 'CLOSE',
    to: 'CLOSED',
    who: ['SYSTEM'],
    needs: '90 days without an answer',
    reads: 'Đã đóng',
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
    from: ['REOPENED'],
    act: 'REFUSE_REOPENING',
    to: 'CLOSED',
    who: ['DESK_SUPERVISOR'],
    needs: 'reason',
    reads: 'Không mở lại, kèm lý do',
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

/** With the unit: somebody there has it in hand. */
const WITH_UNIT = ['ASSIGNED', 'IN_PROGRESS', 'SCHEDULED', 'NEEDS_INFO', 'PENDING_APPROVAL'] as const;
const AT_DESK = ['SUBMITTED', 'RECEIVED', 'SENT_BACK', 'REOPENED'] as const;
const UNDER_WAY = ['IN_PROGRESS', 'SCHEDULED'] as const;

/** An act beside the way: `in` names the only states it may happen in, `publication` the only publication states. */
export interface SideRule {
  readonly who: readonly ActorRole[];
  readonly in?: readonly ReportStatus[];
  readonly notIn?: readonly ReportStatus[];
  readonly publication?: readonly Publication[];
  readonly needs: string;
  /** What the citizen reads after it; empty when it never shows to them. */
  readonly reads: string;
}

/** Acts beside the way: they leave the status as it is. Publication is a state of its own. */
export const SIDE_ACTS = {
  PUBLISH: {
    who: ['DESK_SUPERVISOR'],
    notIn: ['REJECTED', 'WITHDRAWN', 'MERGED'],
    publication: ['PRIVATE', 'PENDING', 'HIDDEN'],
    needs: 'the citizen agreed, and the field may be public',
    reads: 'Đã công khai',
  },
  UNPUBLISH: {
    who: ['DESK_SUPERVISOR'],
    publication: ['PENDING', 'PUBLIC'],
    needs: 'reason',
    reads: 'Đã gỡ công khai',
  },
  REDACT: {
    who: ['DESK_SUPERVISOR'],
    needs: 'public words or boxes on photos',
    reads: 'Đã che thông tin riêng tư, nếu đang công khai',
  },
  COMMENT_INTERNAL: { who: ['CONCERNED_STAFF'], needs: 'text', reads: '' },
  CLASSIFY: {
    who: ['DESK'],
    in: [...AT_DESK, 'ASSIGNED'],
    needs: 'a category and field in force',
    reads: 'Đã phân loại lại',
  },
  SET_URGENCY: {
    who: ['DESK'],
    in: [...AT_DESK, 'ASSIGNED', 'IN_PROGRESS', 'SCHEDULED'],
    needs: 'urgency and reason; the due time is computed again',
    reads: 'Đã đặt lại mức độ khẩn, có hạn mới',
  },
  ADD_COORDINATOR: {
    who: ['DESK', 'LEAD_UNIT_HEAD'],
    in: WITH_UNIT,
    needs: 'active units that help',
    reads: 'Thêm đơn vị phối hợp',
  },
  DELEGATE: { who: ['LEAD_UNIT_HEAD'], in: WITH_UNIT, needs: 'an officer of the unit', reads: '' },
  EXTEND_DEADLINE: {
    who: ['LEAD_UNIT'],
    in: UNDER_WAY,
    needs: 'reason and days, before the due time, within the limit of extensions',
    reads: '',
  },
  APPROVE_EXTENSION: {
    who: ['LEAD_UNIT_LEADER'],
    in: [...UNDER_WAY, 'NEEDS_INFO'],
    needs: 'an extension asked for',
    reads: 'Được gia hạn, kèm lý do và hạn mới',
  },
  REFUSE_EXTENSION: {
    who: ['LEAD_UNIT_LEADER'],
    in: [...UNDER_WAY, 'NEEDS_INFO'],
    needs: 'an extension asked for, and a reason',
    reads: '',
  },
  URGE: { who: ['DESK', 'CITY_LEADER'], in: WITH_UNIT, needs: 'text', reads: 'Đã đôn đốc đơn vị xử lý' },
  SPLIT: {
    who: ['DESK'],
    in: ['RECEIVED', 'SENT_BACK', 'REOPENED'],
    needs: 'two to ten parts, each with words and category',
    reads: 'Được tách thành nhiều phần',
  },
  MERGED_IN: { who: ['SYSTEM'], needs: 'a later report of the same thing', reads: 'Có phản ánh trùng được gộp vào' },
  UNMERGED_OUT: { who: ['SYSTEM'], needs: 'a merged report taken out again', reads: '' },
  MASTER_RESOLVED: {
    who: ['SYSTEM'],
    in: ['MERGED'],
    needs: 'the result of the report it was merged into',
    reads: 'Phản ánh gộp đã có kết quả',
  },
  INCIDENT_MESSAGE: {
    who: ['DESK'],
    needs: 'one public message to everybody of the incident',
    reads: 'Thông báo chung',
  },
  WARN: { who: ['SYSTEM'], needs: 'three quarters of the time used', reads: '' },
  BREACH: { who: ['SYSTEM'], needs: 'a limit passed', reads: 'Đã quá hạn' },
  ESCALATE: { who: ['SYSTEM'], needs: 'a level of the escalation table', reads: 'Đã báo cấp trên theo dõi' },
  DUE_CHANGED: { who: ['SYSTEM'], needs: 'a changed calendar or limit', reads: 'Hạn xử lý được tính lại' },
  UNIT_SUCCEEDED: { who: ['SYSTEM'], needs: 'the successor of a dissolved unit', reads: 'Chuyển sang đơn vị kế thừa' },
} as const satisfies Readonly<Record<string, SideRule>>;
export type SideAct = keyof typeof SIDE_ACTS;

export const isSideAct = (act: TimelineAction): act is SideAct => Object.hasOwn(SIDE_ACTS, act);
export const sideRuleOf = (act: SideAct): SideRule => SIDE_ACTS[act];

/** Acts that lead back to where the report stood. They alone lead out of a final state. */
export const BACK_ACTS = {
  UNMERGE: {
    who: ['DESK'],
    from: ['MERGED'],
    needs: 'reason; followers go back to where they came from',
    reads: 'Được tách khỏi phản ánh gộp, xử lý riêng',
  },
  UNDO: {
    who: ['CONCERNED_STAFF'],
    from: null,
    needs: 'the one who acted, within the undo window, nothing done since',
    reads: 'Thao tác vừa rồi đã được thu hồi',
  },
} as const satisfies Readonly<
  Record<string, { who: readonly ActorRole[]; from: readonly ReportStatus[] | null; needs: string; reads: string }>
>;
export type BackAct = keyof typeof BACK_ACTS;
export const isBackAct = (act: TimelineAction): act is BackAct => Object.hasOwn(BACK_ACTS, act);

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
