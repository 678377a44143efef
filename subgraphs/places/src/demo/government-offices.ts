/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const governmentOffices = `
Trung tâm Phục vụ hành chính công thành phố Hải Phòng | Hai Phong Public Administration Service Centre | Số 6 đường Lạch Tray nối dài, khu hành chính thành phố, phường Hồng Bàng | 11311 | 20.8656 | 106.6745 | 1022 | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING,WHEELCHAIR,TOILET,WIFI | Nơi tiếp nhận hồ sơ thủ tục hành chính của các sở, ngành. Lấy số tự động tại sảnh tầng 1; có quầy ưu tiên cho người cao tuổi và người khuyết tật.
Trụ sở UBND thành phố Hải Phòng | Hai Phong City People's Committee | 18 Hoàng Diệu, phường Hồng Bàng | 11311 | 20.8587 | 106.6830 | 1022 | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING | Trụ sở cơ quan hành chính của thành phố.
Bộ phận Một cửa thành phố tại Lê Thanh Nghị | City One-stop Desk, Le Thanh Nghi site | Đường Thống Nhất, phường Thành Đông | 10507 | 20.9395 | 106.3165 | 1022 | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING,WHEELCHAIR,TOILET | Cơ sở hai của Trung tâm Phục vụ hành chính công, phục vụ người dân khu vực phía tây thành phố.
UBND phường Lê Chân | Le Chan Ward People's Committee | Đường Nguyễn Đức Cảnh, phường Lê Chân | 11383 | 20.8448 | 106.6841 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING,WHEELCHAIR | Bộ phận Một cửa tiếp nhận 328 thủ tục cấp xã.
UBND phường Hồng Bàng | Hong Bang Ward People's Committee | Đường Hùng Vương, phường Hồng Bàng | 11311 | 20.8668 | 106.6560 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING,WHEELCHAIR | Bộ phận Một cửa tiếp nhận hồ sơ trong giờ hành chính, sáng thứ Bảy trực trả kết quả.
UBND phường Ngô Quyền | Ngo Quyen Ward People's Committee | Đường Đà Nẵng, phường Ngô Quyền | 11329 | 20.8617 | 106.7003 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND phường Gia Viên | Gia Vien Ward People's Committee | Đường Văn Cao, phường Gia Viên | 11359 | 20.8453 | 106.7012 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND phường An Biên | An Bien Ward People's Committee | Đường Tô Hiệu, phường An Biên | 11407 | 20.8336 | 106.6731 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND phường Hải An | Hai An Ward People's Committee | Đường Lê Hồng Phong, phường Hải An | 11413 | 20.8245 | 106.7302 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING,WHEELCHAIR |
UBND phường Kiến An | Kien An Ward People's Committee | Đường Cao Toàn Mỹ, phường Kiến An | 11443 | 20.8081 | 106.6289 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND phường Đồ Sơn | Do Son Ward People's Committee | Đường Nguyễn Hữu Cầu, phường Đồ Sơn | 11455 | 20.7103 | 106.7795 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND phường Thủy Nguyên | Thuy Nguyen Ward People's Committee | Đường Đà Nẵng kéo dài, phường Thủy Nguyên | 11560 | 20.9180 | 106.6735 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING,WHEELCHAIR |
UBND phường An Dương | An Duong Ward People's Committee | Quốc lộ 5, phường An Dương | 11581 | 20.8692 | 106.5930 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND đặc khu Cát Hải | Cat Hai Special Zone People's Committee | Thị trấn Cát Bà cũ, đặc khu Cát Hải | 11914 | 20.7268 | 107.0482 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND đặc khu Bạch Long Vĩ | Bach Long Vi Special Zone People's Committee | Khu trung tâm đảo, đặc khu Bạch Long Vĩ | 11948 | 20.1327 | 107.7290 |  | Mo-Fr 07:30-11:30,13:30-17:00 |  |
UBND phường Hải Dương | Hai Duong Ward People's Committee | Đường Bạch Đằng, phường Hải Dương | 10525 | 20.9413 | 106.3427 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND phường Lê Thanh Nghị | Le Thanh Nghi Ward People's Committee | Đường Lê Thanh Nghị, phường Lê Thanh Nghị | 10532 | 20.9402 | 106.3137 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND phường Chu Văn An | Chu Van An Ward People's Committee | Đường Nguyễn Trãi, phường Chu Văn An | 10549 | 21.1080 | 106.3920 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND phường Kinh Môn | Kinh Mon Ward People's Committee | Đường An Phụ, phường Kinh Môn | 10675 | 20.9821 | 106.5417 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND xã Tiên Lãng | Tien Lang Commune People's Committee | Khu trung tâm, xã Tiên Lãng | 11755 | 20.7260 | 106.5510 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND xã Vĩnh Bảo | Vinh Bao Commune People's Committee | Đường 20/8, xã Vĩnh Bảo | 11824 | 20.6930 | 106.4790 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND xã An Lão | An Lao Commune People's Committee | Khu trung tâm, xã An Lão | 11629 | 20.8208 | 106.5570 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
UBND xã Kiến Thụy | Kien Thuy Commune People's Committee | Khu trung tâm, xã Kiến Thụy | 11680 | 20.7500 | 106.6700 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
Công an thành phố Hải Phòng | Hai Phong City Police | Số 2 Lê Đại Hành, phường Hồng Bàng | 11311 | 20.8570 | 106.6790 | 113 | 24/7 |  | Tiếp nhận tin báo khẩn cấp suốt ngày đêm qua số 113.
Đội Cảnh sát phòng cháy chữa cháy khu vực trung tâm | Central Fire and Rescue Team | Đường Trần Nguyên Hãn, phường An Biên | 11407 | 20.8470 | 106.6700 | 114 | 24/7 |  |
Bảo hiểm xã hội thành phố Hải Phòng | Hai Phong Social Security | Đường Minh Khai, phường Hồng Bàng | 11311 | 20.8620 | 106.6835 | 19009068 | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING | Tổng đài giải đáp chính sách bảo hiểm.
Thuế thành phố Hải Phòng | Hai Phong City Tax Office | Đường Lương Khánh Thiện, phường Gia Viên | 11359 | 20.8555 | 106.6885 |  | Mo-Fr 07:30-11:30,13:30-17:00 | PARKING |
`;
