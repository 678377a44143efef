import type { DemoArticle } from './demo-article.js';

export const governmentArticles: readonly DemoArticle[] = [
  {
    slug: 'mot-kenh-cho-moi-phan-anh',
    title: 'Một kênh cho mọi phản ánh: gửi, theo dõi và đánh giá trên Smart Hải Phòng',
    summary:
      'Mỗi phản ánh có một mã, một đơn vị chịu trách nhiệm và một hạn xử lý. Người dân thấy từng bước ngay khi nó diễn ra.',
    category: 'GOVERNMENT',
    hoursAgo: 8,
    author: 'Ban biên tập',
    tags: ['phản ánh', '1022', 'chuyển đổi số'],
    unitId: 'unit:TD1022',
    body: [
      'Từ điện thoại, Ông/Bà chụp ảnh hiện trường, chọn vị trí và gửi đi. Tổng đài 1022 tiếp nhận, phân loại rồi chuyển tới đơn vị có trách nhiệm kèm hạn xử lý.',
      'Mọi bước đều hiện trên dòng thời gian của phản ánh: đã tiếp nhận, đã chuyển đơn vị, đang xử lý, có kết quả. Khi có kết quả, Ông/Bà đánh giá; chưa hài lòng thì phản ánh lại bằng một lần chạm.',
      'Phản ánh chỉ được công khai khi người gửi đồng ý và tổng đài đã duyệt. Tên, số điện thoại, ảnh gốc không bao giờ hiển thị công khai.',
    ],
  },
  {
    slug: 'thanh-pho-mot-nam-sau-sap-xep',
    title: '114 phường, xã, đặc khu: tra cứu nơi làm thủ tục của mình ở đâu',
    summary:
      'Sau sắp xếp, thành phố có 45 phường, 67 xã và 2 đặc khu. Người dân nộp hồ sơ ở bất kỳ Bộ phận Một cửa nào trong thành phố.',
    category: 'GOVERNMENT',
    hoursAgo: 30,
    author: 'Ban biên tập',
    tags: ['phường xã', 'một cửa', 'hành chính'],
    body: [
      'Hải Phòng hiện có 114 đơn vị hành chính cấp xã. Trong mục <strong>Địa điểm</strong>, Ông/Bà chọn “Cơ quan chính quyền” để xem trụ sở gần nhất, giờ làm việc và đường đi.',
      'Theo quy định về thực hiện thủ tục hành chính không phụ thuộc địa giới, hồ sơ cấp xã có thể nộp tại bất kỳ Bộ phận Một cửa nào trong thành phố.',
    ],
  },
  {
    slug: 'trung-tam-phuc-vu-hanh-chinh-cong-hai-co-so',
    title: 'Trung tâm Phục vụ hành chính công: hai cơ sở, một hàng chờ',
    summary: 'Người dân lấy số trước khi đến, chọn cơ sở Hồng Bàng hoặc Lê Thanh Nghị tùy nơi thuận tiện.',
    category: 'GOVERNMENT',
    hoursAgo: 52,
    tags: ['một cửa', 'hành chính công'],
    unitId: 'unit:TTPVHCC',
    body: [
      'Trung tâm tiếp nhận khoảng 1.900 thủ tục của các sở, ngành. Mỗi quầy có cán bộ hướng dẫn kê khai trực tuyến và máy quét giấy tờ miễn phí.',
      'Giờ tiếp nhận: từ thứ Hai đến thứ Sáu, sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ 30 đến 17 giờ.',
    ],
  },
  {
    slug: 'dich-vu-cong-chuyen-ve-cong-quoc-gia',
    title: 'Nộp hồ sơ trực tuyến: từ nay chỉ còn một địa chỉ là Cổng Dịch vụ công quốc gia',
    summary:
      'Cổng cấp tỉnh ngừng tiếp nhận hồ sơ. Smart Hải Phòng hướng dẫn thủ tục, hiển thị tình trạng và dẫn tới đúng nơi nộp.',
    category: 'GOVERNMENT',
    hoursAgo: 98,
    author: 'Ban biên tập',
    tags: ['dịch vụ công', 'VNeID'],
    body: [
      'Hồ sơ nộp trực tuyến tại <a href="https://dichvucong.gov.vn">dichvucong.gov.vn</a> bằng tài khoản định danh điện tử mức độ 2.',
      'Trên Smart Hải Phòng, Ông/Bà xem giấy tờ cần chuẩn bị, thời hạn, lệ phí; sau khi nộp thì theo dõi hồ sơ của mình ở mục <strong>Hồ sơ của tôi</strong>.',
    ],
  },
  {
    slug: 'hop-bao-tinh-hinh-kinh-te-xa-hoi',
    title: 'Điểm báo: tình hình kinh tế – xã hội của thành phố',
    summary:
      'Tổng hợp các bài viết về kinh tế, xã hội Hải Phòng trong tuần. Mời đọc bản đầy đủ tại trang của tòa soạn.',
    category: 'GOVERNMENT',
    source: 'bao-hai-phong',
    originalUrl: 'https://baohaiphong.vn',
    hoursAgo: 20,
    tags: ['điểm báo', 'minh họa'],
  },
  {
    slug: 'chi-dao-dieu-hanh-cua-chinh-phu',
    title: 'Điểm báo: chỉ đạo, điều hành của Chính phủ liên quan đến địa phương',
    summary: 'Các chỉ đạo mới về cải cách thủ tục hành chính và chính quyền hai cấp. Mời đọc tại trang nguồn.',
    category: 'GOVERNMENT',
    source: 'bao-chinh-phu',
    originalUrl: 'https://baochinhphu.vn',
    hoursAgo: 44,
    tags: ['điểm báo', 'minh họa'],
  },
  {
    slug: 'van-ban-moi-cua-thanh-pho',
    title: 'Văn bản mới của thành phố: đọc toàn văn ở đâu',
    summary: 'Nghị quyết, quyết định mới ban hành được đăng toàn văn trên Cổng Thông tin điện tử thành phố.',
    category: 'GOVERNMENT',
    source: 'cong-ttdt',
    originalUrl: 'https://haiphong.gov.vn',
    hoursAgo: 120,
    tags: ['văn bản', 'minh họa'],
  },
];
