import type { DemoArticle } from './demo-article.js';

export const healthArticles: readonly DemoArticle[] = [
  {
    slug: 'tiem-chung-mo-rong-thang-12',
    title: 'Lịch tiêm chủng mở rộng tháng 12 tại các trạm y tế',
    summary: 'Trẻ được tiêm miễn phí theo lịch của trạm y tế phường, xã; mang theo sổ tiêm hoặc mã định danh của trẻ.',
    category: 'HEALTH',
    hoursAgo: 40,
    tags: ['tiêm chủng', 'trẻ em'],
    unitId: 'unit:SYT',
    body: [
      'Các trạm y tế tổ chức tiêm vào thứ Tư hằng tuần, buổi sáng. Trẻ sốt trên 37,5 độ hoặc đang bệnh cấp tính thì hoãn tiêm.',
      'Sau tiêm, trẻ ở lại theo dõi ba mươi phút; về nhà theo dõi thêm ít nhất hai ngày. Danh sách trạm y tế có trong mục Địa điểm.',
    ],
  },
  {
    slug: 'sot-xuat-huyet-diet-lang-quang',
    title: 'Sốt xuất huyết cuối mùa mưa: mỗi nhà mười phút diệt lăng quăng',
    summary: 'Lật úp vật chứa nước, thả cá vào bể, ngủ màn cả ban ngày. Sốt cao liên tục cần đi khám.',
    category: 'HEALTH',
    hoursAgo: 92,
    tags: ['phòng bệnh', 'muỗi'],
    unitId: 'unit:SYT',
    body: [
      'Muỗi truyền bệnh đẻ trứng trong nước sạch: bình hoa, chậu cảnh, lốp xe cũ. Mười phút mỗi tuần là đủ để cắt vòng đời của muỗi.',
      'Không tự ý truyền dịch tại nhà. Khi sốt trên ba ngày, đau bụng, chảy máu chân răng, đến cơ sở y tế ngay hoặc gọi <a href="tel:115">115</a>.',
    ],
  },
  {
    slug: 'kham-suc-khoe-nguoi-cao-tuoi',
    title: 'Khám sức khỏe miễn phí cho người cao tuổi tại phường, xã',
    summary: 'Đo huyết áp, đường huyết, khám mắt; người khó đi lại được khám tại nhà.',
    category: 'HEALTH',
    hoursAgo: 160,
    tags: ['người cao tuổi', 'khám bệnh'],
    body: [
      'Mỗi phường, xã bố trí hai buổi trong tháng. Gia đình đăng ký với tổ dân phố hoặc trạm y tế; người khó đi lại ghi rõ để đoàn đến nhà.',
    ],
  },
  {
    slug: 'diem-bao-y-te-bien-dao',
    title: 'Điểm báo: chăm sóc sức khỏe nơi biển đảo',
    summary: 'Tàu cứu hộ, hội chẩn từ xa cho Bạch Long Vĩ và Cát Bà. Mời nghe và đọc tại trang nguồn.',
    category: 'HEALTH',
    source: 'vov',
    originalUrl: 'https://vov.vn',
    hoursAgo: 210,
    tags: ['biển đảo', 'minh họa'],
  },
];
