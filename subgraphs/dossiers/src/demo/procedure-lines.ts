/**
 * Demo procedures, one a line: code | name | field | level | online | limit (days, S same day, - by the case) | fee |
 * fee note | unit (empty: each ward) | result | papers (name*originals/copies, `;` between, `@form` when there is one).
 * Codes that begin with 1., 2. or 3. are national codes as published; codes that begin with 9. are invented.
 */
export const procedureLines = `
1.001193 | Đăng ký khai sinh | HT | WARD | FULL | S | 0 | Miễn lệ phí khi đăng ký đúng hạn | | Giấy khai sinh (bản chính); Mã số định danh cá nhân | Tờ khai đăng ký khai sinh*1/0@Tờ khai đăng ký khai sinh; Giấy chứng sinh*1/0; Giấy chứng nhận kết hôn của cha mẹ (nếu có)*0/1
1.000894 | Đăng ký kết hôn | HT | WARD | PARTIAL | S | 0 | | | Giấy chứng nhận kết hôn | Tờ khai đăng ký kết hôn*1/0@Tờ khai đăng ký kết hôn; Giấy xác nhận tình trạng hôn nhân*1/0
1.000656 | Đăng ký khai tử | HT | WARD | FULL | S | 0 | | | Trích lục khai tử | Tờ khai đăng ký khai tử*1/0@Tờ khai đăng ký khai tử; Giấy báo tử*1/0
1.004873 | Cấp giấy xác nhận tình trạng hôn nhân | HT | WARD | FULL | 3 | 15000 | | | Giấy xác nhận tình trạng hôn nhân | Tờ khai cấp giấy xác nhận tình trạng hôn nhân*1/0@Tờ khai cấp giấy xác nhận tình trạng hôn nhân; Bản án hoặc quyết định ly hôn (nếu có)*0/1
2.000635 | Cấp bản sao trích lục hộ tịch | HT | WARD | FULL | S | 8000 | Tính theo mỗi bản sao | | Bản sao trích lục hộ tịch | Tờ khai cấp bản sao trích lục hộ tịch*1/0@Tờ khai cấp bản sao trích lục
9.000104 | Thay đổi, cải chính hộ tịch | HT | WARD | FULL | 3 | 15000 | | | Trích lục thay đổi, cải chính hộ tịch | Tờ khai thay đổi, cải chính hộ tịch*1/0@Tờ khai thay đổi hộ tịch; Giấy tờ làm căn cứ*0/1
2.000815 | Chứng thực bản sao từ bản chính | CT | WARD | PARTIAL | S | 2000 | 2.000 đồng một trang; từ trang thứ ba 1.000 đồng một trang | | Bản sao được chứng thực | Bản chính giấy tờ cần chứng thực*1/0; Bản sao cần chứng thực*0/1
2.000884 | Chứng thực chữ ký | CT | WARD | PARTIAL | S | 10000 | Tính theo mỗi trường hợp | | Giấy tờ được chứng thực chữ ký | Giấy tờ, văn bản sẽ ký*1/0; Căn cước để đối chiếu*1/0
2.000908 | Cấp bản sao từ sổ gốc | CT | CITY | FULL | S | 0 | | SGDDT | Bản sao từ sổ gốc | Đơn đề nghị cấp bản sao*1/0@Đơn đề nghị cấp bản sao từ sổ gốc
9.000203 | Chứng thực hợp đồng, giao dịch liên quan đến động sản | CT | WARD | NONE | 2 | 50000 | | | Hợp đồng được chứng thực | Dự thảo hợp đồng*1/0; Giấy tờ chứng minh quyền sở hữu*0/1
1.011442 | Đăng ký thay đổi biện pháp bảo đảm bằng quyền sử dụng đất | DD | CITY | FULL | S | 60000 | | SNNMT | Phiếu yêu cầu có xác nhận đăng ký thay đổi | Phiếu yêu cầu đăng ký thay đổi*1/0@Phiếu yêu cầu đăng ký; Văn bản làm căn cứ thay đổi*0/1; Giấy chứng nhận quyền sử dụng đất*1/0
9.000301 | Đăng ký biến động đất đai do chuyển nhượng, tặng cho | DD | CITY | PARTIAL | 8 | 50000 | Chưa gồm thuế và lệ phí trước bạ | SNNMT | Giấy chứng nhận đã cập nhật biến động | Đơn đăng ký biến động*1/0@Đơn đăng ký biến động; Hợp đồng chuyển nhượng*1/0; Giấy chứng nhận đã cấp*1/0
9.000302 | Cấp đổi giấy chứng nhận quyền sử dụng đất | DD | CITY | PARTIAL | 5 | 50000 | | SNNMT | Giấy chứng nhận mới | Đơn đề nghị cấp đổi*1/0@Đơn đề nghị cấp đổi; Giấy chứng nhận đã cấp*1/0
9.000303 | Xác nhận tình trạng sử dụng đất của hộ gia đình | DD | WARD | PARTIAL | 7 | 0 | | | Văn bản xác nhận | Đơn đề nghị xác nhận*1/0; Sơ đồ vị trí thửa đất*0/1
1.001612 | Đăng ký thành lập hộ kinh doanh | KD | WARD | FULL | 3 | 100000 | | | Giấy chứng nhận đăng ký hộ kinh doanh | Giấy đề nghị đăng ký hộ kinh doanh*1/0@Giấy đề nghị đăng ký hộ kinh doanh; Biên bản họp thành viên hộ (nếu có)*0/1
9.000402 | Đăng ký thay đổi nội dung hộ kinh doanh | KD | WARD | FULL | 3 | 100000 | | | Giấy chứng nhận đăng ký hộ kinh doanh mới | Thông báo thay đổi*1/0@Thông báo thay đổi nội dung đăng ký
9.000403 | Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên | KD | CITY | FULL | 3 | 50000 | Miễn khi nộp trực tuyến | STC | Giấy chứng nhận đăng ký doanh nghiệp | Giấy đề nghị đăng ký doanh nghiệp*1/0@Giấy đề nghị đăng ký doanh nghiệp; Điều lệ công ty*1/0; Căn cước của chủ sở hữu*0/1
9.000501 | Đăng ký thường trú | CU | WARD | FULL | 7 | 10000 | Nộp trực tiếp 20.000 đồng | CATP | Thông báo kết quả đăng ký thường trú | Tờ khai thay đổi thông tin cư trú*1/0@Mẫu CT01; Giấy tờ chứng minh chỗ ở hợp pháp*0/1
9.000502 | Đăng ký tạm trú | CU | WARD | FULL | 3 | 7000 | Nộp trực tiếp 15.000 đồng | CATP | Thông báo kết quả đăng ký tạm trú | Tờ khai thay đổi thông tin cư trú*1/0@Mẫu CT01; Giấy tờ chứng minh chỗ ở hợp pháp*0/1
9.000601 | Trợ cấp xã hội hằng tháng cho người từ đủ 75 tuổi | XH | WARD | FULL | 7 | 0 | | | Quyết định hưởng trợ cấp xã hội | Tờ khai đề nghị trợ giúp xã hội*1/0@Tờ khai đề nghị trợ giúp xã hội
9.000602 | Xác định mức độ khuyết tật và cấp giấy xác nhận khuyết tật | XH | WARD | PARTIAL | 15 | 0 | | | Giấy xác nhận khuyết tật | Đơn đề nghị*1/0@Đơn đề nghị xác định mức độ khuyết tật; Giấy tờ y tế (nếu có)*0/1
9.000603 | Hỗ trợ chi phí mai táng | XH | WARD | FULL | 3 | 0 | | | Quyết định hỗ trợ | Tờ khai đề nghị hỗ trợ*1/0; Trích lục khai tử*0/1
9.000701 | Cấp giấy phép xây dựng nhà ở riêng lẻ | XD | WARD | PARTIAL | 15 | 75000 | | | Giấy phép xây dựng kèm bản vẽ | Đơn đề nghị cấp giấy phép xây dựng*1/0@Đơn đề nghị cấp giấy phép; Giấy tờ chứng minh quyền sử dụng đất*0/1; Bản vẽ thiết kế*2/0
9.000702 | Cấp giấy phép sửa chữa, cải tạo nhà ở | XD | WARD | PARTIAL | 15 | 75000 | | | Giấy phép sửa chữa, cải tạo | Đơn đề nghị*1/0; Ảnh hiện trạng*1/0; Bản vẽ*2/0
9.000703 | Cấp giấy phép thi công đào đường, vỉa hè | XD | CITY | FULL | 5 | 0 | Kinh phí hoàn trả mặt bằng tính theo hồ sơ | SXD | Giấy phép thi công | Đơn đề nghị cấp phép*1/0; Phương án thi công và hoàn trả*1/0
3.000181 | Tuyển sinh trung học phổ thông | GD | CITY | FULL | - | 0 | Thời hạn theo kế hoạch tuyển sinh từng năm | SGDDT | Kết quả tuyển sinh | Phiếu đăng ký dự tuyển*1/0@Phiếu đăng ký dự tuyển; Học bạ*0/1
9.000802 | Chuyển trường đối với học sinh trung học cơ sở | GD | WARD | FULL | 2 | 0 | | | Quyết định chuyển trường | Đơn xin chuyển trường*1/0; Học bạ*1/0
9.000901 | Cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm | YT | CITY | FULL | 15 | 700000 | Phí thẩm định | SYT | Giấy chứng nhận đủ điều kiện an toàn thực phẩm | Đơn đề nghị cấp giấy chứng nhận*1/0@Đơn đề nghị; Bản thuyết minh cơ sở vật chất*1/0; Danh sách người được tập huấn*1/0
9.000902 | Cấp giấy phép hoạt động phòng khám chuyên khoa | YT | CITY | PARTIAL | 40 | 4300000 | Phí thẩm định | SYT | Giấy phép hoạt động | Đơn đề nghị cấp giấy phép*1/0; Bản kê khai cơ sở vật chất và nhân sự*1/0; Chứng chỉ hành nghề*0/1
9.001001 | Đăng ký môi trường | MT | WARD | FULL | 5 | 0 | | | Văn bản tiếp nhận đăng ký môi trường | Văn bản đăng ký môi trường*1/0@Văn bản đăng ký môi trường
9.001101 | Đổi giấy phép lái xe | GT | CITY | FULL | 5 | 115000 | Nộp trực tiếp 135.000 đồng | CATP | Giấy phép lái xe | Đơn đề nghị đổi giấy phép lái xe*1/0@Đơn đề nghị đổi giấy phép; Giấy khám sức khỏe*1/0; Ảnh chân dung*1/0
`;
