import { speak } from '@smarthp/kit/problems';

speak({
  NOT_IN_THIS_STATE: {
    vi: 'Phản ánh đã sang bước khác nên việc này không còn thực hiện được.',
    en: 'The report has moved on, so this can no longer be done.',
  },
  NOT_AGREED_TO_PUBLISH: {
    vi: 'Người phản ánh không đồng ý công khai.',
    en: 'The reporter did not agree to publication.',
  },
  TOO_LATE_TO_SEND_BACK: {
    vi: 'Đã quá thời gian được trả lại phản ánh này.',
    en: 'It is too late to send this report back.',
  },
  TOO_LATE_TO_REOPEN: {
    vi: 'Đã quá 10 ngày kể từ khi có kết quả.',
    en: 'More than 10 days have passed since the result.',
  },
  REOPENED_TOO_OFTEN: {
    vi: 'Phản ánh này đã được mở lại hai lần.',
    en: 'This report has been reopened twice already.',
  },
  SUPERVISOR_DECIDES: {
    vi: 'Phản ánh đã bị trả lại hai lần, giám sát tổng đài quyết định đơn vị xử lý.',
    en: 'Sent back twice already: the desk supervisor decides which unit handles it.',
  },
  EXTENSION_ASKED_ALREADY: {
    vi: 'Đã có đề nghị gia hạn đang chờ duyệt.',
    en: 'An extension has been asked for and waits for approval.',
  },
  EXTENDED_TOO_OFTEN: {
    vi: 'Phản ánh này đã được gia hạn đủ số lần cho phép.',
    en: 'This report has been extended as often as allowed.',
  },
  TOO_LATE_TO_EXTEND: {
    vi: 'Đã quá hạn xử lý nên không xin gia hạn được nữa.',
    en: 'The due time has passed, so no extension can be asked for.',
  },
  TOO_LATE_TO_UNDO: {
    vi: 'Đã quá thời gian thu hồi thao tác này.',
    en: 'It is too late to undo this.',
  },
  NEEDS_FOUR_EYES: { vi: 'Người soạn kết quả không được tự duyệt.', en: 'Who wrote the result may not approve it.' },
  LEVEL_TOO_LOW: {
    vi: 'Cần tài khoản định danh mức 1 trở lên để gửi phản ánh.',
    en: 'Sending a report needs an identity of level 1 or higher.',
  },
  REPORT_CHANGED_MEANWHILE: {
    vi: 'Có người vừa cập nhật phản ánh này. Mời xem lại rồi làm tiếp.',
    en: 'Somebody has just updated this report. Please look again.',
  },
  CONSENT_MISSING: {
    vi: 'Mời Ông/Bà đọc và đồng ý Quyền và nghĩa vụ trước khi gửi.',
    en: 'Please read and accept the rights and duties first.',
  },
  OUTSIDE_CITY: { vi: 'Vị trí nằm ngoài thành phố Hải Phòng.', en: 'The place is outside Hải Phòng.' },
  WARD_NOT_FOUND: {
    vi: 'Chưa xác định được phường, xã. Mời Ông/Bà chọn.',
    en: 'The ward could not be found. Please choose it.',
  },
  UNKNOWN_CODE: { vi: 'Không có mã này.', en: 'There is no such code.' },
  MEDIA_MISSING: { vi: 'Không tìm thấy ảnh này.', en: 'This photo could not be found.' },
  MEDIA_FAILED: { vi: 'Ảnh này không dùng được.', en: 'This photo cannot be used.' },
  MEDIA_USED: { vi: 'Ảnh này đã dùng cho phản ánh khác.', en: 'This photo already belongs to another report.' },
  TOO_MANY_PHOTOS: { vi: 'Chỉ được gửi tối đa 6 ảnh.', en: 'At most 6 photos can be sent.' },
  AFTER_PHOTO_NEEDED: {
    vi: 'Cần ảnh sau khi xử lý, hoặc lý do không có ảnh.',
    en: 'An after-photo is needed, or the reason why there is none.',
  },
  UNIT_NOT_ACTIVE: {
    vi: 'Đơn vị này không còn hoạt động hoặc không có.',
    en: 'This unit does not exist or is no longer active.',
  },
  MUST_BE_AHEAD: { vi: 'Thời điểm phải ở phía trước.', en: 'The moment must lie ahead.' },
  SAME_REPORT: { vi: 'Không thể gộp phản ánh với chính nó.', en: 'A report cannot be merged into itself.' },
  ALREADY_MERGED: {
    vi: 'Phản ánh gốc cũng đã được gộp hoặc không còn mở.',
    en: 'The earlier report is merged itself, or no longer stands.',
  },
  WRONG_LIST: { vi: 'Không tự mình chọn được mức này.', en: 'This value cannot be chosen here.' },
  ALREADY_FINISHED: { vi: 'Tệp này đã tải xong.', en: 'This upload is finished already.' },
  PHOTO_TOO_BIG: { vi: 'Ảnh lớn quá 15 MB.', en: 'The photo is bigger than 15 MB.' },
  TOO_MANY_PIXELS: { vi: 'Ảnh có quá nhiều điểm ảnh.', en: 'The photo has too many pixels.' },
  NOT_AN_IMAGE: { vi: 'Tệp này không phải ảnh.', en: 'This file is not a photo.' },
  BROKEN_IMAGE: { vi: 'Ảnh bị hỏng, không đọc được.', en: 'The photo is damaged and cannot be read.' },
});
