/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const sights = `
Nhà hát thành phố Hải Phòng | Hai Phong Opera House | Quảng trường Nhà hát, phường Hồng Bàng | 11311 | 20.8573 | 106.6822 |  | 08:00-17:00 | PARKING | Công trình kiến trúc xây từ năm 1904 đến 1912.
Bảo tàng Hải Phòng | Hai Phong Museum | 65 Điện Biên Phủ, phường Hồng Bàng | 11311 | 20.8592 | 106.6812 |  | Tu-Su 08:00-11:30,14:00-16:30 | TOILET | Giới thiệu lịch sử thành phố từ Cái Bèo đến nay.
Bảo tàng Hải quân | Naval Museum | 353 Cách Mạng Tháng Tám, phường Gia Viên | 11359 | 20.8443 | 106.7045 |  | Tu-Su 08:00-11:30,14:00-16:30 | PARKING,TOILET |
Tượng đài Nữ tướng Lê Chân | Statue of General Le Chan | Dải trung tâm thành phố, phường Lê Chân | 11383 | 20.8500 | 106.6800 |  | 24/7 |  |
Đền Nghè | Nghe Temple | 55 Lê Chân, phường Lê Chân | 11383 | 20.8475 | 106.6780 |  | 07:00-18:00 |  | Nơi thờ Nữ tướng Lê Chân, người lập ấp An Biên.
Chùa Dư Hàng | Du Hang Pagoda | 121 Dư Hàng, phường An Biên | 11407 | 20.8383 | 106.6717 |  | 06:00-18:00 | PARKING |
Đình Hàng Kênh | Hang Kenh Communal House | 55 Nguyễn Công Trứ, phường Lê Chân | 11383 | 20.8418 | 106.6765 |  | 07:30-17:00 |  |
Khu di tích Bạch Đằng Giang | Bach Dang Giang Relics | Tràng Kênh, phường Bạch Đằng | 11473 | 20.9485 | 106.7155 |  | 07:00-17:30 | PARKING,TOILET,WHEELCHAIR | Di tích ghi dấu ba trận thủy chiến trên sông Bạch Đằng.
Bãi biển Đồ Sơn khu II | Do Son Beach Zone II | Khu II Đồ Sơn, phường Đồ Sơn | 11455 | 20.6880 | 106.7960 |  | 24/7 | PARKING,TOILET |
Bến tàu không số K15 | K15 Ship Without Number Wharf | Nghĩa Phong, phường Đồ Sơn | 11455 | 20.6690 | 106.8110 |  | 24/7 | PARKING |
Hải đăng Hòn Dấu | Hon Dau Lighthouse | Đảo Hòn Dấu, phường Đồ Sơn | 11455 | 20.6680 | 106.8080 |  | 08:00-17:00 |  |
Tháp Tường Long | Tuong Long Tower | Núi Ngọc, Đồ Sơn, phường Đồ Sơn | 11455 | 20.7000 | 106.7920 |  | 07:00-17:30 | PARKING |
Vườn quốc gia Cát Bà | Cat Ba National Park | Trân Châu, Cát Bà, đặc khu Cát Hải | 11914 | 20.7972 | 106.9930 |  | 07:00-17:00 | PARKING,TOILET | Khu dự trữ sinh quyển thế giới, nơi sống của voọc Cát Bà.
Bãi tắm Cát Cò 3 | Cat Co 3 Beach | Cát Bà, đặc khu Cát Hải | 11914 | 20.7185 | 107.0545 |  | 24/7 | TOILET |
Pháo đài Thần công | Cannon Fort | Đồi 177, Cát Bà, đặc khu Cát Hải | 11914 | 20.7205 | 107.0420 |  | 06:30-18:00 | PARKING |
Vịnh Lan Hạ | Lan Ha Bay | Phía đông đảo Cát Bà, đặc khu Cát Hải | 11914 | 20.7420 | 107.0840 |  | 06:00-18:00 |  | Gần 400 đảo đá và nhiều bãi cát nhỏ.
Động Trung Trang | Trung Trang Cave | Trân Châu, Cát Bà, đặc khu Cát Hải | 11914 | 20.8050 | 107.0150 |  | 07:30-17:00 | PARKING |
Đền thờ Trạng Trình Nguyễn Bỉnh Khiêm | Temple of Nguyen Binh Khiem | Xã Nguyễn Bỉnh Khiêm, xã Nguyễn Bỉnh Khiêm | 11911 | 20.6640 | 106.5600 |  | 07:00-17:30 | PARKING,TOILET |
Khu di tích Côn Sơn | Con Son Relics | Côn Sơn, phường Trần Hưng Đạo | 10570 | 21.1500 | 106.4070 |  | 06:30-17:30 | PARKING,TOILET | Nơi Nguyễn Trãi từng sống; cùng Kiếp Bạc thuộc quần thể di sản thế giới.
Đền Kiếp Bạc | Kiep Bac Temple | Kiếp Bạc, phường Trần Hưng Đạo | 10570 | 21.1480 | 106.3300 |  | 06:30-17:30 | PARKING,TOILET | Nơi thờ Hưng Đạo Đại vương Trần Quốc Tuấn.
Động Kính Chủ | Kinh Chu Cave | Núi Dương Nham, phường Nhị Chiểu | 10714 | 21.0350 | 106.5180 |  | 07:00-17:00 | PARKING |
Đền Cao An Phụ | An Phu Temple | Núi An Phụ, phường Trần Liễu | 10729 | 20.9910 | 106.5140 |  | 06:30-17:30 | PARKING |
Đảo Cò Chi Lăng Nam | Chi Lang Nam Stork Island | Chi Lăng Nam, xã Khúc Thừa Dụ | 11224 | 20.7370 | 106.3380 |  | 06:00-18:00 | PARKING |
Văn miếu Mao Điền | Mao Dien Temple of Literature | Mao Điền, xã Mao Điền | 10930 | 20.9460 | 106.1900 |  | 07:30-17:00 | PARKING,TOILET |
Bảo tàng Hải Dương | Hai Duong Museum | 11 Hồng Quang, phường Thành Đông | 10507 | 20.9385 | 106.3270 |  | Tu-Su 08:00-11:30,14:00-16:30 | TOILET |
`;
