import type { DemoArticle } from './demo-article.js';

export const educationArticles: readonly DemoArticle[] = [
  {
    slug: 'tuyen-sinh-dau-cap-truc-tuyen',
    title: 'Tuyển sinh đầu cấp trực tuyến: phụ huynh cần biết',
    summary: 'Một lần kê khai trên Cổng Dịch vụ công quốc gia, không nộp bản giấy. Nơi ở lấy từ dữ liệu dân cư.',
    category: 'EDUCATION',
    hoursAgo: 56,
    tags: ['tuyển sinh', 'trực tuyến'],
    unitId: 'unit:SGDDT',
    body: [
      'Trường lấy thông tin cư trú từ dữ liệu dân cư nên phụ huynh không phải xin xác nhận. Khi địa chỉ trên VNeID chưa đúng, hãy điều chỉnh trước ngày mở cổng.',
      'Danh sách trường theo phường, xã có trong mục Địa điểm, nhóm Giáo dục.',
    ],
  },
  {
    slug: 'tra-cuu-diem-thi',
    title: 'Tra cứu điểm thi: vì sao cần cả ngày sinh',
    summary: 'Hỏi thêm ngày sinh để không ai dò được điểm của người khác bằng cách đoán số báo danh.',
    category: 'EDUCATION',
    hoursAgo: 132,
    tags: ['điểm thi', 'tra cứu'],
    unitId: 'unit:SGDDT',
    body: [
      'Khi có kỳ thi, mục Giáo dục cho phép xem điểm bằng số báo danh và ngày sinh. Hệ thống giới hạn số lần tra trong một phút.',
      'Thắc mắc về điểm gửi đến hội đồng thi theo hướng dẫn phúc khảo, không gửi qua kênh phản ánh.',
    ],
  },
  {
    slug: 'duong-an-toan-den-truong',
    title: 'Đường an toàn đến trường: góp ý của phụ huynh đã thành vạch kẻ đường',
    summary: 'Từ phản ánh của phụ huynh, nhiều cổng trường có vạch sang đường nổi và khu đón trả riêng.',
    category: 'EDUCATION',
    hoursAgo: 180,
    tags: ['học sinh', 'giao thông'],
    unitId: 'unit:GTVT',
    body: [
      'Phụ huynh gửi ảnh cảnh ùn ứ trước cổng trường cùng đề xuất. Đơn vị quản lý đường bộ khảo sát rồi kẻ vạch, cắm biển hạn chế dừng đỗ theo giờ. (Nội dung minh họa.)',
    ],
  },
  {
    slug: 'diem-bao-hoc-nghe-cang-bien',
    title: 'Điểm báo: học nghề gắn với cảng biển và khu công nghiệp',
    summary: 'Các trường nghề cùng doanh nghiệp cảng mở lớp theo đơn đặt hàng. Mời đọc tại trang nguồn.',
    category: 'EDUCATION',
    source: 'lao-dong',
    originalUrl: 'https://laodong.vn',
    hoursAgo: 230,
    tags: ['học nghề', 'minh họa'],
  },
];
