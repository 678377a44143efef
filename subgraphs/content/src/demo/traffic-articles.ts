import type { DemoArticle } from './demo-article.js';

export const trafficArticles: readonly DemoArticle[] = [
  {
    slug: 'dieu-chinh-giao-thong-khu-nha-hat',
    title: 'Điều chỉnh giao thông quanh Nhà hát thành phố tối 24/11',
    summary: 'Cấm xe vào Quảng trường Nhà hát từ 17 giờ đến 23 giờ; xe buýt đi vòng đường Trần Phú.',
    category: 'TRAFFIC',
    hoursAgo: 10,
    tags: ['cấm đường', 'xe buýt'],
    unitId: 'unit:CATP',
    body: [
      'Các đoạn hạn chế: Đinh Tiên Hoàng từ Trần Hưng Đạo đến Hoàng Văn Thụ; Quang Trung đoạn trước Quảng trường.',
      'Bãi đỗ thay thế: Nguyễn Đức Cảnh, Cung Văn hóa. Xe cấp cứu, chữa cháy đi lại bình thường. (Nội dung minh họa.)',
    ],
  },
  {
    slug: 'nut-giao-co-camera-xu-phat',
    title: 'Những nút giao có camera xử phạt nằm ở đâu',
    summary: 'Danh sách và bản đồ có trong mục Địa điểm. Mục đích là để mọi người đi đúng, không phải để phạt nhiều.',
    category: 'TRAFFIC',
    hoursAgo: 84,
    tags: ['camera', 'an toàn giao thông'],
    body: [
      'Mở Địa điểm, chọn nhóm “Camera giám sát giao thông” để xem từng nút giao và lỗi được giám sát.',
      'Việc tra cứu phạt nguội chưa kết nối với nguồn dữ liệu chính thức; khi kết nối, ứng dụng sẽ báo rõ.',
    ],
  },
  {
    slug: 'lich-pha-dong-bai-cai-vieng',
    title: 'Phà Đồng Bài – Cái Viềng: giờ chạy và mẹo tránh chờ lâu',
    summary: 'Ngày cuối tuần nên qua phà trước 8 giờ hoặc sau 16 giờ. Cáp treo là lựa chọn thay thế cho người đi bộ.',
    category: 'TRAFFIC',
    hoursAgo: 128,
    tags: ['phà', 'Cát Bà'],
    unitId: 'unit:11914',
    body: [
      'Phà chạy từ 6 giờ đến 20 giờ, khoảng ba mươi phút một chuyến, tăng chuyến khi đông. Khi gió từ cấp 6, phà tạm ngừng; thông báo được đăng ngay ở mục Cảnh báo.',
    ],
  },
  {
    slug: 'bao-den-duong-hong',
    title: 'Thấy đèn đường tắt, nắp cống mất: báo thế nào cho nhanh',
    summary: 'Ảnh chụp rõ số cột đèn giúp đội sửa chữa đến thẳng nơi, phần lớn xong trong ngày làm việc.',
    category: 'TRAFFIC',
    hoursAgo: 176,
    tags: ['chiếu sáng', 'hạ tầng'],
    unitId: 'unit:CSHP',
    body: [
      'Trên mỗi cột đèn có một biển số nhỏ. Ông/Bà chụp biển số ấy hoặc ghi vào mô tả. Nắp cống mất là tình huống nguy hiểm: gọi <a href="tel:1022">1022</a> để được xử lý ngay.',
    ],
  },
  {
    slug: 'diem-bao-cao-toc-va-cau-vuot',
    title: 'Điểm báo: các công trình giao thông trọng điểm',
    summary: 'Tiến độ cầu, đường vành đai và cao tốc ven biển. Mời xem tại trang nguồn.',
    category: 'TRAFFIC',
    source: 'vtv',
    originalUrl: 'https://vtv.vn',
    hoursAgo: 240,
    tags: ['công trình', 'minh họa'],
  },
];
