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
