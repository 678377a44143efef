/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const wifiSpots = `
Wifi công cộng Quảng trường Nhà hát | Opera Square Public Wifi | Quảng trường Nhà hát thành phố, phường Hồng Bàng | 11311 | 20.8572 | 106.6826 |  | 24/7 | WIFI | Tên mạng: HaiPhong-Free-Wifi. Miễn phí, tối đa 30 phút mỗi phiên.
Wifi công cộng Vườn hoa Nguyễn Du | Nguyen Du Garden Public Wifi | Dải trung tâm thành phố, phường Hồng Bàng | 11311 | 20.8590 | 106.6818 |  | 24/7 | WIFI |
Wifi công cộng Quán Hoa | Flower Kiosks Public Wifi | Đường Hoàng Văn Thụ, phường Lê Chân | 11383 | 20.8545 | 106.6808 |  | 24/7 | WIFI |
Wifi công cộng Ga Hải Phòng | Railway Station Public Wifi | 75 Lương Khánh Thiện, phường Gia Viên | 11359 | 20.8558 | 106.6868 |  | 05:00-22:00 | WIFI |
Wifi công cộng Hồ Sen | Sen Lake Public Wifi | Quanh hồ Sen, phường Lê Chân | 11383 | 20.8420 | 106.6862 |  | 24/7 | WIFI |
Wifi công cộng Hồ Tam Bạc | Tam Bac Lake Public Wifi | Đường Nguyễn Đức Cảnh, phường Lê Chân | 11383 | 20.8495 | 106.6825 |  | 24/7 | WIFI |
Wifi công cộng Hồ Phương Lưu | Phuong Luu Lake Public Wifi | Quanh hồ Phương Lưu, phường Gia Viên | 11359 | 20.8330 | 106.6990 |  | 24/7 | WIFI |
Wifi công cộng bãi biển Đồ Sơn khu II | Do Son Beach Zone II Public Wifi | Đường Vạn Hoa, phường Đồ Sơn | 11455 | 20.6905 | 106.7985 |  | 24/7 | WIFI |
Wifi công cộng Quảng trường Cát Bà | Cat Ba Square Public Wifi | Đường 1/4, đặc khu Cát Hải | 11914 | 20.7245 | 107.0500 |  | 24/7 | WIFI |
Wifi công cộng Quảng trường Độc Lập | Doc Lap Square Public Wifi | Trung tâm phường Hải Dương, phường Hải Dương | 10525 | 20.9392 | 106.3320 |  | 24/7 | WIFI |
Wifi công cộng Công viên Bạch Đằng | Bach Dang Park Public Wifi | Hồ Bạch Đằng, phường Lê Thanh Nghị | 10532 | 20.9370 | 106.3200 |  | 24/7 | WIFI |
`;
