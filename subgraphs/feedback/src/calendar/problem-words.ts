import { speak } from '@smarthp/kit/problems';

speak({
  NOT_A_DATE: { vi: 'Ngày chưa đúng.', en: 'This is not a date.' },
  IN_THE_PAST: { vi: 'Chọn hôm nay hoặc một ngày phía trước.', en: 'Choose today or a day ahead.' },
  HOURS_WRONG: {
    vi: 'Giờ làm việc phải có giờ bắt đầu trước giờ kết thúc và các khoảng không chồng nhau.',
    en: 'Working hours must begin before they end and may not overlap.',
  },
  NO_WORKING_TIME: { vi: 'Tuần làm việc cần ít nhất một buổi làm.', en: 'The week needs some working time.' },
  NOT_A_SPAN: { vi: 'Thời hạn phải từ {min} đến {max} phút.', en: 'A limit is between {min} and {max} minutes.' },
  SEVERAL_SHORTER: {
    vi: 'Thời hạn khi nhiều đơn vị phối hợp không ngắn hơn thời hạn chung.',
    en: 'The limit for several units may not be shorter than the plain one.',
  },
  DAY_NOT_MARKED: { vi: 'Ngày này chưa được đánh dấu trong lịch.', en: 'This day is not marked in the calendar.' },
  PLAIN_WORKING_DAY: {
    vi: 'Ngày này vốn là ngày làm việc. Ngày làm bù chỉ đặt vào ngày nghỉ trong tuần.',
    en: 'This is a working day already. A make-up day falls on a day that is otherwise free.',
  },
  NO_OWN_LIMIT: { vi: 'Lĩnh vực này không có thời hạn riêng.', en: 'This field has no limits of its own.' },
});
