/** Streets of the wards the demo plays in, by ward code. */
export const STREETS: Readonly<Record<string, readonly string[]>> = {
  '11383': [
    'đường Hai Bà Trưng',
    'đường Tô Hiệu',
    'phố Chợ Hàng',
    'đường Miếu Hai Xã',
    'phố Cát Cụt',
    'đường Nguyễn Đức Cảnh',
    'phố Dư Hàng',
  ],
  '11407': ['đường Trần Nguyên Hãn', 'đường Tôn Đức Thắng', 'phố Mê Linh', 'phố Hồ Sen', 'đường Lán Bè'],
  '11311': [
    'phố Quang Trung',
    'phố Hoàng Văn Thụ',
    'đường Điện Biên Phủ',
    'phố Minh Khai',
    'phố Đinh Tiên Hoàng',
    'đường Bạch Đằng',
    'đường Hùng Vương',
  ],
  '11329': ['phố Lương Khánh Thiện', 'phố Cầu Đất', 'đường Lê Lợi', 'phố Máy Tơ', 'đường Trần Phú', 'đường Lê Lai'],
  '11359': ['đường Lạch Tray', 'đường Văn Cao', 'phố An Đà', 'phố Nguyễn Bình', 'đường Lê Hồng Phong'],
  '11413': ['đường Ngô Gia Tự', 'đường Lê Hồng Phong', 'phố Cát Bi', 'đường Đằng Hải'],
  '11411': ['đường Nguyễn Bỉnh Khiêm', 'đường Đình Vũ', 'phố Phương Lưu', 'đường Bùi Thị Từ Nhiên'],
  '11443': [
    'đường Trần Thành Ngọ',
    'đường Hoàng Quốc Việt',
    'phố Phan Đăng Lưu',
    'đường Trường Chinh',
    'đường Trần Nhân Tông',
  ],
  '11446': ['đường Lê Duẩn', 'đường Quy Tức', 'phố Đồng Hòa'],
  '11455': ['đường Lý Thánh Tông', 'phố Vạn Sơn', 'phố Suối Rồng'],
  '11560': ['đường Bạch Đằng', 'đường 359', 'khu đô thị Bắc Sông Cấm'],
  '11581': ['đường Máng Nước', 'đường 351', 'quốc lộ 5'],
  '11692': ['đường Phạm Văn Đồng', 'đường Mạc Đăng Doanh', 'phố Hợp Hòa'],
  '11914': ['đường Núi Ngọc', 'đường 1 tháng 4', 'phố Tùng Dinh', 'đường Hà Sen'],
  '11629': ['đường Nguyễn Văn Trỗi', 'quốc lộ 10'],
  '11824': ['đường 20 tháng 8', 'quốc lộ 37'],
  '10525': ['đường Trần Hưng Đạo', 'đường Nguyễn Lương Bằng', 'phố Quang Trung', 'phố Phạm Ngũ Lão', 'phố Chi Lăng'],
  '10532': ['đường Lê Thanh Nghị', 'đường Ngô Quyền', 'đường Thanh Niên'],
  '10507': ['đường Điện Biên Phủ', 'đường An Định'],
  '10546': ['đường Nguyễn Trãi', 'quốc lộ 18'],
  '10675': ['đường Nguyễn Đại Năng', 'đường Trần Liễu'],
};

/** Wards of the old city core come up more often. */
export const BUSY_WARDS = ['11383', '11383', '11311', '11311', '11329', '11329', '11359', '11407', '11413', '11443'];

export const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đỗ', 'Bùi', 'Đặng', 'Ngô'];
export const GIVEN_NAMES = [
  'Thị Hoa',
  'Văn Hải',
  'Thị Mai',
  'Đức Thành',
  'Thị Lý',
  'Minh Tuấn',
  'Thu Hương',
  'Quang Huy',
  'Thị Bích',
  'Văn Dũng',
  'Thanh Tâm',
  'Hồng Nhung',
  'Gia Bảo',
  'Thị Sen',
  'Văn Phúc',
];
