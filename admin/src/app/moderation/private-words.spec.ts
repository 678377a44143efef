import { allMasked, findPrivateWords, type PrivateKind } from './private-words';

const kinds = (text: string): PrivateKind[] => findPrivateWords(text).map(({ kind }) => kind);
const texts = (text: string): string[] => findPrivateWords(text).map((one) => one.text);

describe('private words in a text', () => {
  it.each([
    ['gọi tôi theo số 0912345678 nhé', '0912345678'],
    ['ĐT: 0912.345.678', '0912.345.678'],
    ['liên hệ +84 912 345 678.', '+84 912 345 678'],
    ['số bàn 0225 3842 588', '0225 3842 588'],
  ])('are a phone number: %s', (text, number) => {
    expect(findPrivateWords(text)).toMatchObject([{ kind: 'phone', text: number }]);
  });

  it.each([
    ['CCCD 031085001234 của tôi', 'idNumber'],
    ['CMND số 031234567', 'idNumber'],
    ['viết cho nhung.tran@example.vn', 'email'],
    ['xe 15A-123.45 đỗ sai', 'plate'],
    ['xe máy 16-B1 234.56 gây ồn', 'plate'],
    ['biển 15C 1234', 'plate'],
    ['STK 19034567890123 Techcombank', 'bank'],
    ['tài khoản: 0031 0000 1234 5', 'bank'],
    ['ở số nhà 12B', 'houseNumber'],
    ['nhà 45/7 ngõ Hàng Gà', 'houseNumber'],
    ['tại số 128 Trần Phú bị ngập', 'houseNumber'],
  ] as const)('are told apart: %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    'Đèn đường tắt 3 đêm liền, từ 18:00 đến 05:30',
    'Mã phản ánh HP-261122-0042',
    'Thu phí 1.250.000 đồng, hóa đơn 12.000.000đ',
    'Ngày 18/11/2026 lúc 9 giờ',
    'Quốc lộ 5, đường 356, cột điện số 7',
    'Tòa nhà 18 tầng',
    'gọi 1022, 113 hoặc 1900 1234',
  ])('are not in: %s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('are found once each, in the order of the text', () => {
    const text = 'Số 12 Hai Bà Trưng, xe 15A-123.45, gọi 0912345678 hoặc a@b.vn';
    expect(kinds(text)).toEqual(['houseNumber', 'plate', 'phone', 'email']);
  });

  it('are masked so that the sentence still reads', () => {
    expect(allMasked('Nhà số 12B ngõ 5, STK 19034567890123, gọi 0912 345 678 hoặc a@b.vn.')).toBe(
      'Nhà số ••• ngõ 5, STK •••, gọi ••• hoặc •••.',
    );
  });

  it('are gone once masked', () => {
    expect(findPrivateWords(allMasked('gọi 0912345678, xe 15A-123.45'))).toEqual([]);
  });
});
