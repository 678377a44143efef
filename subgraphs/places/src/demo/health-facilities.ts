/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const healthFacilities = `
Bệnh viện Hữu nghị Việt Tiệp | Viet Tiep Friendship Hospital | Số 1 Nhà Thương, phường Lê Chân | 11383 | 20.8497 | 106.6880 | 115 | 24/7 | PARKING,WHEELCHAIR,TOILET,WIFI | Bệnh viện đa khoa hạng đặc biệt của thành phố, cấp cứu suốt ngày đêm.
Bệnh viện Hữu nghị Việt Tiệp cơ sở An Đồng | Viet Tiep Friendship Hospital, An Dong site | Khu đô thị An Đồng, phường Hải An | 11413 | 20.8170 | 106.7150 |  | 24/7 | PARKING,WHEELCHAIR |
Bệnh viện Kiến An | Kien An Hospital | Đường Trần Tất Văn, phường Phù Liễn | 11446 | 20.8070 | 106.6215 |  | 24/7 | PARKING,WHEELCHAIR,TOILET |
Bệnh viện Trẻ em Hải Phòng | Hai Phong Children's Hospital | Đường Việt Đức, phường Phù Liễn | 11446 | 20.8135 | 106.6190 |  | 24/7 | PARKING,WHEELCHAIR,TOILET | Chuyên khoa nhi, có phòng khám ban đêm.
Bệnh viện Phụ sản Hải Phòng | Hai Phong Obstetrics Hospital | 19 Trần Quang Khải, phường Hồng Bàng | 11311 | 20.8592 | 106.6865 |  | 24/7 | PARKING,WHEELCHAIR |
Bệnh viện Mắt Hải Phòng | Hai Phong Eye Hospital | Đường Lạch Tray, phường Hải An | 11413 | 20.8385 | 106.7062 |  | Mo-Sa 07:00-16:30 | PARKING |
Bệnh viện Đại học Y Hải Phòng | Hai Phong Medical University Hospital | 225C Lạch Tray, phường Gia Viên | 11359 | 20.8365 | 106.6985 |  | 24/7 | PARKING,WHEELCHAIR |
Bệnh viện Quốc tế Green | Green International Hospital | 738 Nguyễn Văn Linh, phường Hải An | 11413 | 20.8310 | 106.7130 |  | 24/7 | PARKING,WHEELCHAIR,WIFI |
Viện Y học biển | Institute of Maritime Medicine | Đại lộ Võ Nguyên Giáp, phường Gia Viên | 11359 | 20.8440 | 106.7075 |  | 24/7 | PARKING |
Bệnh viện Giao thông vận tải Hải Phòng | Hai Phong Transport Hospital | Đường Bạch Đằng, phường Hồng Bàng | 11311 | 20.8590 | 106.6695 |  | 24/7 | PARKING |
Bệnh viện Đa khoa Hải Dương | Hai Duong General Hospital | 225 Nguyễn Lương Bằng, phường Lê Thanh Nghị | 10532 | 20.9330 | 106.3140 | 115 | 24/7 | PARKING,WHEELCHAIR,TOILET |
Bệnh viện Nhi Hải Dương | Hai Duong Children's Hospital | Đường Tôn Đức Thắng, phường Lê Thanh Nghị | 10532 | 20.9415 | 106.3085 |  | 24/7 | PARKING,WHEELCHAIR |
Bệnh viện Phụ sản Hải Dương | Hai Duong Obstetrics Hospital | Đường Nguyễn Lương Bằng, phường Hải Dương | 10525 | 20.9420 | 106.3340 |  | 24/7 | PARKING |
Trung tâm Y tế Chí Linh | Chi Linh Medical Centre | Đường Nguyễn Trãi, phường Trần Hưng Đạo | 10570 | 21.1320 | 106.3890 |  | 24/7 | PARKING |
Trung tâm Y tế Kinh Môn | Kinh Mon Medical Centre | Đường Trần Hưng Đạo, phường Phạm Sư Mạnh | 10726 | 20.9980 | 106.5330 |  | 24/7 | PARKING |
Bệnh viện Đa khoa Thủy Nguyên | Thuy Nguyen General Hospital | Đường Bạch Đằng, phường Thủy Nguyên | 11560 | 20.9225 | 106.6785 |  | 24/7 | PARKING,WHEELCHAIR |
Bệnh viện Đa khoa Đôn Lương | Don Luong General Hospital, Cat Ba | Đường 1/4, Cát Bà, đặc khu Cát Hải | 11914 | 20.7262 | 107.0470 |  | 24/7 | PARKING | Cơ sở cấp cứu trên đảo Cát Bà.
Trung tâm Y tế Đồ Sơn | Do Son Medical Centre | Đường Lý Thánh Tông, phường Đồ Sơn | 11455 | 20.7120 | 106.7800 |  | 24/7 | PARKING |
Trung tâm Y tế Tiên Lãng | Tien Lang Medical Centre | Khu 8, xã Tiên Lãng | 11755 | 20.7240 | 106.5530 |  | 24/7 | PARKING |
Trung tâm Y tế Vĩnh Bảo | Vinh Bao Medical Centre | Đường 20/8, xã Vĩnh Bảo | 11824 | 20.6905 | 106.4770 |  | 24/7 | PARKING |
Trạm Y tế phường Lê Chân | Le Chan Ward Health Station | Đường Hai Bà Trưng, phường Lê Chân | 11383 | 20.8425 | 106.6815 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR | Tiêm chủng mở rộng thứ Tư hằng tuần.
Trạm Y tế phường An Biên | An Bien Ward Health Station | Đường Chợ Hàng, phường An Biên | 11407 | 20.8350 | 106.6765 |  | Mo-Fr 07:00-11:30,13:30-17:00 |  |
Nhà thuốc Nhà hát lớn | Opera House Pharmacy | Đường Đinh Tiên Hoàng, phường Lê Chân | 11383 | 20.8553 | 106.6815 | 02250000011 | Mo-Su 07:00-22:00 |  | Điểm minh họa.
Nhà thuốc Hồ Sen | Ho Sen Pharmacy | Đường Hồ Sen, phường Lê Chân | 11383 | 20.8402 | 106.6880 | 02250000012 | Mo-Su 07:00-22:00 |  | Điểm minh họa.
Trạm Y tế phường Hồng Bàng | Hong Bang Ward Health Station | Khu trung tâm, phường Hồng Bàng | 11311 | 20.8685 | 106.6558 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Ngô Quyền | Ngo Quyen Ward Health Station | Khu trung tâm, phường Ngô Quyền | 11329 | 20.8636 | 106.7067 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Gia Viên | Gia Vien Ward Health Station | Khu trung tâm, phường Gia Viên | 11359 | 20.8440 | 106.7008 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Hải An | Hai An Ward Health Station | Khu trung tâm, phường Hải An | 11413 | 20.8193 | 106.7335 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Đông Hải | Dong Hai Ward Health Station | Khu trung tâm, phường Đông Hải | 11411 | 20.8327 | 106.7468 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Kiến An | Kien An Ward Health Station | Khu trung tâm, phường Kiến An | 11443 | 20.8234 | 106.6534 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Phù Liễn | Phu Lien Ward Health Station | Khu trung tâm, phường Phù Liễn | 11446 | 20.7898 | 106.6352 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Đồ Sơn | Do Son Ward Health Station | Khu trung tâm, phường Đồ Sơn | 11455 | 20.6964 | 106.7891 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Thủy Nguyên | Thuy Nguyen Ward Health Station | Khu trung tâm, phường Thủy Nguyên | 11560 | 20.8976 | 106.7033 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường An Dương | An Duong Ward Health Station | Khu trung tâm, phường An Dương | 11581 | 20.8715 | 106.5923 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Dương Kinh | Duong Kinh Ward Health Station | Khu trung tâm, phường Dương Kinh | 11692 | 20.7716 | 106.7293 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế đặc khu Cát Hải | Cat Hai Special Zone Health Station | Khu trung tâm, đặc khu Cát Hải | 11914 | 20.7972 | 107.0404 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế xã An Lão | An Lao Commune Health Station | Khu trung tâm, xã An Lão | 11629 | 20.8239 | 106.5696 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế xã Vĩnh Bảo | Vinh Bao Commune Health Station | Khu trung tâm, xã Vĩnh Bảo | 11824 | 20.6813 | 106.4810 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Hải Dương | Hai Duong Ward Health Station | Khu trung tâm, phường Hải Dương | 10525 | 20.9409 | 106.3438 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Lê Thanh Nghị | Le Thanh Nghi Ward Health Station | Khu trung tâm, phường Lê Thanh Nghị | 10532 | 20.9325 | 106.3126 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Thành Đông | Thanh Dong Ward Health Station | Khu trung tâm, phường Thành Đông | 10507 | 20.9651 | 106.3321 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Chí Linh | Chi Linh Ward Health Station | Khu trung tâm, phường Chí Linh | 10546 | 21.1149 | 106.3303 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
Trạm Y tế phường Kinh Môn | Kinh Mon Ward Health Station | Khu trung tâm, phường Kinh Môn | 10675 | 20.9833 | 106.5428 |  | Mo-Fr 07:00-11:30,13:30-17:00 | WHEELCHAIR |
`;
