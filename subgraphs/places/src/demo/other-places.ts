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
Nhà văn hóa phường Hồng Bàng | Hong Bang Ward Culture House | Khu trung tâm, phường Hồng Bàng | 11311 | 20.8657 | 106.6534 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Ngô Quyền | Ngo Quyen Ward Culture House | Khu trung tâm, phường Ngô Quyền | 11329 | 20.8623 | 106.7075 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Gia Viên | Gia Vien Ward Culture House | Khu trung tâm, phường Gia Viên | 11359 | 20.8442 | 106.7008 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Hải An | Hai An Ward Culture House | Khu trung tâm, phường Hải An | 11413 | 20.8186 | 106.7331 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Đông Hải | Dong Hai Ward Culture House | Khu trung tâm, phường Đông Hải | 11411 | 20.8307 | 106.7456 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Kiến An | Kien An Ward Culture House | Khu trung tâm, phường Kiến An | 11443 | 20.8229 | 106.6554 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Phù Liễn | Phu Lien Ward Culture House | Khu trung tâm, phường Phù Liễn | 11446 | 20.7884 | 106.6328 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Đồ Sơn | Do Son Ward Culture House | Khu trung tâm, phường Đồ Sơn | 11455 | 20.6965 | 106.7899 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Thủy Nguyên | Thuy Nguyen Ward Culture House | Khu trung tâm, phường Thủy Nguyên | 11560 | 20.8964 | 106.7033 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường An Dương | An Duong Ward Culture House | Khu trung tâm, phường An Dương | 11581 | 20.8694 | 106.5919 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Dương Kinh | Duong Kinh Ward Culture House | Khu trung tâm, phường Dương Kinh | 11692 | 20.7710 | 106.7281 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa đặc khu Cát Hải | Cat Hai Special Zone Culture House | Khu trung tâm, đặc khu Cát Hải | 11914 | 20.7981 | 107.0424 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa xã An Lão | An Lao Commune Culture House | Khu trung tâm, xã An Lão | 11629 | 20.8211 | 106.5672 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa xã Vĩnh Bảo | Vinh Bao Commune Culture House | Khu trung tâm, xã Vĩnh Bảo | 11824 | 20.6800 | 106.4818 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Hải Dương | Hai Duong Ward Culture House | Khu trung tâm, phường Hải Dương | 10525 | 20.9411 | 106.3438 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Lê Thanh Nghị | Le Thanh Nghi Ward Culture House | Khu trung tâm, phường Lê Thanh Nghị | 10532 | 20.9318 | 106.3122 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Thành Đông | Thanh Dong Ward Culture House | Khu trung tâm, phường Thành Đông | 10507 | 20.9631 | 106.3309 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Chí Linh | Chi Linh Ward Culture House | Khu trung tâm, phường Chí Linh | 10546 | 21.1144 | 106.3323 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Kinh Môn | Kinh Mon Ward Culture House | Khu trung tâm, phường Kinh Môn | 10675 | 20.9819 | 106.5404 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường Lê Chân | Le Chan Ward Culture House | Khu trung tâm, phường Lê Chân | 11383 | 20.8400 | 106.6840 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
Nhà văn hóa phường An Biên | An Bien Ward Culture House | Khu trung tâm, phường An Biên | 11407 | 20.8326 | 106.6765 |  | Mo-Su 07:00-21:00 | PARKING,TOILET |
`;
