import type { CategoryContent, FieldContent } from '../../report/category-book.js';
import { QUESTIONS } from './questions.js';

const category = (order: number, name: string, nameEn: string, icon: string): CategoryContent => ({
  name,
  nameEn,
  icon,
  order,
});

/** The five categories of the city. */
export const CATEGORIES: Readonly<Record<string, CategoryContent>> = {
  SU_CO_HA_TANG: category(1, 'Sự cố hạ tầng kỹ thuật', 'Technical infrastructure incidents', 'construction'),
  KT_VH_XH_QP_AN: category(
    2,
    'Kinh tế văn hóa xã hội – quốc phòng an ninh',
    'Economy, culture, society – defence and security',
    'users',
  ),
  THU_TUC_HANH_CHINH: category(3, 'Thủ tục hành chính', 'Administrative procedures', 'file-text'),
  GOP_Y_HIEN_KE: category(4, 'Góp ý hiến kế', 'Suggestions and initiatives', 'lightbulb'),
  CHI_DAO_LANH_DAO: category(
    5,
    'Thực hiện chỉ đạo lãnh đạo thành phố',
    "Carrying out city leaders' directives",
    'flag',
  ),
};

type Row = readonly [code: string, name: string, nameEn: string, icon: string, more?: Partial<FieldContent>];

const REPAIRED: Partial<FieldContent> = { needsAfterPhoto: true, evidence: 'WANTED' };
/** Who wrote the result may not approve it. */
const TWO_PEOPLE: Partial<FieldContent> = { needsFourEyes: true };
const QUIET: Partial<FieldContent> = { sensitivity: 'BLUR_LOCATION' };
const CLOSED: Partial<FieldContent> = { sensitivity: 'PRIVATE', defaultPublication: 'PRIVATE', ...TWO_PEOPLE };
const OTHER: Row = ['KHAC', 'Khác', 'Other', 'ellipsis'];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  SU_CO_HA_TANG: [
    ['GIAO_THONG', 'Giao thông, cầu đường', 'Roads and traffic', 'traffic-cone', REPAIRED],
    ['CHIEU_SANG', 'Chiếu sáng công cộng', 'Street lighting', 'lamp', { ...REPAIRED, duplicateRadiusM: 60 }],
    ['CAP_NUOC', 'Cấp nước', 'Water supply', 'droplet', REPAIRED],
    [
      'THOAT_NUOC',
      'Thoát nước, ngập úng',
      'Drainage and flooding',
      'waves',
      { ...REPAIRED, duplicateRadiusM: 300, duplicateDays: 3 },
    ],
    ['DIEN_LUC', 'Điện lực', 'Electricity', 'zap', { ...REPAIRED, duplicateRadiusM: 200, duplicateDays: 3 }],
    ['CAY_XANH', 'Cây xanh', 'Trees', 'tree-deciduous', { ...REPAIRED, duplicateRadiusM: 60 }],
    ['RAC_THAI', 'Rác thải, vệ sinh môi trường', 'Waste and street cleaning', 'trash-2', REPAIRED],
    ['VIEN_THONG', 'Viễn thông, cáp', 'Telecoms and cables', 'cable', REPAIRED],
    ['XAY_DUNG', 'Trật tự xây dựng', 'Building order', 'hard-hat', { ...REPAIRED, duplicateDays: 30 }],
    ['VAN_TAI_CC', 'Vận tải hành khách công cộng', 'Public transport', 'bus'],
    OTHER,
  ],
  KT_VH_XH_QP_AN: [
    ['AN_NINH_TRAT_TU', 'An ninh trật tự', 'Security and public order', 'shield', { ...QUIET, ...TWO_PEOPLE }],
    ['Y_TE', 'Y tế', 'Health', 'heart-pulse'],
    ['GIAO_DUC', 'Giáo dục', 'Education', 'graduation-cap'],
    ['LAO_DONG_XA_HOI', 'Lao động, an sinh xã hội', 'Labour, social protection', 'hand-heart', QUIET],
    ['VAN_HOA_DU_LICH', 'Văn hóa, thể thao, du lịch', 'Culture, sport, tourism', 'landmark'],
    ['THI_TRUONG', 'Thị trường, giá cả, hàng giả', 'Market, prices, counterfeits', 'store'],
    ['AN_TOAN_THUC_PHAM', 'An toàn thực phẩm', 'Food safety', 'utensils'],
    ['DAT_DAI', 'Đất đai', 'Land', 'map', QUIET],
    ['MOI_TRUONG', 'Môi trường', 'Environment', 'leaf'],
    OTHER,
  ],
  THU_TUC_HANH_CHINH: [
    ['HANH_VI', 'Hành vi của cán bộ, công chức', 'Conduct of officials', 'user-round-check', CLOSED],
    ['QUY_DINH', 'Quy định thủ tục hành chính', 'The procedure rule itself', 'scroll-text'],
    ['TRE_HEN', 'Chậm trả kết quả', 'Late result', 'clock-alert'],
    ['KY_THUAT', 'Lỗi kỹ thuật dịch vụ công', 'Technical fault of e-services', 'monitor-x'],
    OTHER,
  ],
  GOP_Y_HIEN_KE: [
    ['CHINH_SACH', 'Cơ chế, chính sách', 'Policy', 'scale'],
    ['DO_THI', 'Phát triển đô thị', 'Urban development', 'building-2'],
    ['CHUYEN_DOI_SO', 'Chuyển đổi số', 'Digital transformation', 'smartphone'],
    OTHER,
  ],
  CHI_DAO_LANH_DAO: [
    ['CHAM_THUC_HIEN', 'Chậm thực hiện chỉ đạo', 'Slow to carry out', 'hourglass', TWO_PEOPLE],
    ['CHUA_DAT', 'Thực hiện chưa đạt yêu cầu', 'Carried out below requirement', 'circle-x', TWO_PEOPLE],
    OTHER,
  ],
};

/** Their fields, by `category/field`. */
export const FIELDS: Readonly<Record<string, FieldContent>> = Object.fromEntries(
  Object.entries(ROWS).flatMap(([categoryCode, rows]) =>
    rows.map(([code, name, nameEn, icon, more], at) => [
      `${categoryCode}/${code}`,
      {
        name,
        nameEn,
        icon,
        order: at + 1,
        needsAfterPhoto: false,
        needsFourEyes: false,
        sensitivity: 'NORMAL',
        defaultPublication: 'PENDING',
        evidence: 'OPTIONAL',
        duplicateRadiusM: 100,
        duplicateDays: 14,
        ...more,
        questions: QUESTIONS[`${categoryCode}/${code}`] ?? [],
      } satisfies FieldContent,
    ]),
  ),
);
