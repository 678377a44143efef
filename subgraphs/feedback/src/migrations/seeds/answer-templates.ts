import type { TemplateContent } from '../../report/answer-templates.js';

const INFRASTRUCTURE = 'SU_CO_HA_TANG';

let order = 0;
const template = (
  act: string | null,
  name: string,
  body: string,
  more: Partial<TemplateContent> = {},
): TemplateContent => ({
  name,
  act,
  categoryCode: null,
  fieldCode: null,
  statuses: [],
  body,
  unitId: null,
  order: (order += 1),
  ...more,
});

/** First answers of the city, by code; each unit adds its own. */
export const ANSWER_TEMPLATES: Readonly<Record<string, TemplateContent>> = {
  TIEP_NHAN: template(
    'RECEIVE',
    'Đã tiếp nhận',
    'Tổng đài 1022 đã tiếp nhận phản ánh {{code}} của {{reporter}} về {{field}} tại {{place}} và sẽ chuyển đơn vị có thẩm quyền xử lý. Trân trọng cảm ơn {{reporter}}.',
  ),
  HOI_VI_TRI: template(
    'REQUEST_INFO',
    'Hỏi rõ vị trí',
    'Để xử lý đúng chỗ, kính mong {{reporter}} cho biết rõ hơn vị trí: số nhà gần nhất, tên ngõ hoặc một công trình dễ nhận ra gần {{place}}.',
  ),
  HOI_ANH: template(
    'REQUEST_INFO',
    'Xin thêm ảnh',
    'Kính mong {{reporter}} gửi thêm một đến hai ảnh hiện trường, chụp cả toàn cảnh và cận cảnh, để đơn vị chuẩn bị đúng nhân lực và vật tư.',
  ),
  HOI_SO_COT: template(
    'REQUEST_INFO',
    'Hỏi số hiệu cột đèn',
    'Kính mong {{reporter}} cho biết số hiệu ghi trên cột đèn (tấm biển nhỏ trên thân cột) và đèn tắt hẳn hay chập chờn.',
    { categoryCode: INFRASTRUCTURE, fieldCode: 'CHIEU_SANG' },
  ),
  HOI_HO_SO: template(
    'REQUEST_INFO',
    'Hỏi mã hồ sơ',
    'Kính mong {{reporter}} cho biết mã hồ sơ ghi trên giấy tiếp nhận và tên cơ quan đã nhận hồ sơ, để chúng tôi kiểm tra đúng hồ sơ.',
    { categoryCode: 'THU_TUC_HANH_CHINH' },
  ),
  TU_CHOI_CHUNG: template(
    'REJECT',
    'Lời kèm khi từ chối',
    'Trân trọng cảm ơn {{reporter}} đã gửi phản ánh {{code}}. Rất tiếc nội dung này không được tiếp nhận vì lý do nêu trên. Nếu có thêm thông tin, kính mời {{reporter}} gửi phản ánh mới.',
  ),
  TU_CHOI_KHIEU_NAI: template(
    'REJECT',
    'Hướng dẫn gửi đơn khiếu nại, tố cáo',
    'Nội dung {{reporter}} nêu được giải quyết theo Luật Khiếu nại, Luật Tố cáo. Kính mời {{reporter}} gửi đơn đến Ban Tiếp công dân thành phố hoặc cơ quan có thẩm quyền để được thụ lý.',
  ),
  CHUYEN_DON_VI: template(
    'ASSIGN',
    'Lời nhắn tới đơn vị',
    'Đề nghị đơn vị kiểm tra hiện trường phản ánh {{code}} ({{field}}, {{place}}) và trả lời trước {{due}}.',
  ),
  TRA_LAI_KHONG_THUOC: template(
    'SEND_BACK',
    'Không thuộc thẩm quyền',
    '{{unit}} đã kiểm tra phản ánh {{code}} ngày {{today}}. Công trình tại {{place}} không do đơn vị quản lý. Đề nghị Tổng đài 1022 điều phối lại.',
  ),
  DA_KIEM_TRA: template(
    'UPDATE_PROGRESS',
    'Đã kiểm tra hiện trường',
    'Ngày {{today}}, {{unit}} đã kiểm tra hiện trường tại {{place}} và đang chuẩn bị nhân lực, vật tư để xử lý. Kết quả sẽ được trả lời {{reporter}} trước {{due}}.',
  ),
  CHO_VAT_TU: template(
    'UPDATE_PROGRESS',
    'Đang chờ vật tư',
    '{{unit}} đã xác định nguyên nhân và đang chờ vật tư thay thế. Mong {{reporter}} thông cảm; chúng tôi sẽ báo ngay khi có lịch thi công.',
    { categoryCode: INFRASTRUCTURE },
  ),
  HEN_LICH: template(
    'SCHEDULE',
    'Hẹn lịch thi công',
    '{{unit}} đã xếp lịch xử lý tại {{place}}. Nếu thời tiết không thuận lợi, chúng tôi sẽ báo lại ngày mới cho {{reporter}}.',
    { categoryCode: INFRASTRUCTURE },
  ),
  KET_QUA_CHUNG: template(
    'SUBMIT_RESULT',
    'Kết quả xử lý',
    'Kính gửi {{reporter}}, ngày {{today}} {{unit}} đã xử lý xong nội dung phản ánh {{code}} tại {{place}}. Trân trọng cảm ơn {{reporter}} và mong tiếp tục nhận được ý kiến.',
  ),
  KET_QUA_DEN: template(
    'SUBMIT_RESULT',
    'Đã sửa đèn',
    'Kính gửi {{reporter}}, ngày {{today}} {{unit}} đã thay bóng, kiểm tra dây và bộ nguồn của các đèn tại {{place}}; đèn đã sáng bình thường. Trân trọng cảm ơn {{reporter}}.',
    { categoryCode: INFRASTRUCTURE, fieldCode: 'CHIEU_SANG' },
  ),
  KET_QUA_THOAT_NUOC: template(
    'SUBMIT_RESULT',
    'Đã thông cống',
    'Kính gửi {{reporter}}, ngày {{today}} {{unit}} đã nạo vét hố ga và thông cống tại {{place}}; nước đã rút hết. Chúng tôi sẽ kiểm tra lại sau trận mưa tới.',
    { categoryCode: INFRASTRUCTURE, fieldCode: 'THOAT_NUOC' },
  ),
  KET_QUA_RAC: template(
    'SUBMIT_RESULT',
    'Đã dọn rác',
    'Kính gửi {{reporter}}, ngày {{today}} {{unit}} đã thu dọn toàn bộ rác tại {{place}} và đưa điểm này vào lịch kiểm tra hằng ngày trong hai tuần tới.',
    { categoryCode: INFRASTRUCTURE, fieldCode: 'RAC_THAI' },
  ),
  XU_LY_LAI: template(
    'RETURN_RESULT',
    'Thiếu ảnh sau xử lý',
    'Đề nghị bổ sung ảnh chụp hiện trường sau khi xử lý, cùng góc với ảnh của người dân, và nêu rõ ngày hoàn thành.',
  ),
  GIA_HAN: template(
    'EXTEND_DEADLINE',
    'Xin gia hạn do phối hợp',
    'Việc xử lý phản ánh {{code}} cần phối hợp với đơn vị khác nên chưa thể xong trước {{due}}. Kính đề nghị cho gia hạn và thông báo để {{reporter}} biết.',
  ),
  DON_DOC: template(
    'URGE',
    'Đôn đốc',
    'Phản ánh {{code}} về {{field}} tại {{place}} đến hạn {{due}}. Đề nghị đơn vị khẩn trương xử lý và cập nhật tiến độ trong ngày.',
  ),
  CHUYEN_NGOAI: template(
    'REFER_OUT',
    'Báo đã chuyển cơ quan khác',
    'Nội dung {{reporter}} phản ánh thuộc thẩm quyền của cơ quan nêu trên. Tổng đài 1022 đã chuyển toàn bộ nội dung và sẽ thông báo khi có trả lời.',
  ),
  GIU_KET_QUA: template(
    'REFUSE_REOPENING',
    'Giữ nguyên kết quả',
    'Tổng đài 1022 đã kiểm tra lại nội dung {{reporter}} nêu và xác nhận kết quả xử lý phản ánh {{code}} là đúng với hiện trường. Nếu có tình tiết mới, kính mời {{reporter}} gửi phản ánh mới kèm ảnh.',
  ),
};
