import type { Urgency } from '../../report/report-codes.js';
import { NO_CONDITIONS, type RoutingRule, type RuleConditions } from './routing-rule.js';

type NewRule = Omit<RoutingRule, 'id' | 'position'>;
interface More {
  readonly helpers?: readonly string[];
  readonly urgency?: Urgency;
}

const rule = (name: string, conditions: Partial<RuleConditions>, target: string, more: More = {}): NewRule => ({
  name,
  conditions: { ...NO_CONDITIONS, ...conditions },
  targetKind: target === 'WARD' || target === 'AREA' ? target : 'UNIT',
  targetUnitId: target === 'WARD' || target === 'AREA' ? null : `unit:${target}`,
  coordinatingUnitIds: (more.helpers ?? []).map((code) => `unit:${code}`),
  urgency: more.urgency ?? null,
  auto: false,
  active: true,
  effectiveFrom: null,
  effectiveTo: null,
  note: null,
});

const roads = (...fields: string[]): string[] => fields.map((field) => `SU_CO_HA_TANG/${field}`);
const society = (...fields: string[]): string[] => fields.map((field) => `KT_VH_XH_QP_AN/${field}`);

/** The rules the city starts with: the narrow ones first, then who answers for the field, then the ward. */
export const STANDING_RULES: readonly NewRule[] = [
  rule('Cháy, nổ, mắc kẹt', { words: ['đang cháy', 'cháy lớn', 'phát nổ', 'mắc kẹt', 'rò rỉ khí gas'] }, 'PCCC', {
    helpers: ['CATP'],
    urgency: 'URGENT',
  }),
  rule(
    'Dây điện đứt, rò điện',
    { fields: roads('DIEN_LUC'), words: ['đứt', 'rò điện', 'điện giật', 'tia lửa', 'ngang đầu'] },
    'AREA',
    {
      urgency: 'URGENT',
    },
  ),
  rule('Trụ nước chữa cháy', { words: ['trụ nước chữa cháy', 'họng cứu hỏa', 'trụ cứu hỏa'] }, 'PCCC', {
    urgency: 'HIGH',
  }),
  rule(
    'Luồng, phao tiêu, bến đò',
    { fields: roads('KHAC', 'GIAO_THONG'), words: ['phao tiêu', 'bến đò', 'luồng', 'đường thủy'] },
    'DTND',
  ),
  rule(
    'Đường trong khu công nghiệp',
    { categories: ['SU_CO_HA_TANG'], words: ['khu công nghiệp', 'khu kinh tế', 'đường gom'] },
    'BQLKKT',
  ),
  rule(
    'Mất nắp cống, nắp hố ga',
    { categories: ['SU_CO_HA_TANG'], words: ['mất nắp cống', 'nắp cống', 'nắp hố ga', 'mất nắp'] },
    'TNHP',
    {
      urgency: 'HIGH',
    },
  ),
  rule(
    'Đèn tín hiệu giao thông',
    { fields: roads('GIAO_THONG', 'CHIEU_SANG'), words: ['đèn tín hiệu', 'đèn giao thông'] },
    'GTVT',
  ),
  rule(
    'Vỉa hè bong vỡ, lấn chiếm',
    { fields: roads('GIAO_THONG', 'XAY_DUNG'), words: ['vỉa hè', 'hè phố', 'lấn chiếm'] },
    'WARD',
  ),
  rule('Đèn đường, chiếu sáng ngõ', { fields: roads('CHIEU_SANG') }, 'AREA'),
  rule(
    'Cây gãy, bật gốc chắn đường',
    { fields: roads('CAY_XANH'), words: ['gãy', 'bật gốc', 'đổ', 'nghiêng'] },
    'AREA',
    {
      urgency: 'HIGH',
    },
  ),
  rule('Cây xanh', { fields: roads('CAY_XANH') }, 'AREA'),
  rule(
    'Đổ trộm phế thải, thùng rác của phường',
    { fields: roads('RAC_THAI'), words: ['phế thải', 'đổ trộm', 'thùng rác'] },
    'WARD',
    {
      helpers: ['MTDT'],
    },
  ),
  rule('Thu gom rác', { fields: roads('RAC_THAI') }, 'AREA'),
  rule('Ngập, thoát nước', { fields: roads('THOAT_NUOC') }, 'AREA'),
  rule('Cấp nước', { fields: roads('CAP_NUOC') }, 'AREA'),
  rule('Điện lực theo địa bàn', { fields: roads('DIEN_LUC') }, 'AREA'),
  rule('Cáp, viễn thông', { fields: roads('VIEN_THONG') }, 'AREA'),
  rule('Mặt đường, biển báo', { fields: roads('GIAO_THONG') }, 'AREA'),
  rule(
    'Công trình cao tầng, thi công đêm',
    { fields: roads('XAY_DUNG'), words: ['cao tầng', 'thi công', 'chủ đầu tư'] },
    'SXD',
  ),
  rule('Trật tự xây dựng nhà ở', { fields: roads('XAY_DUNG') }, 'WARD'),
  rule('Xe buýt, nhà chờ', { fields: roads('VAN_TAI_CC') }, 'AREA'),
  rule(
    'Karaoke, loa kéo khu dân cư',
    { fields: society('AN_NINH_TRAT_TU', 'MOI_TRUONG'), words: ['karaoke', 'loa kéo', 'hát khuya'] },
    'WARD',
  ),
  rule(
    'Đua xe, gây rối ban đêm',
    {
      fields: society('AN_NINH_TRAT_TU'),
      words: ['đua xe', 'nẹt pô', 'đánh nhau', 'gây rối'],
      window: { weekdays: [], from: '18:00', to: '06:00' },
    },
    'CATP',
    { urgency: 'HIGH' },
  ),
  rule('An ninh trật tự', { fields: society('AN_NINH_TRAT_TU') }, 'AREA'),
  rule('Y tế, an toàn thực phẩm', { fields: society('Y_TE', 'AN_TOAN_THUC_PHAM') }, 'AREA'),
  rule('Giáo dục', { fields: society('GIAO_DUC') }, 'AREA'),
  rule('Bảo hiểm xã hội', { fields: society('LAO_DONG_XA_HOI'), words: ['bảo hiểm', 'bhxh', 'thai sản'] }, 'BHXH'),
  rule('Lao động, an sinh', { fields: society('LAO_DONG_XA_HOI') }, 'AREA'),
  rule('Văn hóa, du lịch', { fields: society('VAN_HOA_DU_LICH') }, 'AREA'),
  rule(
    'Xăng dầu, điện máy',
    { fields: society('THI_TRUONG'), words: ['cây xăng', 'xăng dầu', 'cửa hàng xăng'] },
    'SCT',
  ),
  rule('Thị trường, hàng giả', { fields: society('THI_TRUONG') }, 'AREA'),
  rule('Đốt rơm rạ, đốt rác nhỏ', { fields: society('MOI_TRUONG'), words: ['rơm rạ', 'đốt rơm', 'đốt rác'] }, 'WARD'),
  rule('Đất đai, môi trường', { fields: society('DAT_DAI', 'MOI_TRUONG') }, 'AREA'),
  rule('Thủ tục về thuế', { categories: ['THU_TUC_HANH_CHINH'], words: ['mã số thuế', 'thuế'] }, 'THUE'),
  rule('Hỗ trợ doanh nghiệp', { categories: ['THU_TUC_HANH_CHINH'], words: ['doanh nghiệp', 'hộ kinh doanh'] }, 'STC'),
  rule('Thủ tục hành chính theo lĩnh vực', { categories: ['THU_TUC_HANH_CHINH'] }, 'AREA'),
  rule(
    'Góp ý về cây xanh, vườn hoa',
    { fields: ['GOP_Y_HIEN_KE/DO_THI'], words: ['trồng', 'cây xanh', 'phượng', 'vườn hoa'] },
    'CXHP',
  ),
  rule(
    'Ghế đá, sân chơi của phường',
    { fields: ['GOP_Y_HIEN_KE/DO_THI'], words: ['ghế đá', 'sân chơi', 'nhà văn hóa'] },
    'WARD',
  ),
  rule('Góp ý theo lĩnh vực', { categories: ['GOP_Y_HIEN_KE'] }, 'AREA'),
  rule('Chỉ đạo của lãnh đạo thành phố', { categories: ['CHI_DAO_LANH_DAO'] }, 'VPUB'),
  rule('Việc còn lại về phường, xã', { categories: ['SU_CO_HA_TANG', 'KT_VH_XH_QP_AN'] }, 'WARD'),
];
