/** A field (sub-category) of one of the five categories of the city. */
export interface CategoryField {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly icon: string;
  readonly needsAfterPhoto: boolean;
}

export interface Category {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly icon: string;
  readonly fields: readonly CategoryField[];
}

const field = (code: string, name: string, nameEn: string, icon: string, needsAfterPhoto = false): CategoryField => ({
  code,
  name,
  nameEn,
  icon,
  needsAfterPhoto,
});

const other = field('KHAC', 'Khác', 'Other', 'ellipsis');

/** The five categories of the city with their fields. */
export const REPORT_CATEGORIES: readonly Category[] = [
  {
    code: 'SU_CO_HA_TANG',
    name: 'Sự cố hạ tầng kỹ thuật',
    nameEn: 'Technical infrastructure incidents',
    icon: 'construction',
    fields: [
      field('GIAO_THONG', 'Giao thông, cầu đường', 'Roads and traffic', 'traffic-cone', true),
      field('CHIEU_SANG', 'Chiếu sáng công cộng', 'Street lighting', 'lamp', true),
      field('CAP_NUOC', 'Cấp nước', 'Water supply', 'droplet', true),
      field('THOAT_NUOC', 'Thoát nước, ngập úng', 'Drainage and flooding', 'waves', true),
      field('DIEN_LUC', 'Điện lực', 'Electricity', 'zap', true),
      field('CAY_XANH', 'Cây xanh', 'Trees', 'tree-deciduous', true),
      field('RAC_THAI', 'Rác thải, vệ sinh môi trường', 'Waste and street cleaning', 'trash-2', true),
      field('VIEN_THONG', 'Viễn thông, cáp', 'Telecoms and cables', 'cable', true),
      field('XAY_DUNG', 'Trật tự xây dựng', 'Building order', 'hard-hat', true),
      field('VAN_TAI_CC', 'Vận tải hành khách công cộng', 'Public transport', 'bus'),
      other,
    ],
  },
  {
    code: 'KT_VH_XH_QP_AN',
    name: 'Kinh tế văn hóa xã hội – quốc phòng an ninh',
    nameEn: 'Economy, culture, society – defence and security',
    icon: 'users',
    fields: [
      field('AN_NINH_TRAT_TU', 'An ninh trật tự', 'Security and public order', 'shield'),
      field('Y_TE', 'Y tế', 'Health', 'heart-pulse'),
      field('GIAO_DUC', 'Giáo dục', 'Education', 'graduation-cap'),
      field('LAO_DONG_XA_HOI', 'Lao động, an sinh xã hội', 'Labour, social protection', 'hand-heart'),
      field('VAN_HOA_DU_LICH', 'Văn hóa, thể thao, du lịch', 'Culture, sport, tourism', 'landmark'),
      field('THI_TRUONG', 'Thị trường, giá cả, hàng giả', 'Market, prices, counterfeits', 'store'),
      field('AN_TOAN_THUC_PHAM', 'An toàn thực phẩm', 'Food safety', 'utensils'),
      field('DAT_DAI', 'Đất đai', 'Land', 'map'),
      field('MOI_TRUONG', 'Môi trường', 'Environment', 'leaf'),
      other,
    ],
  },
  {
    code: 'THU_TUC_HANH_CHINH',
    name: 'Thủ tục hành chính',
    nameEn: 'Administrative procedures',
    icon: 'file-text',
    fields: [
      field('HANH_VI', 'Hành vi của cán bộ, công chức', 'Conduct of officials', 'user-round-check'),
      field('QUY_DINH', 'Quy định thủ tục hành chính', 'The procedure rule itself', 'scroll-text'),
      field('TRE_HEN', 'Chậm trả kết quả', 'Late result', 'clock-alert'),
      field('KY_THUAT', 'Lỗi kỹ thuật dịch vụ công', 'Technical fault of e-services', 'monitor-x'),
      other,
    ],
  },
  {
    code: 'GOP_Y_HIEN_KE',
    name: 'Góp ý hiến kế',
    nameEn: 'Suggestions and initiatives',
    icon: 'lightbulb',
    fields: [
      field('CHINH_SACH', 'Cơ chế, chính sách', 'Policy', 'scale'),
      field('DO_THI', 'Phát triển đô thị', 'Urban development', 'building-2'),
      field('CHUYEN_DOI_SO', 'Chuyển đổi số', 'Digital transformation', 'smartphone'),
      other,
    ],
  },
  {
    code: 'CHI_DAO_LANH_DAO',
    name: 'Thực hiện chỉ đạo lãnh đạo thành phố',
    nameEn: "Carrying out city leaders' directives",
    icon: 'flag',
    fields: [
      field('CHAM_THUC_HIEN', 'Chậm thực hiện chỉ đạo', 'Slow to carry out', 'hourglass'),
      field('CHUA_DAT', 'Thực hiện chưa đạt yêu cầu', 'Carried out below requirement', 'circle-x'),
      other,
    ],
  },
];

const byCode = new Map(REPORT_CATEGORIES.map((category) => [category.code, category]));

export const categoryOf = (code: string): Category | undefined => byCode.get(code);

export const fieldOf = (categoryCode: string, fieldCode: string | null | undefined): CategoryField | undefined =>
  byCode.get(categoryCode)?.fields.find(({ code }) => code === fieldCode);

/** Conduct of officials, public order and leaders' directives: who wrote the result may not approve it. */
const FOUR_EYES = new Set(['HANH_VI', 'AN_NINH_TRAT_TU', 'CHAM_THUC_HIEN', 'CHUA_DAT']);

export const needsFourEyes = (categoryCode: string, fieldCode: string | null | undefined): boolean =>
  FOUR_EYES.has(fieldOf(categoryCode, fieldCode)?.code ?? '');

/** Which time limit counts: by urgency, save that procedures have their own when nothing burns. */
export const limitKindOf = (categoryCode: string, urgency: string): string =>
  categoryCode === 'THU_TUC_HANH_CHINH' && urgency === 'NORMAL' ? 'PROCEDURE' : urgency;
