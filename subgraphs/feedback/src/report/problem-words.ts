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
  NO_EXTENSION_HERE: {
    vi: 'Phản ánh mức này không được gia hạn.',
    en: 'A report of this urgency cannot be extended.',
  },
  EXTENSION_TOO_LONG: {
    vi: 'Chỉ được gia hạn đến {max}.',
    en: 'An extension may reach {max} at most.',
  },
  EXTENSION_TOO_SHORT: {
    vi: 'Hạn mới phải sau hạn đang có.',
    en: 'The new due time must lie after the present one.',
  },
  DAYS_OR_DATE: { vi: 'Chọn số ngày hoặc một ngày cụ thể.', en: 'Give a number of days or a date, one of the two.' },
  NOTHING_CHANGED: { vi: 'Chưa có gì thay đổi.', en: 'Nothing would change.' },
  OFFICER_NOT_IN_UNIT: {
    vi: 'Cán bộ này không thuộc đơn vị chủ trì hoặc đã nghỉ.',
    en: 'This officer does not work in the lead unit.',
  },
  CLOSING_WORDS_ONLY_FORWARD: {
    vi: 'Trả lời mới chỉ báo đã chuyển hoặc sẽ làm, chưa nói đã làm gì. Nếu chưa xong, mời lên lịch để người dân biết ngày.',
    en: 'This only says it was passed on or will be done. If it is not done yet, schedule it so that the citizen knows when.',
  },
  SCHEDULE_PAST_DUE: {
    vi: 'Ngày hẹn sau hạn xử lý. Mời xin gia hạn trước.',
    en: 'The date lies after the due time. Ask for an extension first.',
  },
  NO_PHOTO_NOT_ACCEPTED: {
    vi: 'Kết quả không có ảnh sau xử lý. Mời xác nhận chấp nhận lý do, hoặc yêu cầu xử lý lại.',
    en: 'There is no after-photo. Confirm that you accept the reason, or return the result.',
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
  FIELD_NEVER_PUBLIC: {
    vi: 'Lĩnh vực này không bao giờ công khai.',
    en: 'Reports of this field are never public.',
  },
  NOTHING_TO_REDACT: {
    vi: 'Chưa có gì để che: cần lời công khai hoặc vùng trên ảnh.',
    en: 'Nothing to redact: give public words or parts of a photo.',
  },
  PHOTO_TWICE: { vi: 'Một ảnh được nhắc hai lần.', en: 'A photo is named twice.' },
  TOO_MANY_BOXES: {
    vi: 'Mỗi ảnh che được tối đa {max} vùng. Hãy giữ riêng cả ảnh.',
    en: 'At most {max} parts of a photo can be blurred. Keep the whole photo back instead.',
  },
  BOX_OUTSIDE: { vi: 'Vùng che nằm ngoài ảnh.', en: 'The part lies outside the photo.' },
  BOX_TOO_SMALL: { vi: 'Vùng che quá nhỏ.', en: 'The part is too small.' },
  ORIGINAL_NOT_KEPT: { vi: 'Ảnh gốc này không được lưu.', en: 'The original of this photo is not kept.' },
  REPORT_CHANGED_MEANWHILE: {
    vi: 'Có người vừa cập nhật phản ánh này. Mời xem lại rồi làm tiếp.',
    en: 'Somebody has just updated this report. Please look again.',
  },
  CONSENT_MISSING: {
    vi: 'Mời Ông/Bà đọc và đồng ý Quyền và nghĩa vụ trước khi gửi.',
    en: 'Please read and accept the rights and duties first.',
  },
  CONSENT_OUTDATED: {
    vi: 'Quyền và nghĩa vụ đã có bản mới. Mời Ông/Bà đọc bản mới và đồng ý rồi gửi lại.',
    en: 'The rights and duties have changed. Please read the new text, accept it and send again.',
  },
  OUTSIDE_CITY: { vi: 'Vị trí nằm ngoài thành phố Hải Phòng.', en: 'The place is outside Hải Phòng.' },
  WARD_NOT_FOUND: {
    vi: 'Chưa xác định được phường, xã. Mời Ông/Bà chọn.',
    en: 'The ward could not be found. Please choose it.',
  },
  FIELD_RETIRED: {
    vi: 'Lĩnh vực này không còn dùng nữa. Mời Ông/Bà chọn lĩnh vực khác; nội dung đã viết vẫn được giữ.',
    en: 'This field is no longer in use. Please choose another; what you wrote is kept.',
  },
  GROUND_RETIRED: {
    vi: 'Lý do từ chối này không còn dùng nữa. Mời chọn lý do khác.',
    en: 'This ground is no longer in use. Please choose another.',
  },
  QUESTION_UNKNOWN: {
    vi: 'Lĩnh vực này không hỏi câu đó. Mời tải lại biểu mẫu.',
    en: 'The field does not ask this. Please load the form again.',
  },
  ANSWER_NEEDED: { vi: 'Câu này cần được trả lời.', en: 'This question needs an answer.' },
  ANSWER_NOT_A_NUMBER: { vi: 'Cần một con số.', en: 'A number is needed.' },
  ANSWER_TOO_SMALL: { vi: 'Ít nhất là {min}.', en: 'It is {min} at least.' },
  ANSWER_TOO_BIG: { vi: 'Nhiều nhất là {max}.', en: 'It is {max} at most.' },
  ANSWER_NOT_AN_OPTION: { vi: 'Mời chọn một trong các câu trả lời.', en: 'Please choose one of the answers.' },
  ANSWER_NOT_A_DATE: { vi: 'Cần một ngày có thật.', en: 'A real date is needed.' },
  ANSWER_STOPS: {
    vi: 'Đang có nguy hiểm: mời Ông/Bà gọi {phone} ngay. Trường hợp này không xử lý qua phản ánh.',
    en: 'Somebody is in danger: call {phone} now. A report is too slow for this.',
  },
  PHOTO_NEEDED: { vi: 'Lĩnh vực này cần ít nhất một ảnh.', en: 'This field needs a photo at least.' },
  SETTING_CHANGED_MEANWHILE: {
    vi: 'Có người vừa sửa mục này. Mời xem lại bản mới rồi sửa tiếp.',
    en: 'Somebody has just changed this. Please look at the new version first.',
  },
  EFFECTIVE_TOO_EARLY: { vi: 'Ngày áp dụng sớm nhất là hôm nay.', en: 'It can begin today at the earliest.' },
  BAD_CODE: {
    vi: 'Mã gồm chữ in hoa không dấu, số và gạch dưới, 2 đến 40 ký tự.',
    en: 'A code is 2 to 40 capital letters, digits and underscores.',
  },
  CODE_TAKEN: { vi: 'Mã này đã dùng.', en: 'This code is taken.' },
  OPTIONS_NEEDED: { vi: 'Câu hỏi chọn cần ít nhất hai câu trả lời.', en: 'A choice needs two answers at least.' },
  TOO_MANY_QUESTIONS: { vi: 'Nhiều nhất 12 câu hỏi.', en: 'At most 12 questions.' },
  BAD_STOP_PHONE: { vi: 'Chỉ dùng 112, 113, 114 hoặc 115.', en: 'Only 112, 113, 114 or 115.' },
  UNKNOWN_VARIABLE: { vi: 'Không có chỗ điền {name}.', en: 'There is no place called {name}.' },
  UNCLOSED_VARIABLE: { vi: 'Dấu ngoặc { chưa được đóng.', en: 'A { is not closed.' },
  LAST_GROUND: { vi: 'Cần còn ít nhất một lý do để từ chối.', en: 'At least one ground must remain.' },
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
  MASTER_MERGED: {
    vi: 'Phản ánh gốc đã được gộp vào phản ánh khác. Mời gộp thẳng vào phản ánh đó.',
    en: 'The earlier report is itself merged into another. Please merge into that one.',
  },
  HAS_MERGED_REPORTS: {
    vi: 'Đã có phản ánh khác gộp vào phản ánh này nên không gộp tiếp được. Mời gộp từng phản ánh con.',
    en: 'Other reports are merged into this one, so it cannot be merged itself. Please merge them one by one.',
  },
  TOO_FEW_PARTS: { vi: 'Cần ít nhất một phần được tách ra.', en: 'At least one part must be split off.' },
  TOO_MANY_PARTS: { vi: 'Chỉ tách tối đa mười phần.', en: 'Ten parts at most.' },
  NOT_OF_THIS_REPORT: { vi: 'Ảnh này không thuộc phản ánh.', en: 'This photo does not belong to the report.' },
  NOT_AN_EMAIL: { vi: 'Địa chỉ thư điện tử chưa đúng.', en: 'This is not an e-mail address.' },
  NOTHING_CHOSEN: { vi: 'Chưa chọn phản ánh nào.', en: 'No report is chosen.' },
  TOO_MANY_AT_ONCE: { vi: 'Mỗi lần làm tối đa {max} phản ánh.', en: 'At most {max} reports at once.' },
  ALREADY_IN_INCIDENT: {
    vi: 'Phản ánh này đã thuộc một sự cố khác.',
    en: 'This report already belongs to an incident.',
  },
  WRONG_LIST: { vi: 'Không tự mình chọn được mức này.', en: 'This value cannot be chosen here.' },
  ALREADY_FINISHED: { vi: 'Tệp này đã tải xong.', en: 'This upload is finished already.' },
  PHOTO_TOO_BIG: { vi: 'Ảnh lớn quá 15 MB.', en: 'The photo is bigger than 15 MB.' },
  TOO_MANY_PIXELS: { vi: 'Ảnh có quá nhiều điểm ảnh.', en: 'The photo has too many pixels.' },
  NOT_AN_IMAGE: { vi: 'Tệp này không phải ảnh.', en: 'This file is not a photo.' },
  BROKEN_IMAGE: { vi: 'Ảnh bị hỏng, không đọc được.', en: 'The photo is damaged and cannot be read.' },
  NO_UNIT_TO_SHARE: {
    vi: 'Vai trò của Ông/Bà không gắn với đơn vị nào để chia sẻ.',
    en: 'Your role belongs to no unit to share with.',
  },
  TOO_MANY_FILTERS: {
    vi: 'Chỉ lưu được tối đa {max} bộ lọc. Mời xoá bớt bộ lọc cũ.',
    en: 'At most {max} filters can be kept. Please remove an old one.',
  },
  TOO_MANY_EXPORTS: {
    vi: 'Đang có {max} tệp chờ xuất. Mời đợi xong rồi xuất tiếp.',
    en: '{max} exports are under way already. Please wait for them.',
  },
  NO_COLUMNS: { vi: 'Cần chọn ít nhất một cột.', en: 'Choose at least one column.' },
  RULES_PUBLISHED_ALREADY: {
    vi: 'Bộ luật này đã ban hành nên không sửa được nữa. Mời tạo bản nháp mới.',
    en: 'These rules are published and can no longer change. Please begin a new draft.',
  },
  RULES_CHANGED_MEANWHILE: {
    vi: 'Có người vừa sửa bản nháp này. Mời tải lại rồi sửa tiếp.',
    en: 'Somebody has just changed this draft. Please load it again.',
  },
  NO_RULES: { vi: 'Bộ luật chưa có luật nào đang bật.', en: 'No rule of this set is switched on.' },
  TOO_MANY_RULES: { vi: 'Nhiều nhất {max} mục.', en: 'At most {max}.' },
  ENDS_BEFORE_IT_BEGINS: { vi: 'Ngày kết thúc sớm hơn ngày bắt đầu.', en: 'The last day lies before the first.' },
  NOT_IN_THE_PAST: { vi: 'Ngày hiệu lực không được ở quá khứ.', en: 'The day may not lie in the past.' },
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
  PERCENT_OVER_100: { vi: 'Tỷ lệ phải trên 100 và không quá 1000.', en: 'The share is over 100 and at most 1000.' },
  HOURS_OF_DELAY: { vi: 'Số giờ trễ phải từ 1 đến 720.', en: 'The delay is between 1 and 720 hours.' },
  NAME_SOMEBODY: { vi: 'Cần chọn ít nhất một người nhận báo.', en: 'Somebody must be named.' },
  CANNOT_BE_TOLD: {
    vi: 'Có người không nhận báo vượt cấp được: cần là lãnh đạo, đầu mối đơn vị hoặc giám sát tổng đài còn công tác.',
    en: 'Somebody named cannot be told: they must be a leader, a unit coordinator or a desk supervisor in office.',
  },
  LEVEL_IS_SET: {
    vi: 'Cấp này của thời hạn này đã có quy tắc cho mức khẩn này. Mời sửa quy tắc đó.',
    en: 'This level of this limit has a rule for this urgency already. Please change that one.',
  },
  NO_SUCH_RULE: { vi: 'Không có quy tắc này.', en: 'There is no such rule.' },
});
