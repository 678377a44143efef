import type { GroundContent } from '../../report/refusal-grounds.js';

const FEEDBACK_DECREE = 'Nghị định 20/2008/NĐ-CP';

const ROWS: readonly (readonly [code: string, text: string, textEn: string, legalBasis?: string])[] = [
  ['NOT_IN_SCOPE', 'Nội dung không thuộc phạm vi tiếp nhận của Tổng đài 1022', 'Outside what the 1022 desk may take'],
  [
    'COMPLAINT_OR_DENUNCIATION',
    'Nội dung là khiếu nại hoặc tố cáo, đề nghị gửi theo Luật Khiếu nại, Luật Tố cáo',
    'A complaint or denunciation under its own law',
    `Điều 1 ${FEEDBACK_DECREE}; Luật Khiếu nại 2011; Luật Tố cáo 2018`,
  ],
  [
    'MISSING_INFO',
    'Thiếu thông tin bắt buộc và không bổ sung trong thời hạn',
    'Needed information was not supplied in time',
  ],
  ['NOT_VIETNAMESE', 'Không trình bày bằng tiếng Việt', 'Not written in Vietnamese', FEEDBACK_DECREE],
  ['UNCLEAR', 'Không thể hiện rõ nội dung', 'Not clear', FEEDBACK_DECREE],
  ['DUPLICATE', 'Trùng với phản ánh đã tiếp nhận', 'Same as a report already taken'],
  [
    'ALREADY_ANSWERED',
    'Nội dung đã được cơ quan có thẩm quyền trả lời, không có tình tiết mới',
    'Already answered, nothing new',
  ],
  ['OFFENSIVE', 'Ngôn từ xúc phạm, vi phạm thuần phong mỹ tục', 'Offensive language'],
  ['FALSE_OR_SPAM', 'Thông tin sai sự thật, quảng cáo, thư rác', 'False, advertising or spam'],
  ['STATE_SECRET', 'Có nội dung thuộc bí mật nhà nước', 'Holds state secrets', 'Luật Bảo vệ bí mật nhà nước 2018'],
  ['IN_COURT', 'Vụ việc đang được tòa án hoặc cơ quan điều tra giải quyết', 'Before a court or investigators'],
  ['LEGAL_ADVICE', 'Nội dung hỏi đáp, tư vấn pháp luật', 'A legal question'],
  ['OUTSIDE_CITY', 'Ngoài địa bàn thành phố Hải Phòng', 'Outside Hải Phòng city'],
];

/** Grounds on which the desk refuses a report (DOMAIN 2.6), in the city's own wording. */
export const REFUSAL_GROUNDS: Readonly<Record<string, GroundContent>> = Object.fromEntries(
  ROWS.map(([code, text, textEn, legalBasis], at) => [
    code,
    { text, textEn, legalBasis: legalBasis ?? null, order: at + 1 },
  ]),
);
