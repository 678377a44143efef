import type { Channel, DueState, Publication, ReportStatus, Satisfaction, Urgency } from '../report/report-codes.js';
import type { ExportColumn } from '../report/report-columns.js';

type Both = readonly [vi: string, en: string];

/** Heads of the columns in both languages. */
const HEADS: Readonly<Record<ExportColumn, Both>> = {
  CODE: ['Mã phản ánh', 'Code'],
  TITLE: ['Tiêu đề', 'Title'],
  STATUS: ['Trạng thái', 'Status'],
  URGENCY: ['Mức khẩn', 'Urgency'],
  DUE: ['Hạn xử lý', 'Due'],
  CATEGORY: ['Chuyên mục', 'Category'],
  FIELD: ['Lĩnh vực', 'Field'],
  WARD: ['Địa bàn', 'Ward'],
  ADDRESS: ['Địa chỉ', 'Address'],
  UNIT: ['Đơn vị xử lý', 'Handling unit'],
  OFFICER: ['Cán bộ', 'Officer'],
  CHANNEL: ['Kênh', 'Channel'],
  CREATED: ['Gửi lúc', 'Sent'],
  UPDATED: ['Cập nhật', 'Updated'],
  PUBLICATION: ['Công khai', 'Publication'],
  RETURNS: ['Số lần trả lại', 'Times sent back'],
  URGES: ['Số lần đôn đốc', 'Times urged'],
  BODY: ['Nội dung', 'Body'],
  RECEIVED: ['Tiếp nhận lúc', 'Received'],
  ASSIGNED: ['Chuyển lúc', 'Assigned'],
  RESOLVED: ['Trả lời lúc', 'Answered'],
  DUE_STATE: ['Tình trạng hạn', 'Deadline'],
  RESULT: ['Kết quả xử lý', 'Result'],
  RATING: ['Đánh giá', 'Rating'],
  LATITUDE: ['Vĩ độ', 'Latitude'],
  LONGITUDE: ['Kinh độ', 'Longitude'],
  REPORTER: ['Người phản ánh', 'Reporter'],
  PHONE: ['Điện thoại (đã che)', 'Phone (masked)'],
};

const STATUS: Readonly<Record<ReportStatus, Both>> = {
  SUBMITTED: ['Mới', 'New'],
  NEEDS_INFO: ['Chờ người dân bổ sung', 'Waiting for the citizen'],
  RECEIVED: ['Đã tiếp nhận, chờ chuyển', 'Received, to be assigned'],
  ASSIGNED: ['Chờ đơn vị nhận', 'Waiting for the unit'],
  SENT_BACK: ['Đơn vị trả lại', 'Sent back by the unit'],
  IN_PROGRESS: ['Đang xử lý', 'Being handled'],
  SCHEDULED: ['Đã lên lịch', 'Scheduled'],
  PENDING_APPROVAL: ['Chờ duyệt kết quả', 'Result awaits approval'],
  RESOLVED: ['Đã trả lời', 'Answered'],
  REOPENED: ['Phản ánh lại', 'Reopened'],
  CLOSED: ['Đã đóng', 'Closed'],
  REJECTED: ['Từ chối', 'Rejected'],
  WITHDRAWN: ['Đã rút', 'Withdrawn'],
  MERGED: ['Đã gộp (trùng)', 'Merged (duplicate)'],
  REFERRED_OUT: ['Chuyển ngoài hệ thống', 'Referred out'],
};
const URGENCY: Readonly<Record<Urgency, Both>> = {
  NORMAL: ['Thường', 'Normal'],
  HIGH: ['Khẩn', 'High'],
  URGENT: ['Hỏa tốc', 'Urgent'],
};
const CHANNEL: Readonly<Record<Channel, Both>> = {
  APP: ['Ứng dụng Smart Hải Phòng', 'Smart Hải Phòng app'],
  HOTLINE: ['Tổng đài 1022', '1022 hotline'],
  WEB: ['Cổng 1022.haiphong.gov.vn', '1022 web portal'],
  SMS: ['Tin nhắn SMS', 'SMS'],
  EMAIL: ['Thư điện tử', 'Email'],
  DIRECT: ['Trực tiếp', 'In person'],
  PARTNER: ['Hệ thống đối tác', 'Partner system'],
};
const PUBLICATION: Readonly<Record<Publication, Both>> = {
  PRIVATE: ['Không công khai', 'Private'],
  PENDING: ['Chờ duyệt công khai', 'Waiting for publication approval'],
  PUBLIC: ['Công khai', 'Public'],
  HIDDEN: ['Đã gỡ', 'Taken down'],
};
const DUE_STATE: Readonly<Record<DueState, Both>> = {
  ON_TIME: ['Trong hạn', 'On time'],
  DUE_SOON: ['Sắp đến hạn', 'Due soon'],
  OVERDUE: ['Quá hạn', 'Overdue'],
  DONE_EARLY: ['Xử lý trước hạn', 'Done early'],
  DONE_ON_TIME: ['Xử lý đúng hạn', 'Done on time'],
  DONE_LATE: ['Xử lý quá hạn', 'Done late'],
  PAUSED: ['Tạm dừng tính hạn', 'Clock paused'],
  NONE: ['Chưa có hạn', 'No deadline yet'],
};
const SATISFACTION: Readonly<Record<Satisfaction, Both>> = {
  VERY_SATISFIED: ['Rất hài lòng', 'Very satisfied'],
  SATISFIED: ['Hài lòng', 'Satisfied'],
  NOT_SATISFIED: ['Không hài lòng', 'Not satisfied'],
};
const SETS = { STATUS, URGENCY, CHANNEL, PUBLICATION, DUE_STATE, SATISFACTION } as const;

export type Language = 'vi' | 'en';
const pick = ([vi, en]: Both, language: Language): string => (language === 'en' ? en : vi);

export const headOf = (column: ExportColumn, language: Language): string => pick(HEADS[column], language);

/** The word for a code as the console says it; the code itself when there is none yet. */
export const wordFor = (set: keyof typeof SETS, code: string, language: Language): string => {
  const both = (SETS[set] as Readonly<Record<string, Both>>)[code];
  return both ? pick(both, language) : code;
};
