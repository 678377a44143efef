/** The own editors, and the press agencies whose work the city credits. An administrator edits the list. */
export const pressSources = [
  ['smart-hai-phong', 'Smart Hải Phòng', 'https://haiphong.gov.vn', 'Ban biên tập Smart Hải Phòng'],
  ['cong-ttdt', 'Cổng Thông tin điện tử thành phố', 'https://haiphong.gov.vn', 'Theo Cổng TTĐT thành phố Hải Phòng'],
  [
    'bao-hai-phong',
    'Báo và Phát thanh, Truyền hình Hải Phòng',
    'https://baohaiphong.vn',
    'Theo Báo và Phát thanh, Truyền hình Hải Phòng',
  ],
  ['an-ninh-hai-phong', 'An ninh Hải Phòng', 'https://anhp.vn', 'Theo An ninh Hải Phòng'],
  ['ttxvn', 'Thông tấn xã Việt Nam', 'https://vnanet.vn', 'Theo TTXVN'],
  ['vtv', 'Đài Truyền hình Việt Nam', 'https://vtv.vn', 'Theo VTV'],
  ['vov', 'Đài Tiếng nói Việt Nam', 'https://vov.vn', 'Theo VOV'],
  ['nhan-dan', 'Báo Nhân Dân', 'https://nhandan.vn', 'Theo Báo Nhân Dân'],
  ['bao-chinh-phu', 'Báo điện tử Chính phủ', 'https://baochinhphu.vn', 'Theo Báo điện tử Chính phủ'],
  ['tien-phong', 'Báo Tiền Phong', 'https://tienphong.vn', 'Theo Báo Tiền Phong'],
  ['lao-dong', 'Báo Lao Động', 'https://laodong.vn', 'Theo Báo Lao Động'],
  ['tuoi-tre', 'Báo Tuổi Trẻ', 'https://tuoitre.vn', 'Theo Báo Tuổi Trẻ'],
] as const;

export type SourceSlug = (typeof pressSources)[number][0];

export const sourceId = (slug: SourceSlug): string => `source:${slug}`;
