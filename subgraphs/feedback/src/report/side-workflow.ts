import type { ActorRole } from './actor-role.js';
import type { Publication, ReportStatus, TimelineAction } from './report-codes.js';

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
