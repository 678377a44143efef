import type { DemoArticle } from './demo-article.js';

export const serviceArticles: readonly DemoArticle[] = [
  {
    slug: 'huong-dan-dinh-danh-dien-tu-muc-2',
    title: 'Hướng dẫn đăng ký tài khoản định danh điện tử mức độ 2',
    summary: 'Đến công an phường, xã với căn cước; khoảng mười lăm phút là xong. Mức độ 2 mở được Hồ sơ của tôi.',
    category: 'SERVICE',
    hoursAgo: 34,
    author: 'Ban biên tập',
    tags: ['VNeID', 'định danh', 'hướng dẫn'],
    unitId: 'unit:CATP',
    body: [
      '<h2>Cần chuẩn bị</h2>',
      '<ul><li>Thẻ căn cước còn hạn.</li><li>Số điện thoại chính chủ, thư điện tử nếu có.</li></ul>',
      '<h2>Các bước</h2>',
      '<ol><li>Đến công an phường, xã bất kỳ, đề nghị cấp tài khoản định danh điện tử mức độ 2.</li><li>Cán bộ đối chiếu, thu vân tay, chụp ảnh.</li><li>Nhận tin nhắn báo kết quả, tải ứng dụng VNeID, kích hoạt tài khoản.</li></ol>',
      'Mức độ 1 đủ để gửi phản ánh. Mức độ 2 cần khi xem hồ sơ cá nhân và nộp hồ sơ trực tuyến.',
    ],
  },
  {
    slug: 'huong-dan-gui-phan-anh',
    title: 'Gửi phản ánh trong một phút: ảnh, vị trí, vài dòng mô tả',
    summary: 'Mất mạng giữa chừng cũng không sao: phản ánh nằm trong hộp chờ và tự gửi một lần khi có mạng.',
    category: 'SERVICE',
    hoursAgo: 60,
    author: 'Ban biên tập',
    tags: ['phản ánh', 'hướng dẫn'],
    body: [
      '<ol><li>Chạm <strong>Gửi phản ánh</strong>, chụp hoặc chọn ảnh.</li><li>Kéo ghim tới đúng chỗ; ứng dụng cho biết phường, xã.</li><li>Chọn một trong năm nhóm nội dung, viết vài dòng.</li><li>Chọn có công khai hay không, rồi gửi.</li></ol>',
      'Ảnh được xóa thông tin vị trí ẩn trước khi lưu. Ông/Bà nhận một mã để theo dõi.',
    ],
  },
  {
    slug: 'tra-cuu-tinh-trang-ho-so',
    title: 'Tra cứu tình trạng hồ sơ bằng mã trên giấy hẹn',
    summary: 'Nhập mã hồ sơ để biết đang ở bước nào, hẹn trả ngày nào. Tên chủ hồ sơ được che với người khác.',
    category: 'SERVICE',
    hoursAgo: 88,
    tags: ['hồ sơ', 'tra cứu', 'một cửa'],
    body: [
      'Mã hồ sơ có dạng <strong>H24.15-261118-0031</strong>: mã cơ quan, ngày tiếp nhận, số thứ tự trong ngày.',
      'Dữ liệu được đồng bộ từ Cổng Dịch vụ công quốc gia; thời điểm đồng bộ gần nhất luôn ghi cạnh kết quả để Ông/Bà biết thông tin mới đến đâu.',
    ],
  },
  {
    slug: 'dong-bao-hiem-y-te-ho-gia-dinh',
    title: 'Gia hạn bảo hiểm y tế hộ gia đình qua Cổng Dịch vụ công quốc gia',
    summary: 'Không cần đến đại lý: kê khai, thanh toán và nhận thẻ điện tử ngay trên điện thoại.',
    category: 'SERVICE',
    hoursAgo: 140,
    tags: ['bảo hiểm', 'thanh toán'],
    unitId: 'unit:BHXH',
    body: [
      'Sau khi đăng nhập bằng VNeID, chọn “Đóng, gia hạn bảo hiểm y tế theo hộ gia đình”, nhập mã hộ, kiểm tra số tiền rồi thanh toán.',
      'Biên lai điện tử lưu trong tài khoản. Thẻ bảo hiểm y tế hiện trên VNeID sau khi dữ liệu được cập nhật.',
    ],
  },
  {
    slug: 'lich-ghi-chi-so-nuoc-va-bao-su-co',
    title: 'Báo sự cố nước: vỡ ống, mất nước, nước đục',
    summary: 'Gửi phản ánh kèm ảnh hoặc gọi 1022; đơn vị cấp nước nhận ngay và báo lại thời gian khắc phục.',
    category: 'SERVICE',
    hoursAgo: 170,
    tags: ['cấp nước', 'sự cố'],
    unitId: 'unit:CNHP',
    body: [
      'Khi thấy vỡ ống trên đường, Ông/Bà chụp ảnh từ xa, tránh đứng gần chỗ sụt lún. Chọn nhóm “Sự cố hạ tầng kỹ thuật”.',
      'Mất nước diện rộng thường đã có thông báo lịch tạm ngừng; kiểm tra mục Cấp nước trước khi gửi.',
    ],
  },
];
