/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const busStations = `
Bến xe Thượng Lý | Thuong Ly Bus Station | 52 Hà Nội, phường An Hải | 11617 | 20.8520 | 106.6310 |  | Mo-Su 05:00-20:30 | PARKING,TOILET |
Bến xe Vĩnh Niệm | Vinh Niem Bus Station | Đường Bùi Viện, phường Hải An | 11413 | 20.8175 | 106.7060 |  | Mo-Su 05:00-20:30 | PARKING,TOILET,WHEELCHAIR | Bến xe khách liên tỉnh lớn của thành phố.
Bến xe Cầu Rào | Cau Rao Bus Station | Đường Thiên Lôi, phường Lê Chân | 11383 | 20.8370 | 106.6770 |  | Mo-Su 05:00-20:30 | PARKING,TOILET |
Bến xe phía Bắc | Northern Bus Station | Quốc lộ 10, xã An Lão | 11629 | 20.8170 | 106.5770 |  | Mo-Su 05:00-20:30 | PARKING,TOILET |
Bến xe Cát Bà | Cat Ba Bus Station | Trung tâm Cát Bà, đặc khu Cát Hải | 11914 | 20.7275 | 107.0450 |  | Mo-Su 05:00-20:30 | TOILET |
Bến xe Đồ Sơn | Do Son Bus Station | Đường Nguyễn Hữu Cầu, phường Đồ Sơn | 11455 | 20.7090 | 106.7830 |  | Mo-Su 05:00-20:30 | PARKING |
Bến xe Hải Dương | Hai Duong Bus Station | Đường Hồng Quang, phường Thành Đông | 10507 | 20.9470 | 106.3220 |  | Mo-Su 05:00-20:30 | PARKING,TOILET |
Bến xe Hải Tân | Hai Tan Bus Station | Đường Lê Thanh Nghị kéo dài, phường Tứ Minh | 10891 | 20.9190 | 106.2860 |  | Mo-Su 05:00-20:30 | PARKING,TOILET |
Bến xe Sao Đỏ | Sao Do Bus Station | Quốc lộ 18, phường Chu Văn An | 10549 | 21.1090 | 106.3930 |  | Mo-Su 05:00-20:30 | PARKING |
Ga Hải Phòng | Hai Phong Railway Station | 75 Lương Khánh Thiện, phường Gia Viên | 11359 | 20.8555 | 106.6872 | 19006469 | 05:00-22:00 | PARKING,TOILET,WHEELCHAIR,WIFI | Nhà ga xây từ đầu thế kỷ 20, có các đôi tàu đi Hà Nội mỗi ngày.
Ga Hải Dương | Hai Duong Railway Station | Đường Hồng Quang, phường Thành Đông | 10507 | 20.9455 | 106.3240 | 19006469 | 05:00-22:00 | PARKING,TOILET |
Cảng hàng không quốc tế Cát Bi | Cat Bi International Airport | Đường Lê Hồng Phong, phường Hải An | 11413 | 20.8190 | 106.7245 |  | 24/7 | PARKING,TOILET,WHEELCHAIR,WIFI |
Bến Bính | Binh Pier | Đường Cù Chính Lan, phường Hồng Bàng | 11311 | 20.8645 | 106.6790 |  | 06:00-18:00 | PARKING | Tàu khách đi Cát Bà.
Phà Đồng Bài | Dong Bai Ferry | Đồng Bài, Cát Hải, đặc khu Cát Hải | 11914 | 20.8000 | 106.9060 |  | 06:00-20:00 | PARKING,TOILET |
Phà Cái Viềng | Cai Vieng Ferry | Phù Long, đặc khu Cát Hải | 11914 | 20.8040 | 106.9560 |  | 06:00-20:00 | PARKING |
Ga cáp treo Cát Hải | Cat Hai Cable Car Station | Đồng Bài, Cát Hải, đặc khu Cát Hải | 11914 | 20.7990 | 106.9100 |  | 08:00-17:00 | PARKING,TOILET,WHEELCHAIR |
`;
