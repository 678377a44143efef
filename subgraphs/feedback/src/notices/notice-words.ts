import type { NoticeTemplate } from '../report/report-parts.js';

export interface NoticeFacts {
  readonly code: string;
  readonly link: string;
  /** When the result is due. */
  readonly due?: Date | null;
  /** The question that was asked, or why it was refused. */
  readonly text?: string | null;
}

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const MOST_TEXT = 160;

const momentOf = (due: Date): string => {
  const part = Object.fromEntries(MOMENT.formatToParts(due).map(({ type, value }) => [type, value]));
  return `${part['hour']}:${part['minute']} ngày ${part['day']}/${part['month']}/${part['year']}`;
};
const shortened = (text: string | null | undefined): string => {
  const line = (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]+$/, '');
  return line.length <= MOST_TEXT ? line : `${line.slice(0, MOST_TEXT).replace(/\s+\S*$/, '')}…`;
};

const WORDS: Readonly<Record<NoticeTemplate, (facts: NoticeFacts) => string>> = {
  SUBMITTED: ({ code, link }) =>
    `Tổng đài 1022 đã ghi nhận phản ánh ${code} của Ông/Bà. Mời Ông/Bà theo dõi tại ${link}`,
  RECEIVED: ({ code, link, due }) =>
    `Phản ánh ${code} của Ông/Bà đã được tiếp nhận.${due ? ` Hạn xử lý: ${momentOf(due)}.` : ''} Theo dõi: ${link}`,
  NEEDS_INFO: ({ code, link, text }) =>
    `Phản ánh ${code} cần bổ sung: ${shortened(text)}. Vui lòng bổ sung trong 5 ngày làm việc qua số 1022. Chi tiết: ${link}`,
  RESOLVED: ({ code, link }) => `Phản ánh ${code} đã có kết quả xử lý. Mời Ông/Bà xem và đánh giá: ${link}`,
  REFUSED: ({ code, link, text }) =>
    `Phản ánh ${code} không được tiếp nhận. Lý do: ${shortened(text)}. Chi tiết: ${link}`,
};

/** What a message says, by what happened. The city writes to people in Vietnamese. */
export const noticeText = (template: NoticeTemplate, facts: NoticeFacts): string => WORDS[template](facts);
