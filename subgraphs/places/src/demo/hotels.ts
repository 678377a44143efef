/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const hotels = `
Khách sạn Hữu nghị | Huu Nghi Hotel | 60 Điện Biên Phủ, phường Hồng Bàng | 11311 | 20.8578 | 106.6850 | 02250000021 | 24/7 | PARKING,WIFI |
Khách sạn Bến Cảng | Harbour Hotel | Đường Điện Biên Phủ, phường Gia Viên | 11359 | 20.8600 | 106.6890 | 02250000022 | 24/7 | WIFI |
Khách sạn Phượng Vĩ | Phuong Vi Hotel | Đường Lạch Tray, phường Gia Viên | 11359 | 20.8522 | 106.7052 | 02250000023 | 24/7 | PARKING,WIFI,WHEELCHAIR |
Khách sạn Văn Cao | Van Cao Hotel | Đường Văn Cao, phường Đông Hải | 11411 | 20.8460 | 106.7115 | 02250000024 | 24/7 | PARKING,WIFI |
Khách sạn Vạn Hoa Đồ Sơn | Van Hoa Do Son Hotel | Khu II Đồ Sơn, phường Đồ Sơn | 11455 | 20.6880 | 106.8010 | 02250000025 | 24/7 | PARKING,WIFI | Nhìn ra biển, cách bãi tắm 150 m.
Nhà nghỉ Biển Xanh | Blue Sea Guest House | Khu I Đồ Sơn, phường Đồ Sơn | 11455 | 20.7020 | 106.7890 | 02250000026 | 24/7 | PARKING,WIFI |
Khách sạn Vịnh Lan Hạ | Lan Ha Bay Hotel | Đường Núi Ngọc, Cát Bà, đặc khu Cát Hải | 11914 | 20.7238 | 107.0508 | 02250000027 | 24/7 | WIFI |
Khách sạn Cát Tiên | Cat Tien Hotel | Bãi Cát Cò 1, đặc khu Cát Hải | 11914 | 20.7220 | 107.0530 | 02250000028 | 24/7 | PARKING,WIFI,WHEELCHAIR |
Homestay Làng Việt Hải | Viet Hai Village Homestay | Làng Việt Hải, Cát Bà, đặc khu Cát Hải | 11914 | 20.7970 | 106.9990 | 02250000029 | 24/7 | WIFI | Nhà sàn giữa vườn quốc gia, đi bằng thuyền từ bến Bèo.
Khách sạn Thành Đông | Thanh Dong Hotel | Đường Bạch Đằng, phường Lê Thanh Nghị | 10532 | 20.9380 | 106.3290 | 02200000021 | 24/7 | PARKING,WIFI |
Khách sạn Hồng Quang | Hong Quang Hotel | Đường Thanh Niên, phường Thành Đông | 10507 | 20.9440 | 106.3100 | 02200000022 | 24/7 | PARKING,WIFI |
Nhà khách Côn Sơn | Con Son Guest House | Khu di tích Côn Sơn, phường Trần Hưng Đạo | 10570 | 21.1530 | 106.4080 | 02200000023 | 24/7 | PARKING,WIFI |
`;
