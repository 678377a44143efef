/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const education = `
Trường Đại học Hàng hải Việt Nam | Vietnam Maritime University | 484 Lạch Tray, phường Lê Chân | 11383 | 20.8370 | 106.6945 |  | Mo-Sa 06:30-17:30 | PARKING,WIFI |
Trường Đại học Hải Phòng | Hai Phong University | 171 Phan Đăng Lưu, phường Phù Liễn | 11446 | 20.8030 | 106.6280 |  | Mo-Sa 06:30-17:30 | PARKING,WIFI |
Trường Đại học Y Dược Hải Phòng | Hai Phong University of Medicine and Pharmacy | 72A Nguyễn Bỉnh Khiêm, phường Gia Viên | 11359 | 20.8360 | 106.6975 |  | Mo-Sa 06:30-17:30 | PARKING |
Trường Đại học Quản lý và Công nghệ Hải Phòng | Hai Phong University of Management and Technology | 36 đường Dân lập, phường Lê Chân | 11383 | 20.8330 | 106.6860 |  | Mo-Sa 06:30-17:30 | PARKING |
Trường THPT chuyên Trần Phú | Tran Phu High School for the Gifted | Đường Lê Hồng Phong, phường Hải An | 11413 | 20.8280 | 106.7110 |  | Mo-Sa 06:30-17:30 | PARKING |
Trường THPT Ngô Quyền | Ngo Quyen High School | Đường Mê Linh, phường Gia Viên | 11359 | 20.8568 | 106.6895 |  | Mo-Sa 06:30-17:30 |  |
Trường THPT Hồng Bàng | Hong Bang High School | Đường Hồng Bàng, phường Hồng Bàng | 11311 | 20.8600 | 106.6770 |  | Mo-Sa 06:30-17:30 |  |
Trường THPT Thái Phiên | Thai Phien High School | Đường Nguyễn Bỉnh Khiêm, phường Gia Viên | 11359 | 20.8490 | 106.7030 |  | Mo-Sa 06:30-17:30 |  |
Trường THPT Trần Nguyên Hãn | Tran Nguyen Han High School | Đường Lê Lợi, phường Lê Chân | 11383 | 20.8415 | 106.6790 |  | Mo-Sa 06:30-17:30 |  |
Trường THPT Kiến An | Kien An High School | Đường Cao Toàn Mỹ, phường Kiến An | 11443 | 20.8100 | 106.6260 |  | Mo-Sa 06:30-17:30 |  |
Trường THCS Trần Phú | Tran Phu Lower Secondary School | Đường Cát Dài, phường Lê Chân | 11383 | 20.8465 | 106.6835 |  | Mo-Sa 06:30-17:30 |  |
Trường Tiểu học Đinh Tiên Hoàng | Dinh Tien Hoang Primary School | Đường Đinh Tiên Hoàng, phường Gia Viên | 11359 | 20.8558 | 106.6845 |  | Mo-Sa 06:30-17:30 |  |
Trường Tiểu học Nguyễn Văn Tố | Nguyen Van To Primary School | Đường Hồ Sen, phường Lê Chân | 11383 | 20.8395 | 106.6855 |  | Mo-Sa 06:30-17:30 |  |
Trường Mầm non Kim Đồng | Kim Dong Kindergarten | Đường Hai Bà Trưng, phường Lê Chân | 11383 | 20.8440 | 106.6800 |  | Mo-Sa 06:30-17:30 |  |
Trường THPT chuyên Nguyễn Trãi | Nguyen Trai High School for the Gifted | Đường Nguyễn Văn Linh, phường Thành Đông | 10507 | 20.9400 | 106.3190 |  | Mo-Sa 06:30-17:30 | PARKING |
Trường THPT Hồng Quang | Hong Quang High School | Đường Chương Dương, phường Hải Dương | 10525 | 20.9380 | 106.3330 |  | Mo-Sa 06:30-17:30 |  |
Trường Đại học Hải Dương | Hai Duong University | Khu Liên Hồng, phường Thạch Khôi | 11002 | 20.9060 | 106.3010 |  | Mo-Sa 06:30-17:30 | PARKING,WIFI |
Trường Đại học Sao Đỏ | Sao Do University | 24 Thái Học, phường Chu Văn An | 10549 | 21.1130 | 106.3900 |  | Mo-Sa 06:30-17:30 | PARKING,WIFI |
Trường THPT Cát Bà | Cat Ba High School | Đường Hà Sen, đặc khu Cát Hải | 11914 | 20.7290 | 107.0460 |  | Mo-Sa 06:30-17:30 |  |
Trường THPT Phạm Ngũ Lão | Pham Ngu Lao High School | Đường Trịnh Xá, phường Thủy Nguyên | 11560 | 20.9200 | 106.6750 |  | Mo-Sa 06:30-17:30 |  |
Thư viện thành phố Hải Phòng | Hai Phong City Library | 2 Minh Khai, phường Gia Viên | 11359 | 20.8560 | 106.6850 |  | Tu-Su 08:00-11:30,14:00-20:00 | WIFI,TOILET,WHEELCHAIR | Phòng đọc miễn phí, có khu thiếu nhi.
`;
