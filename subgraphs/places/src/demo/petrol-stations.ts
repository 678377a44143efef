/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const petrolStations = `
Cửa hàng xăng dầu Thượng Lý | Thuong Ly Petrol Station | Đường Hùng Vương, phường Hồng Bàng | 11311 | 20.8625 | 106.6620 |  | 24/7 | TOILET | Có E10 RON95 và dầu DO.
Cửa hàng xăng dầu Văn Cao | Van Cao Petrol Station | Đường Văn Cao, phường Đông Hải | 11411 | 20.8470 | 106.7125 |  | 24/7 | TOILET |
Cửa hàng xăng dầu Lê Hồng Phong | Le Hong Phong Petrol Station | Đường Lê Hồng Phong, phường Hải An | 11413 | 20.8310 | 106.7190 |  | 05:00-22:30 | TOILET |
Cửa hàng xăng dầu Trần Nguyên Hãn | Tran Nguyen Han Petrol Station | Đường Trần Nguyên Hãn, phường An Biên | 11407 | 20.8345 | 106.6680 |  | 05:00-22:30 |  |
Cửa hàng xăng dầu Lạch Tray | Lach Tray Petrol Station | Đường Lạch Tray, phường Gia Viên | 11359 | 20.8390 | 106.7020 |  | 05:00-22:30 |  |
Cửa hàng xăng dầu Kiến An | Kien An Petrol Station | Đường Trần Thành Ngọ, phường Kiến An | 11443 | 20.8110 | 106.6330 |  | 05:00-22:00 |  |
Cửa hàng xăng dầu Phạm Văn Đồng | Pham Van Dong Petrol Station | Đường Phạm Văn Đồng, phường Dương Kinh | 11692 | 20.7560 | 106.7290 |  | 24/7 | TOILET |
Cửa hàng xăng dầu Đồ Sơn | Do Son Petrol Station | Đường Lý Thánh Tông, phường Đồ Sơn | 11455 | 20.7150 | 106.7760 |  | 05:00-22:00 |  |
Cửa hàng xăng dầu An Dương | An Duong Petrol Station | Quốc lộ 5, phường An Dương | 11581 | 20.8720 | 106.6050 |  | 24/7 | TOILET |
Cửa hàng xăng dầu Thủy Nguyên | Thuy Nguyen Petrol Station | Đường tỉnh 359, phường Thủy Nguyên | 11560 | 20.9240 | 106.6810 |  | 05:00-22:00 |  |
Cửa hàng xăng dầu Cát Bà | Cat Ba Petrol Station | Đường 1/4, đặc khu Cát Hải | 11914 | 20.7285 | 107.0435 |  | 06:00-21:00 |  |
Cửa hàng xăng dầu Nguyễn Lương Bằng | Nguyen Luong Bang Petrol Station | Đường Nguyễn Lương Bằng, phường Lê Thanh Nghị | 10532 | 20.9350 | 106.3040 |  | 24/7 | TOILET |
Cửa hàng xăng dầu Trần Hưng Đạo | Tran Hung Dao Petrol Station | Đường Trần Hưng Đạo, phường Tân Hưng | 10537 | 20.9290 | 106.3370 |  | 05:00-22:30 |  |
Cửa hàng xăng dầu Sao Đỏ | Sao Do Petrol Station | Quốc lộ 18, phường Chu Văn An | 10549 | 21.1140 | 106.4010 |  | 24/7 | TOILET |
Trạm sạc xe điện Vạn Mỹ | Van My EV Charging Station | Đường Đà Nẵng, phường Gia Viên | 11359 | 20.8500 | 106.7010 |  | 24/7 | PARKING | Sáu trụ sạc nhanh 60 kW.
Trạm sạc xe điện Hồ Sen – Cầu Rào 2 | Ho Sen – Cau Rao 2 EV Charging Station | Đường Hồ Sen kéo dài, phường Hưng Đạo | 11689 | 20.8255 | 106.6985 |  | 24/7 | PARKING | Mười trụ sạc 11 kW và hai trụ 60 kW.
`;
