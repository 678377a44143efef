import type { DemoArticle } from './demo-article.js';

export const tourismArticles: readonly DemoArticle[] = [
  {
    slug: 'cat-ba-mua-vang-khach',
    title: 'Cát Bà mùa vắng khách: biển lặng, rừng xanh và giá mềm',
    summary: 'Tháng Mười Một là lúc đẹp để đi bộ xuyên vườn quốc gia và chèo thuyền trên vịnh Lan Hạ.',
    category: 'TOURISM',
    hoursAgo: 48,
    author: 'Ban biên tập',
    tags: ['Cát Bà', 'du lịch'],
    unitId: 'unit:11914',
    body: [
      'Đường mòn từ trạm kiểm lâm đến đỉnh Ngự Lâm dài chừng hai cây số, đi mất một tiếng rưỡi. Nhớ mang giày bám tốt và nước uống.',
      'Trên vịnh Lan Hạ, khách chèo thuyền cùng hướng dẫn viên, không xả rác và không cho voọc ăn. Trước khi đi, xem cảnh báo gió trên biển.',
    ],
  },
  {
    slug: 'mot-vong-food-tour-pho-cang',
    title: 'Một vòng ăn phố cảng: bánh đa cua, bánh mì cay, dừa dầm',
    summary: 'Lộ trình đi bộ hai giờ từ ga Hải Phòng qua Cầu Đất, dải trung tâm đến Quán Hoa.',
    category: 'TOURISM',
    hoursAgo: 102,
    author: 'Ban biên tập',
    tags: ['ẩm thực', 'trung tâm'],
    body: [
      'Bắt đầu ở ga lúc sáng sớm với một bát bánh đa cua. Theo đường Cầu Đất ra dải trung tâm, dừng ở các quán bánh mì cay quanh Đinh Tiên Hoàng, kết thúc bằng cốc cà phê cốt dừa bên Quán Hoa.',
      'Quán ăn gần Ông/Bà có trong mục Địa điểm, nhóm Nhà hàng; bấm “Đang mở cửa” để lọc.',
    ],
  },
  {
    slug: 'con-son-kiep-bac-di-san',
    title: 'Côn Sơn – Kiếp Bạc: về miền di sản của Nguyễn Trãi và Trần Hưng Đạo',
    summary: 'Hai khu di tích ở Chí Linh cách trung tâm chừng một giờ rưỡi xe, đi về trong ngày.',
    category: 'TOURISM',
    hoursAgo: 154,
    tags: ['di tích', 'Chí Linh'],
    body: [
      'Buổi sáng leo Bàn Cờ Tiên ở Côn Sơn, nghe suối và thông; buổi chiều sang đền Kiếp Bạc bên sông Lục Đầu. Khách nên mặc trang phục kín đáo khi vào nơi thờ tự.',
    ],
  },
  {
    slug: 'hoa-phuong-va-ky-uc-thanh-pho',
    title: 'Điểm báo: hoa phượng trong ký ức thành phố',
    summary: 'Loạt bài về những con đường phượng cũ. Mời đọc tại trang nguồn.',
    category: 'TOURISM',
    source: 'nhan-dan',
    originalUrl: 'https://nhandan.vn',
    hoursAgo: 200,
    tags: ['hoa phượng', 'minh họa'],
  },
  {
    slug: 'diem-bao-du-lich-bien-dong',
    title: 'Điểm báo: du lịch biển mùa đông, đi đâu',
    summary: 'Gợi ý của phóng viên về Đồ Sơn, Cát Bà ngày lạnh. Mời đọc tại trang nguồn.',
    category: 'TOURISM',
    source: 'tuoi-tre',
    originalUrl: 'https://tuoitre.vn',
    hoursAgo: 260,
    tags: ['biển', 'minh họa'],
  },
];
