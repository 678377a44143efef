import type { DemoArticle } from './demo-article.js';

export const campaignArticles: readonly DemoArticle[] = [
  {
    slug: 'ngay-van-hoa-viet-nam-24-11',
    title: 'Chào mừng Ngày Văn hóa Việt Nam 24/11: các hoạt động trên địa bàn thành phố',
    summary: 'Người lao động được nghỉ hưởng lương. Nhà hát, bảo tàng, thư viện mở cửa đón khách miễn phí.',
    category: 'CAMPAIGN',
    hoursAgo: 12,
    author: 'Ban biên tập',
    tags: ['văn hóa', 'ngày lễ'],
    unitId: 'unit:SVHTTDL',
    body: [
      'Từ năm 2026, ngày 24 tháng 11 là Ngày Văn hóa Việt Nam, người lao động được nghỉ làm việc, hưởng nguyên lương. Bộ phận Một cửa không tiếp nhận hồ sơ trong ngày này; hạn trả kết quả được tính theo ngày làm việc.',
      'Chương trình nghệ thuật trước Nhà hát thành phố bắt đầu lúc 19 giờ 30. Bảo tàng Hải Phòng và Bảo tàng Hải Dương mở cửa miễn phí cả ngày. (Nội dung minh họa.)',
    ],
  },
  {
    slug: 'phan-loai-rac-tai-nguon',
    title: 'Phân loại rác tại nguồn: ba túi, ba ngày',
    summary: 'Rác thực phẩm, rác tái chế và rác còn lại được thu theo lịch riêng của từng phường.',
    category: 'CAMPAIGN',
    hoursAgo: 66,
    tags: ['môi trường', 'rác'],
    unitId: 'unit:MTDT',
    body: [
      '<ul><li><strong>Túi xanh</strong>: thức ăn thừa, rau quả, lá cây.</li><li><strong>Túi trắng</strong>: giấy, nhựa, kim loại, thủy tinh sạch.</li><li><strong>Túi xám</strong>: các loại còn lại.</li></ul>',
      'Pin, bóng đèn, đồ điện tử hỏng mang đến điểm thu gom tại trụ sở phường. Thấy bãi rác tự phát, mời Ông/Bà gửi phản ánh kèm vị trí.',
    ],
  },
  {
    slug: 'phong-chay-mua-hanh-kho',
    title: 'Phòng cháy mùa hanh khô: năm việc làm ngay trong nhà',
    summary: 'Kiểm tra dây điện, bếp gas, lối thoát thứ hai; cả nhà cùng tập thoát nạn một lần.',
    category: 'CAMPAIGN',
    hoursAgo: 110,
    tags: ['phòng cháy', 'an toàn'],
    unitId: 'unit:PCCC',
    body: [
      '<ol><li>Thay ổ cắm lỏng, dây điện nứt.</li><li>Khóa van gas khi không dùng.</li><li>Mở lối thoát thứ hai ở ban công, cửa sổ.</li><li>Không sạc xe điện qua đêm ở lối đi.</li><li>Nhớ số <a href="tel:114">114</a>.</li></ol>',
    ],
  },
  {
    slug: 'hien-mau-tinh-nguyen-cuoi-nam',
    title: 'Ngày hội hiến máu tình nguyện cuối năm',
    summary: 'Đăng ký trước tại phường, xã hoặc đến trực tiếp các điểm hiến máu lưu động.',
    category: 'CAMPAIGN',
    source: 'an-ninh-hai-phong',
    originalUrl: 'https://anhp.vn',
    hoursAgo: 150,
    tags: ['hiến máu', 'minh họa'],
  },
  {
    slug: 'khong-tien-mat-o-cho-dan-sinh',
    title: 'Chợ dân sinh không tiền mặt: quét mã ở từng quầy hàng',
    summary: 'Nhiều chợ ở trung tâm thành phố đã có mã QR tại từng quầy. Mời đọc loạt bài của tòa soạn.',
    category: 'CAMPAIGN',
    source: 'tien-phong',
    originalUrl: 'https://tienphong.vn',
    hoursAgo: 190,
    tags: ['thanh toán', 'minh họa'],
  },
];
