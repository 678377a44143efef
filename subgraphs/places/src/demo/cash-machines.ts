/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const cashMachines = `
ATM Vietcombank Hoàng Diệu | Vietcombank ATM Hoang Dieu | Đường Hoàng Diệu, phường Hồng Bàng | 11311 | 20.8574 | 106.6840 | 1900545413 | 24/7 |  |
ATM BIDV Quang Trung | BIDV ATM Quang Trung | Đường Quang Trung, phường Hồng Bàng | 11311 | 20.8566 | 106.6812 | 19009247 | 24/7 |  |
ATM VietinBank Ga Hải Phòng | VietinBank ATM Railway Station | Đường Lương Khánh Thiện, phường Gia Viên | 11359 | 20.8550 | 106.6880 | 1900558868 | 24/7 |  |
ATM Agribank Nguyễn Đức Cảnh | Agribank ATM Nguyen Duc Canh | Đường Nguyễn Đức Cảnh, phường Lê Chân | 11383 | 20.8432 | 106.6836 | 1900558818 | 24/7 |  |
ATM Agribank Tô Hiệu | Agribank ATM To Hieu | Đường Tô Hiệu, phường Lê Chân | 11383 | 20.8405 | 106.6760 | 1900558818 | 24/7 |  |
ATM Vietcombank Văn Cao | Vietcombank ATM Van Cao | Đường Văn Cao, phường Gia Viên | 11359 | 20.8475 | 106.7060 | 1900545413 | 24/7 | WHEELCHAIR |
ATM BIDV Đại học Hàng hải | BIDV ATM Maritime University | 484 Lạch Tray, phường Lê Chân | 11383 | 20.8380 | 106.6935 | 19009247 | 24/7 |  |
ATM Vietcombank Lê Hồng Phong | Vietcombank ATM Le Hong Phong | Đường Lê Hồng Phong, phường Hải An | 11413 | 20.8298 | 106.7158 | 1900545413 | 24/7 | WHEELCHAIR |
ATM VietinBank Kiến An | VietinBank ATM Kien An | Đường Trần Thành Ngọ, phường Kiến An | 11443 | 20.8092 | 106.6295 | 1900558868 | 24/7 |  |
ATM BIDV Đồ Sơn | BIDV ATM Do Son | Đường Nguyễn Hữu Cầu, phường Đồ Sơn | 11455 | 20.7098 | 106.7812 | 19009247 | 24/7 |  |
ATM Agribank Cát Bà | Agribank ATM Cat Ba | Đường Núi Ngọc, đặc khu Cát Hải | 11914 | 20.7256 | 107.0490 | 1900558818 | 24/7 |  |
ATM Vietcombank Hải Dương | Vietcombank ATM Hai Duong | Đường Nguyễn Lương Bằng, phường Hải Dương | 10525 | 20.9388 | 106.3318 | 1900545413 | 24/7 | WHEELCHAIR |
ATM VietinBank Thống Nhất | VietinBank ATM Thong Nhat | Đường Thống Nhất, phường Thành Đông | 10507 | 20.9405 | 106.3170 | 1900558868 | 24/7 |  |
ATM Agribank Sao Đỏ | Agribank ATM Sao Do | Đường Nguyễn Trãi, phường Chu Văn An | 10549 | 21.1085 | 106.3915 | 1900558818 | 24/7 |  |
ATM Agribank Kinh Môn | Agribank ATM Kinh Mon | Đường An Phụ, phường Phạm Sư Mạnh | 10726 | 20.9990 | 106.5320 | 1900558818 | 24/7 |  |
`;
