/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const otherPlaces = `
Chợ Sắt | Sat Market | Đường Quang Trung, phường Hồng Bàng | 11311 | 20.8590 | 106.6735 |  | 06:00-18:00 | PARKING,TOILET |
Chợ Tam Bạc | Tam Bac Market | Đường Tam Bạc, phường Lê Chân | 11383 | 20.8522 | 106.6790 |  | 06:00-18:30 | PARKING |
Chợ Cát Bi – An Dương | An Duong Market | Đường Nguyễn Đức Cảnh, phường Lê Chân | 11383 | 20.8445 | 106.6865 |  | 05:00-19:00 |  |
Siêu thị trung tâm Lạch Tray | Lach Tray Supermarket | Đường Lạch Tray, phường Lê Chân | 11383 | 20.8470 | 106.6905 | 02250000041 | 08:00-22:00 | PARKING,TOILET,WHEELCHAIR,ATM |
Trung tâm thương mại Lê Hồng Phong | Le Hong Phong Shopping Centre | Đường Lê Hồng Phong, phường Hải An | 11413 | 20.8275 | 106.7190 | 02250000042 | 09:00-22:00 | PARKING,TOILET,WHEELCHAIR,WIFI,ATM |
Bưu điện thành phố Hải Phòng | Hai Phong Central Post Office | 5 Nguyễn Tri Phương, phường Hồng Bàng | 11311 | 20.8583 | 106.6858 |  | Mo-Su 07:00-19:00 | WHEELCHAIR | Nhận và trả hồ sơ qua bưu chính công ích.
Bưu điện Hải Dương | Hai Duong Post Office | 1 Đại lộ Hồ Chí Minh, phường Hải Dương | 10525 | 20.9390 | 106.3310 |  | Mo-Su 07:00-19:00 | WHEELCHAIR |
Bưu điện Cát Bà | Cat Ba Post Office | Đường 1/4, đặc khu Cát Hải | 11914 | 20.7258 | 107.0475 |  | Mo-Sa 07:00-17:30 |  |
Công viên hồ Phương Lưu | Phuong Luu Lake Park | Đường Lê Hồng Phong, phường Gia Viên | 11359 | 20.8340 | 106.6995 |  | 24/7 | TOILET,WHEELCHAIR | Đường dạo quanh hồ, sân chơi trẻ em.
Công viên hồ Sen | Sen Lake Park | Quanh hồ Sen, phường Lê Chân | 11383 | 20.8425 | 106.6858 |  | 24/7 | TOILET |
Công viên An Biên | An Bien Park | Đường Lạch Tray, phường Gia Viên | 11359 | 20.8395 | 106.6952 |  | 24/7 | TOILET,WHEELCHAIR,WIFI |
Công viên Bạch Đằng | Bach Dang Park | Hồ Bạch Đằng, phường Lê Thanh Nghị | 10532 | 20.9375 | 106.3195 |  | 24/7 | TOILET,WHEELCHAIR |
Bãi đỗ xe Nhà hát thành phố | Opera House Car Park | Đường Hoàng Văn Thụ, phường Gia Viên | 11359 | 20.8560 | 106.6818 |  | 06:00-23:00 | PARKING |
Bãi đỗ xe Nguyễn Đức Cảnh | Nguyen Duc Canh Car Park | Đường Nguyễn Đức Cảnh, phường Lê Chân | 11383 | 20.8460 | 106.6848 |  | 24/7 | PARKING |
Nhà vệ sinh công cộng Quán Hoa | Public Toilet at the Flower Kiosks | Đường Hoàng Văn Thụ, phường Hồng Bàng | 11311 | 20.8570 | 106.6800 |  | 05:30-22:30 | TOILET,WHEELCHAIR |
Nhà vệ sinh công cộng hồ Tam Bạc | Public Toilet at Tam Bac Lake | Đường Nguyễn Đức Cảnh, phường Lê Chân | 11383 | 20.8430 | 106.6845 |  | 05:30-22:30 | TOILET |
Nhà vệ sinh công cộng bãi biển Đồ Sơn | Public Toilet at Do Son Beach | Đường Vạn Hoa, phường Đồ Sơn | 11455 | 20.6900 | 106.7975 |  | 05:30-22:30 | TOILET,WHEELCHAIR |
Sân vận động Lạch Tray | Lach Tray Stadium | 15 Lạch Tray, phường Lê Chân | 11383 | 20.8365 | 106.6840 |  | 05:00-21:00 | PARKING,TOILET |
Nhà thi đấu thể thao Đông Hải | Dong Hai Sports Hall | Đường Đông Hải, phường Đông Hải | 11411 | 20.8360 | 106.7420 |  | 06:00-21:00 | PARKING,TOILET |
`;
