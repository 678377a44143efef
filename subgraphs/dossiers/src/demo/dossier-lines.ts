/**
 * Demo dossiers, one a line: owner (persona, or a name alone) | procedure | status | channel | unit | working days ago |
 * what the owner must bring. All people are invented.
 */
export const dossierLines = `
nhung | 9.000701 | SUPPLEMENT_REQUESTED | ONLINE | 11383 | 3 | Bản vẽ thiết kế có dấu của đơn vị thiết kế; Ảnh hiện trạng thửa đất
nhung | 1.001193 | RETURNED | ONLINE | 11383 | 64 |
nhung | 9.000502 | IN_PROCESS | ONLINE | 11383 | 1 |
nhung | 9.000301 | FEE_DUE | DIRECT | SNNMT | 9 | Lệ phí trước bạ theo thông báo của cơ quan thuế
nhung | 2.000635 | PROCESSED | ONLINE | 11383 | 2 |
nhung | 1.004873 | WITHDRAWN | ONLINE | 11383 | 41 |
an | 1.001612 | IN_PROCESS | ONLINE | 11311 | 2 |
an | 9.001101 | RECEIVED | ONLINE | CATP | 1 |
an | 9.000302 | SUPPLEMENT_REQUESTED | DIRECT | SNNMT | 6 | Giấy chứng nhận quyền sử dụng đất bản chính
an | 2.000815 | RETURNED | DIRECT | 11311 | 22 |
an | 9.000703 | NOT_ACCEPTED | ONLINE | SXD | 15 |
binh | 1.000894 | NEWLY_FILED | ONLINE | 11329 | 0 |
binh | 9.000501 | RETURNED | ONLINE | CATP | 33 |
hailong | 9.000403 | RETURNED | ONLINE | STC | 120 |
hailong | 9.000901 | IN_PROCESS | ONLINE | SYT | 8 |
hailong | 9.000703 | STOPPED | ONLINE | SXD | 12 |
emily | 9.000502 | PROCESSED | DIRECT | 11914 | 5 |
emily | 1.000894 | SUPPLEMENT_REQUESTED | DIRECT | 11914 | 7 | Bản dịch công chứng giấy xác nhận tình trạng hôn nhân
thuy | 9.000601 | RECEIVED | DIRECT | 11443 | 0 |
thuy | 9.000602 | IN_PROCESS | DIRECT | 11443 | 10 |
thuy | 2.000884 | RETURNED | DIRECT | 11443 | 18 |
khoa | 9.000302 | IN_PROCESS | POST | SNNMT | 4 |
khoa | 9.000802 | RETURNED | ONLINE | 10660 | 29 |
dung | 9.000702 | FEE_DUE | ONLINE | 11560 | 11 | Lệ phí cấp giấy phép
dung | 1.000656 | RETURNED | DIRECT | 11560 | 75 |
cham | 1.001612 | NEWLY_FILED | ONLINE | 11455 | 0 |
cham | 9.000901 | WITHDRAWN | ONLINE | SYT | 26 |
Trịnh Văn Hòa | 9.000701 | IN_PROCESS | DIRECT | 11383 | 8 |
Lương Thị Mai | 2.000815 | RETURNED | DIRECT | 11383 | 12 |
Đặng Quốc Việt | 9.000303 | IN_PROCESS | DIRECT | 11383 | 5 |
Phùng Thị Lan | 1.004873 | PROCESSED | ONLINE | 11383 | 3 |
Cao Xuân Bách | 1.001612 | RECEIVED | ONLINE | 11383 | 1 |
Mai Đức Thắng | 9.000702 | SUPPLEMENT_REQUESTED | DIRECT | 11383 | 9 | Giấy tờ chứng minh quyền sử dụng đất
Tạ Thị Hường | 9.000601 | NEWLY_FILED | ONLINE | 11383 | 0 |
Lâm Chí Dũng | 9.000602 | STOPPED | POST | 11383 | 20 |
Đỗ Thị Kim Oanh | 1.001193 | RETURNED | ONLINE | 11311 | 7 |
Hà Minh Quân | 9.000104 | IN_PROCESS | ONLINE | 11311 | 2 |
Vương Thị Hạnh | 2.000635 | RETURNED | POST | 11311 | 14 |
Chu Văn Tiến | 9.000701 | FEE_DUE | DIRECT | 11413 | 13 | Lệ phí cấp giấy phép
Quách Thị Tâm | 9.000203 | RECEIVED | DIRECT | 11413 | 1 |
Lưu Đình Phúc | 9.001001 | IN_PROCESS | ONLINE | 11443 | 3 |
Thái Thị Bích | 9.000603 | RETURNED | DIRECT | 11443 | 16 |
Nghiêm Xuân Hải | 9.000402 | NOT_ACCEPTED | ONLINE | 11560 | 6 |
Phan Thị Yến | 1.001193 | PROCESSED | ONLINE | 11560 | 1 |
Triệu Quang Minh | 9.000301 | IN_PROCESS | DIRECT | SNNMT | 7 |
Âu Thị Ngọc | 1.011442 | PROCESSED | ONLINE | SNNMT | 1 |
Kiều Văn Sơn | 9.000302 | STOPPED | DIRECT | SNNMT | 21 |
Bế Thị Thanh | 9.000902 | IN_PROCESS | DIRECT | SYT | 25 |
Hồ Công Danh | 9.000901 | SUPPLEMENT_REQUESTED | ONLINE | SYT | 10 | Danh sách người đã được tập huấn an toàn thực phẩm
Đinh Thị Thu Trang | 2.000908 | RETURNED | ONLINE | SGDDT | 4 |
Lại Hữu Nghĩa | 3.000181 | RETURNED | ONLINE | SGDDT | 130 |
Nông Đức Anh | 9.000403 | NEWLY_FILED | ONLINE | STC | 0 |
Giáp Thị Loan | 9.000403 | RECEIVED | ONLINE | STC | 1 |
Khổng Minh Tuấn | 9.001101 | WITHDRAWN | ONLINE | CATP | 17 |
Ninh Thị Hải | 9.000501 | IN_PROCESS | ONLINE | CATP | 4 |
Doãn Văn Cường | 9.000703 | IN_PROCESS | ONLINE | SXD | 2 |
Thân Thị Hoài | 1.000656 | RETURNED | DIRECT | 10525 | 8 |
Ông Văn Lợi | 9.000601 | IN_PROCESS | POST | 10525 | 6 |
Viên Thị Xuân | 2.000815 | RETURNED | DIRECT | 10532 | 3 |
Trà Thanh Bình | 9.000501 | NOT_ACCEPTED | ONLINE | CATP | 19 |
`;
