/** Grounds on which the desk refuses a report (DOMAIN 2.6), in the city's own wording. */
export const REFUSAL_GROUNDS: Readonly<Record<string, { vi: string; en: string }>> = {
  NOT_IN_SCOPE: {
    vi: 'Nội dung không thuộc phạm vi tiếp nhận của Tổng đài 1022',
    en: 'Outside what the 1022 desk may take',
  },
  COMPLAINT_OR_DENUNCIATION: {
    vi: 'Nội dung là khiếu nại hoặc tố cáo, đề nghị gửi theo Luật Khiếu nại, Luật Tố cáo',
    en: 'A complaint or denunciation under its own law',
  },
  MISSING_INFO: {
    vi: 'Thiếu thông tin bắt buộc và không bổ sung trong thời hạn',
    en: 'Needed information was not supplied in time',
  },
  NOT_VIETNAMESE: { vi: 'Không trình bày bằng tiếng Việt', en: 'Not written in Vietnamese' },
  UNCLEAR: { vi: 'Không thể hiện rõ nội dung', en: 'Not clear' },
  DUPLICATE: { vi: 'Trùng với phản ánh đã tiếp nhận', en: 'Same as a report already taken' },
  ALREADY_ANSWERED: {
    vi: 'Nội dung đã được cơ quan có thẩm quyền trả lời, không có tình tiết mới',
    en: 'Already answered, nothing new',
  },
  OFFENSIVE: { vi: 'Ngôn từ xúc phạm, vi phạm thuần phong mỹ tục', en: 'Offensive language' },
  FALSE_OR_SPAM: { vi: 'Thông tin sai sự thật, quảng cáo, thư rác', en: 'False, advertising or spam' },
  STATE_SECRET: { vi: 'Có nội dung thuộc bí mật nhà nước', en: 'Holds state secrets' },
  IN_COURT: { vi: 'Vụ việc đang được tòa án hoặc cơ quan điều tra giải quyết', en: 'Before a court or investigators' },
  LEGAL_ADVICE: { vi: 'Nội dung hỏi đáp, tư vấn pháp luật', en: 'A legal question' },
  OUTSIDE_CITY: { vi: 'Ngoài địa bàn thành phố Hải Phòng', en: 'Outside Hải Phòng city' },
};
