import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onlyForwards } from './closing-words.rules.js';

const ONLY_FORWARD = [
  'Đã chuyển đơn vị.',
  'Đã chuyển đơn vị xử lý',
  'Đã chuyển Sở Xây dựng xem xét, giải quyết theo thẩm quyền.',
  'Sẽ xử lý.',
  'Sẽ xử lý trong thời gian sớm nhất.',
  'Đã tiếp nhận và đang xử lý.',
  'Đã tiếp nhận, cảm ơn Ông/Bà đã phản ánh.',
  'Chúng tôi đã ghi nhận phản ánh của Ông/Bà và sẽ kiểm tra.',
  'Nội dung phản ánh đã được chuyển đến Phòng Kinh tế, Hạ tầng và Đô thị để xử lý.',
  'Đã giao Đội duy tu số 2 kiểm tra, khắc phục.',
  'Đã yêu cầu nhà thầu sửa chữa.',
  'Đã đề nghị Công an phường tăng cường kiểm tra, xử lý.',
  'UBND phường đã chỉ đạo bộ phận chuyên môn rà soát.',
  'Đang xử lý',
  'Đơn vị đang lên phương án sửa chữa.',
  'Dự kiến tuần sau sẽ thay bóng đèn.',
  'Sự việc thuộc thẩm quyền của Sở Xây dựng, đã chuyển Sở.',
  'Đã chuyển Công ty Thoát nước. Trân trọng cảm ơn Ông/Bà.',
  'da chuyen don vi xu ly',
  'DA TIEP NHAN VA DANG XU LY',
  'Đã phân công cán bộ xuống hiện trường, sẽ có kết quả sau.',
  'Đã báo cáo lãnh đạo xem xét.',
  'Đã đôn đốc nhà thầu, sẽ hoàn thành trước Tết.',
  'Kính gửi Ông/Bà, phản ánh đã được chuyển tới đơn vị chức năng để giải quyết. Mong Ông/Bà thông cảm.',
  'Đã cử cán bộ kiểm tra hiện trường, sẽ xử lý sớm.',
  'Đã có kế hoạch nạo vét, chờ bố trí kinh phí.',
  'Sẽ xử lý dứt điểm trong tháng này.',
  'Đã chuyển xử lý.',
];

const TELLS = [
  'Đã thay hai bóng LED.',
  'Đã xử lý xong.',
  'Xong.',
  'Đã vá ổ gà bằng bê tông nhựa nguội.',
  'da va o ga',
  'Đã chuyển Đội 2; tối 20/11 đội đã thay bóng, đèn sáng trở lại.',
  'Đã chuyển đội thi công và đã lấp xong ổ gà.',
  'Đã nạo vét 40 m cống, nước thoát hết, sẽ kiểm tra lại sau mưa.',
  'Đơn vị đã cử đội thi công đến thay nắp cống mới.',
  'Công an phường đã lập biên bản, xử phạt chủ quán 1.000.000 đồng.',
  'Đã thu gom rác, rào chắn điểm tập kết.',
  'Rác đã được dọn sạch sáng nay.',
  'Đèn đã sáng trở lại từ 19 giờ.',
  'Kiểm tra thực tế không phát hiện vi phạm.',
  'Đã tiếp nhận và kiểm tra: không có mùi, kết quả quan trắc đạt quy chuẩn.',
  'Nguyên nhân do cáp ngầm bị đứt, đã nối lại lúc 15 giờ.',
  'Theo Nghị định 168/2024, mức phạt dừng xe sai quy định từ 800.000 đồng; biển báo tại đây đúng quy chuẩn.',
  'Hồ sơ của Ông/Bà đã được trả kết quả ngày 18/11.',
  'Đã xin lỗi công dân và trả kết quả hồ sơ.',
  'Đã cắt tỉa 6 cây phượng trước cổng trường.',
  'Đã giải quyết dứt điểm, hiện không còn ngập.',
  'Giá vé được niêm yết tại nhà chờ, tuyến chạy từ 5 giờ đến 21 giờ mỗi ngày.',
  'Đã đề nghị Điện lực cắt điện; đội đã hạ cành gãy và dọn vỉa hè xong lúc 9 giờ.',
  'Nhà thầu đã hoàn thành thảm lại 120 m mặt đường.',
  'Đã nhắc nhở hộ kinh doanh, hộ đã tự tháo dỡ mái che.',
  'Đã lắp đặt biển cấm đỗ và sơn vạch.',
  'Đã hướng dẫn Ông/Bà nộp hồ sơ trực tuyến.',
  'Camera cho thấy xe khách dừng đúng bến, không phải lỗi của lái xe.',
];

describe('closing words', () => {
  it.each(ONLY_FORWARD)('only pass on: %s', (text) => expect(onlyForwards(text)).toBe(true));
  it.each(TELLS)('tell what was done: %s', (text) => expect(onlyForwards(text)).toBe(false));

  const passing = fc.constantFrom(...ONLY_FORWARD);
  const telling = fc.constantFrom(...TELLS);
  const dressed = (text: string, how: number): string =>
    [text, text.toUpperCase(), ` ${text}\n`, text.normalize('NFD'), text.replaceAll(' ', '  ')][how]!;

  it('are read the same in capitals, with spaces, and however the diacritics are coded', () => {
    fc.assert(fc.property(passing, fc.nat({ max: 4 }), (text, how) => onlyForwards(dressed(text, how))));
    fc.assert(fc.property(telling, fc.nat({ max: 4 }), (text, how) => !onlyForwards(dressed(text, how))));
  });

  it('stay empty however many are strung together, and one deed fills them', () => {
    const many = fc.array(passing, { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(many, (texts) => onlyForwards(texts.join('. '))));
    fc.assert(fc.property(many, telling, (texts, deed) => !onlyForwards([...texts, deed].join('. '))));
  });

  it('never fail, whatever is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof onlyForwards(text) === 'boolean'));
  });
});
