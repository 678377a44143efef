import type { ReportStatus } from './report-codes.js';

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
