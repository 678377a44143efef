import type { DemoArticle } from './demo-article.js';

export const warningArticles: readonly DemoArticle[] = [
  {
    slug: 'canh-bao-gio-mua-dong-bac-va-bien-dong',
    title: 'Cảnh báo gió mạnh và biển động trên vùng biển Hải Phòng',
    summary:
      'Không khí lạnh tăng cường, vùng biển Cát Hải, Bạch Long Vĩ có gió cấp 6–7, giật cấp 8–9. Tàu thuyền nhỏ không ra khơi.',
    category: 'WARNING',
    pinned: true,
    hoursAgo: 3,
    author: 'Ban biên tập',
    tags: ['thời tiết', 'biển', 'an toàn'],
    unitId: 'unit:11914',
    body: [
      'Từ đêm nay, không khí lạnh tăng cường gây gió đông bắc cấp 6–7, giật cấp 8–9 trên vùng biển Hải Phòng, sóng cao từ 2 đến 3,5 mét. Đây là nội dung minh họa của bản dùng thử.',
      '<h2>Ông/Bà cần làm gì</h2>',
      '<ul><li>Tàu thuyền nhỏ không ra khơi; neo đậu đúng nơi tránh trú.</li><li>Gia cố lồng bè, chòi canh; không ở lại trên lồng bè khi có gió giật.</li><li>Khách đi Cát Bà theo dõi lịch phà, cáp treo trước khi khởi hành.</li></ul>',
      'Khi gặp sự cố trên biển, gọi <a href="tel:114">114</a>. Thông tin khác gọi <a href="tel:1022">1022</a>.',
    ],
  },
  {
    slug: 'canh-bao-lua-dao-gia-danh-can-bo-vneid',
    title: 'Cảnh báo lừa đảo: giả danh cán bộ yêu cầu “cập nhật VNeID”',
    summary:
      'Cơ quan nhà nước không gọi điện yêu cầu người dân cài ứng dụng qua đường liên kết lạ hay đọc mã OTP. Hãy tắt máy và báo 113.',
    category: 'WARNING',
    pinned: true,
    hoursAgo: 26,
    author: 'Ban biên tập',
    tags: ['an toàn mạng', 'VNeID', 'lừa đảo'],
    body: [
      'Kẻ gian thường xưng là cán bộ phường, công an, thuế rồi yêu cầu “đồng bộ dữ liệu”, “cập nhật sinh trắc học” qua một đường liên kết gửi bằng tin nhắn.',
      '<ul><li>Không cài ứng dụng ngoài kho ứng dụng chính thức.</li><li>Không đọc mã OTP, mật khẩu VNeID cho bất kỳ ai.</li><li>Nghi ngờ thì tự gọi lại Tổng đài <a href="tel:1022">1022</a> để kiểm tra.</li></ul>',
      'Nếu đã lỡ chuyển tiền, báo ngay ngân hàng và công an nơi gần nhất hoặc gọi <a href="tel:113">113</a>.',
    ],
  },
  {
    slug: 'trieu-cuong-ngap-cuc-bo-khu-vuc-trung-tam',
    title: 'Triều cường kết hợp mưa có thể gây ngập cục bộ khu vực trung tâm',
    summary:
      'Đỉnh triều dự báo trên 3,9 mét vào sáng sớm. Người dân một số tuyến phố thấp cần kê cao đồ đạc, chú ý khi đi qua đoạn ngập.',
    category: 'WARNING',
    hoursAgo: 74,
    tags: ['ngập', 'triều cường', 'thoát nước'],
    unitId: 'unit:TNHP',
    body: [
      'Những điểm thường ngập khi triều lên trùng mưa: khu vực cầu Quay, đường Nguyễn Đức Cảnh đoạn ven hồ, ngõ thấp quanh chợ Tam Bạc.',
      'Khi thấy miệng cống bị rác bịt, nắp cống mất hoặc nước dềnh lên từ cống, mời Ông/Bà gửi phản ánh kèm ảnh và vị trí để đơn vị thoát nước đến xử lý ngay.',
    ],
  },
];
