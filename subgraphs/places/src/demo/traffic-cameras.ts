/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const trafficCameras = `
Nút giao có camera: ngã năm Thượng Lý | Camera junction: Thuong Ly | Hùng Vương – Hà Nội, phường Hồng Bàng | 11311 | 20.8660 | 106.6615 |  | 24/7 |  | Giám sát đèn tín hiệu và làn đường.
Nút giao có camera: Văn Cao – Lê Hồng Phong | Camera junction: Van Cao – Le Hong Phong | Ngã tư Văn Cao, phường Đông Hải | 11411 | 20.8457 | 106.7098 |  | 24/7 |  | Giám sát đèn tín hiệu và tốc độ.
Nút giao có camera: Cầu Đất – Lạch Tray | Camera junction: Cau Dat – Lach Tray | Ngã tư Thành đội, phường Gia Viên | 11359 | 20.8520 | 106.6960 |  | 24/7 |  |
Nút giao có camera: Trần Nguyên Hãn – Tô Hiệu | Camera junction: Tran Nguyen Han – To Hieu | Ngã tư An Dương, phường An Biên | 11407 | 20.8350 | 106.6700 |  | 24/7 |  |
Nút giao có camera: chân cầu Rào 2 | Camera junction: Rao 2 Bridge | Hồ Sen kéo dài, phường Hưng Đạo | 11689 | 20.8270 | 106.7010 |  | 24/7 |  |
Nút giao có camera: Thống Nhất – Trường Chinh | Camera junction: Thong Nhat – Truong Chinh | Ngã tư Thống Nhất, phường Thành Đông | 10507 | 20.9400 | 106.3180 |  | 24/7 |  |
`;
