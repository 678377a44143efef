/**
 * What each unit was made of before 1 July 2025: code | former wards, communes and townships. People still search by
 * them. A ward that was split stands at each of its parts.
 */
export const formerNamesTable = `
10507|Phường Cẩm Thượng, Phường Bình Hàn, Phường Nguyễn Trãi, Xã An Thượng
10525|Phường Trần Hưng Đạo (thành phố Hải Dương), Phường Nhị Châu, Phường Ngọc Châu, Phường Quang Trung
10532|Phường Tân Bình, Phường Thanh Bình, Phường Lê Thanh Nghị, Phường Trần Phú, Phường Phạm Ngũ Lão
10537|Phường Hải Tân, Phường Tân Hưng, Xã Ngọc Sơn, Phường Trần Phú
10543|Phường Việt Hòa, Xã Cao An, Phường Tứ Minh, Thị trấn Lai Cách
10546|Phường Phả Lại, Phường Cổ Thành, Xã Nhân Huệ
10549|Phường Sao Đỏ, Phường Văn An, Phường Chí Minh, Phường Thái Học, Phường Cộng Hòa, Phường Văn Đức
10552|Phường Bến Tắm, Xã Bắc An, Xã Hoàng Hoa Thám
10570|Xã Lê Lợi, Xã Hưng Đạo (thành phố Chí Linh), Phường Cộng Hòa
10573|Phường Hoàng Tân, Phường Hoàng Tiến, Phường Văn Đức
10603|Phường Tân Dân (thành phố Chí Linh), Phường An Lạc, Phường Đồng Lạc
10606|Thị trấn Nam Sách, Xã Hồng Phong (huyện Nam Sách), Xã Đồng Lạc
10615|Xã Nam Hưng (huyện Nam Sách), Xã Nam Tân, Xã Hợp Tiến
10633|Xã Quốc Tuấn (huyện Nam Sách), Xã Hiệp Cát, Xã Trần Phú, Xã Thanh Quang, Xã Nam Trung, Xã Nam Chính
10642|Xã Minh Tân (huyện Nam Sách), Xã An Sơn, Xã Thái Tân
10645|Xã An Bình, Xã An Phú, Xã Cộng Hòa, Xã Phú Điền, Xã An Lâm
10660|Phường Ái Quốc, Xã Quyết Thắng, Xã Hồng Lạc
10675|Phường An Lưu, Phường Hiệp An, Phường Long Xuyên
10678|Phường Thất Hùng, Xã Bạch Đằng (thị xã Kinh Môn), Xã Lê Ninh, Phường Văn Đức
10705|Xã Quang Thành, Xã Lạc Long, Xã Thăng Long, Xã Tuấn Việt, Xã Vũ Dũng, Xã Cộng Hòa
10714|Phường Tân Dân (thị xã Kinh Môn), Phường Minh Tân, Phường Duy Tân, Phường Phú Thứ, Xã Hoành Sơn
10726|Phường Phạm Thái, Phường An Sinh, Phường Hiệp Sơn
10729|Phường An Phụ, Xã Hiệp Hòa, Xã Thượng Quận
10744|Phường Thái Thịnh, Phường Hiến Thành, Xã Minh Hòa
10750|Thị trấn Phú Thái, Xã Kim Xuyên, Xã Kim Anh, Xã Kim Liên, Xã Thượng Quận
10756|Xã Lai Khê, Xã Vũ Dũng, Xã Tuấn Việt, Xã Cộng Hoà, Xã Thanh An, Xã Cẩm Việt, Xã Lai Vu, Xã Cổ Dũng, Xã Thượng Vũ
10792|Xã Ngũ Phúc (huyện Kim Thành), Xã Kim Tân, Xã Kim Đính
10804|Xã Đồng Cẩm, Xã Tam Kỳ, Xã Đại Đức, Xã Hòa Bình, Xã Bình Dân, Xã Liên Hòa
10813|Thị trấn Thanh Hà, Xã Thanh Sơn (huyện Thanh Hà), Xã Thanh Tân, Xã Thanh Xá, Xã Thanh Thủy
10816|Xã Tân Việt (huyện Thanh Hà), Xã Cẩm Việt, Xã Hồng Lạc, Xã Việt Hồng, Xã Cẩm Chế
10837|Phường Nam Đồng, Xã Tiền Tiến
10843|Xã Thanh Xuân, Xã Liên Mạc, Xã Thanh Lang, Xã Thanh An, Xã Hòa Bình
10846|Xã Tân An, Xã An Phượng, Xã Thanh Hải
10882|Xã Thanh Hồng, Xã Vĩnh Cường, Xã Thanh Quang, Xã Vĩnh Lập, Xã Thanh Cường
10888|Thị trấn Cẩm Giang, Xã Định Sơn, Xã Cẩm Hoàng
10891|Xã Cẩm Đoài, Phường Tứ Minh, Thị trấn Lai Cách
10903|Xã Lương Điền, Xã Ngọc Liên, Xã Cẩm Hưng, Xã Phúc Điền
10909|Xã Đức Chính, Xã Cẩm Vũ, Xã Cẩm Văn
10930|Xã Tân Trường, Xã Cẩm Đông, Xã Phúc Điền, Xã Cẩm Điền, Xã Cẩm Phúc
10945|Xã Vĩnh Hưng, Xã Hùng Thắng (huyện Bình Giang), Thị trấn Kẻ Sặt, Xã Vĩnh Hồng
10966|Xã Tân Việt (huyện Bình Giang), Xã Long Xuyên, Xã Hồng Khê, Xã Cổ Bì, Xã Vĩnh Hồng
10972|Xã Thúc Kháng, Xã Thái Minh, Xã Tân Hồng, Xã Thái Dương, Xã Thái Hòa, Xã Bình Minh, Xã Thái Học
10993|Xã Bình Xuyên (huyện Bình Giang), Xã Thanh Tùng, Xã Đoàn Tùng, Xã Thúc Kháng, Xã Thái Minh, Xã Tân Hồng, Xã Thái Dương, Xã Thái Hòa
10999|Xã Gia Tiến, Thị trấn Gia Lộc, Xã Gia Phúc, Xã Yết Kiêu, Xã Lê Lợi (huyện Gia Lộc), Xã Tân Tiến, Xã Gia Lương, Xã Gia Tân, Xã Gia Khánh
11002|Phường Thạch Khôi, Xã Gia Xuyên, Xã Liên Hồng, Xã Thống Nhất
11020|Xã Thống Nhất, Xã Lê Lợi (huyện Gia Lộc), Xã Yết Kiêu
11050|Xã Toàn Thắng, Xã Hoàng Diệu, Xã Hồng Hưng, Xã Thống Kênh, Xã Đoàn Thượng, Xã Quang Đức, Thị trấn Gia Lộc, Xã Gia Phúc
11065|Xã Phạm Trấn, Xã Nhật Quang, Xã Thống Kênh, Xã Đoàn Thượng, Xã Quang Đức, Thị trấn Thanh Miện, Xã Nhật Tân, Xã Đồng Quang, Xã Quang Minh, Xã Đức Xương
11074|Thị trấn Tứ Kỳ, Xã Minh Đức, Xã Quang Khải, Xã Quang Phục
11086|Xã Bình Lãng, Xã Đại Sơn, Xã Thanh Hải, Xã Hưng Đạo (huyện Tứ Kỳ)
11113|Xã Đại Hợp (huyện Tứ Kỳ), Xã Tân Kỳ, Xã Dân An, Xã Kỳ Sơn, Xã Hưng Đạo (huyện Tứ Kỳ), Xã Quảng Nghiệp, Xã Dân Chủ, Xã Ngọc Kỳ, Xã Tái Sơn
11131|Xã An Thanh, Xã Văn Tố, Xã Chí Minh
11140|Xã Quang Trung (huyện Tứ Kỳ), Xã Lạc Phượng, Xã Tiên Động, Xã Phượng Kỳ, Xã Cộng Lạc
11146|Xã Hà Kỳ, Xã Nguyên Giáp, Xã Hà Thanh, Xã Tiên Động
11164|Xã Ứng Hòe, Xã Tân Hương, Xã Nghĩa An
11167|Xã Tân Phong (huyện Ninh Giang), Xã An Đức, Xã Đức Phúc, Xã Vạn Phúc, Xã Hồng Đức
11203|Thị trấn Ninh Giang, Xã Vĩnh Hòa (huyện Ninh Giang), Xã Hồng Dụ, Xã Hiệp Lực
11218|Xã Tân Quang, Xã Văn Hội, Xã Hưng Long
11224|Xã Bình Xuyên, Xã Hồng Phong (huyện Ninh Giang), Xã Kiến Phúc, Xã Đông Xuyên, Xã Ninh Hải, Xã Hồng Phúc, Xã Kiến Quốc
11239|Xã Cao Thắng, Xã Ngũ Hùng, Xã Tứ Cường, Thị trấn Thanh Miện
11242|Xã Phạm Kha, Xã Nhân Quyền, Xã Thanh Tùng, Xã Đoàn Tùng
11254|Xã Hồng Quang, Xã Lam Sơn, Xã Lê Hồng
11257|Xã Tân Trào (huyện Thanh Miện), Xã Ngô Quyền, Xã Đoàn Kết
11284|Xã Hồng Phong (huyện Thanh Miện), Xã Thanh Giang, Xã Chi Lăng Bắc, Xã Chi Lăng Nam
11311|Phường Hoàng Văn Thụ, Phường Minh Khai, Phường Phan Bội Châu, Phường Thượng Lý, Phường Sở Dầu, Phường Hùng Vương, Phường Gia Viên, Phường Hạ Lý, Phường Trại Chuối
11329|Phường Máy Chai, Phường Vạn Mỹ, Phường Cầu Tre, Phường Gia Viên, Phường Đông Khê, Phường Lạc Viên, Phường Máy Tơ
11359|Phường Đằng Giang, Phường Cầu Đất, Phường Lạch Tray, Phường Gia Viên, Phường Đông Khê, Phường Đồng Quốc Bình, Phường Lê Lợi
11383|Phường Hàng Kênh, Phường Dư Hàng Kênh, Phường Kênh Dương, Phường An Biên, Phường Trần Nguyên Hãn, Phường Vĩnh Niệm, Phường Cầu Đất, Phường Lạch Tray, Phường Trại Cau, Phường Đông Hải, Phường Lam Sơn, Phường Cát Dài, Phường Hồ Nam, Phường Dư Hàng
11407|Phường An Dương, Phường An Biên, Phường Trần Nguyên Hãn, Phường Vĩnh Niệm, Phường Niệm Nghĩa, Phường Nghĩa Xá
11411|Phường Đông Hải 1, Phường Đông Hải 2, Phường Nam Hải
11413|Phường Cát Bi, Phường Đằng Lâm, Phường Thành Tô, Phường Đằng Hải, Phường Tràng Cát, Phường Nam Hải, Phường Đông Hải 2
11443|Phường Nam Sơn (quận Kiến An), Phường Đồng Hòa, Phường Bắc Sơn, Phường Trần Thành Ngọ, Phường Văn Đẩu, Phường Quán Trữ, Phường Lãm Hà
11446|Phường Bắc Hà, Phường Ngọc Sơn, Thị trấn Trường Sơn, Phường Nam Sơn (quận Kiến An), Phường Đồng Hòa, Phường Bắc Sơn, Phường Trần Thành Ngọ, Phường Văn Đẩu, Phường Phù Liễn, Phường Tràng Minh
11455|Phường Hải Sơn, Phường Tân Thành, Phường Vạn Hương, Phường Ngọc Xuyên
11473|Phường Minh Đức, Xã Bạch Đằng (thành phố Thủy Nguyên), Phường Phạm Ngũ Lão, Thị trấn Minh Đức, Xã Ngũ Lão, Xã Gia Minh, Xã Gia Đức, Xã Minh Tân
11488|Phường Trần Hưng Đạo (thành phố Thủy Nguyên), Phường Lưu Kiếm, Xã Liên Xuân, Xã Quang Trung (thành phố Thủy Nguyên), Xã Lưu Kỳ, Xã Lưu Kiếm, Xã Đông Sơn, Xã Kênh Giang, Xã Liên Khê, Xã Lại Xuân
11503|Xã Ninh Sơn, Xã Liên Xuân, Xã An Sơn, Xã Kỳ Sơn, Xã Phù Ninh
11506|Phường Quảng Thanh, Phường Lê Hồng Phong, Xã Quang Trung (thành phố Thủy Nguyên), Xã Quảng Thanh, Xã Hợp Thành, Xã Cao Nhân, Xã Chính Mỹ
11533|Phường Hòa Bình, Phường An Lư, Phường Thủy Hà, Xã Hòa Bình, Xã An Lư, Xã Trung Hà, Xã Thủy Triều
11542|Phường Nam Triệu Giang, Phường Lập Lễ, Phường Tam Hưng, Xã Phục Lễ, Xã Phả Lễ, Xã Lập Lễ, Xã Tam Hưng
11557|Phường Thiên Hương, Phường Hoàng Lâm, Phường Lê Hồng Phong, Phường Hoa Động, Xã Thiên Hương, Xã Lâm Động, Xã Hoàng Động, Xã Kiền Bái, Xã Mỹ Đồng
11560|Phường Dương Quan, Phường Thủy Đường, Phường Hoa Động, Phường An Lư, Phường Thủy Hà, Xã Tân Dương, Xã Dương Quan, Thị trấn Núi Đèo, Xã Thủy Sơn, Xã Thủy Đường, Xã Hoa Động
11581|Phường Nam Sơn (quận An Dương), Phường An Hải, Phường Lê Lợi, Phường Đồng Thái, Phường Tân Tiến, Phường An Hưng, Xã Bắc Sơn, Xã Nam Sơn, Xã Đặng Cương, Xã Quốc Tuấn, Thị trấn An Dương, Xã Lê Lợi, Xã Tân Tiến
11593|Phường An Hòa, Phường Hồng Phong, Phường Đại Bản, Phường Lê Thiện, Phường Tân Tiến, Phường Lê Lợi, Xã An Hòa, Xã Hồng Phong, Xã Lê Thiện
11602|Phường Quán Toan, Phường An Hồng, Phường An Hưng, Phường Đại Bản, Phường Lê Thiện, Phường Tân Tiến, Xã An Hồng, Xã An Hưng, Xã Đại Bản
11617|Phường An Đồng, Phường Hồng Thái, Phường Lê Lợi, Phường An Hải, Phường Đồng Thái, Xã An Đồng, Xã Hồng Thái, Xã Đồng Thái
11629|Thị trấn An Lão, Xã An Thắng, Xã Tân Dân, Xã An Tiến, Thị trấn Trường Sơn, Xã Thái Sơn
11635|Xã Bát Trang, Xã Trường Thọ, Xã Trường Thành
11647|Xã Quốc Tuấn, Xã Quang Trung (huyện An Lão), Xã Quang Hưng
11668|Xã Tân Viên, Xã Mỹ Đức, Xã Thái Sơn
11674|Xã An Thái, Xã An Thọ, Xã Chiến Thắng
11680|Thị trấn Núi Đối, Xã Thanh Sơn (huyện Kiến Thụy), Xã Thuận Thiên, Xã Hữu Bằng, Xã Kiến Hưng
11689|Phường Đa Phúc, Phường Hưng Đạo, Phường Anh Dũng, Phường Hải Thành
11692|Phường Hòa Nghĩa, Phường Tân Thành, Phường Anh Dũng, Phường Hải Thành
11713|Xã Ngũ Phúc (huyện Kiến Thụy), Xã Kiến Quốc, Xã Du Lễ
11725|Xã Minh Tân (huyện Kiến Thụy), Xã Đại Đồng, Xã Đông Phương
11728|Xã Tân Trào (huyện Kiến Thụy), Xã Kiến Hưng, Xã Đoàn Xá, Xã Đại Hà, Xã Thụy Hương, Xã Ngũ Đoan
11737|Phường Minh Đức (quận Đồ Sơn), Phường Bàng La, Phường Hợp Đức, Phường Vạn Hương, Phường Ngọc Xuyên
11749|Xã Tân Phong, Xã Đại Hợp (huyện Kiến Thụy), Xã Tú Sơn, Xã Đoàn Xá
11755|Thị trấn Tiên Lãng, Xã Quyết Tiến, Xã Tiên Thanh, Xã Khởi Nghĩa
11761|Xã Đại Thắng, Xã Tiên Cường, Xã Tự Cường
11779|Xã Cấp Tiến, Xã Kiến Thiết, Xã Đoàn Lập, Xã Tân Minh
11791|Xã Tiên Thắng, Xã Tiên Minh, Xã Tân Minh, Xã Toàn Thắng, Xã Bạch Đằng, Xã Quang Phục
11806|Xã Nam Hưng (huyện Tiên Lãng), Xã Bắc Hưng, Xã Đông Hưng, Xã Tây Hưng
11809|Xã Hùng Thắng (huyện Tiên Lãng), Xã Vinh Quang
11824|Thị trấn Vĩnh Bảo, Xã Vĩnh Hưng (huyện Vĩnh Bảo), Xã Tân Hưng, Xã Tân Liên, Xã Nhân Hòa, Xã Tam Đa, Xã Vinh Quang
11836|Xã Thắng Thủy, Xã Trung Lập, Xã Việt Tiến
11842|Xã Vĩnh An, Xã Giang Biên, Xã Dũng Tiến
11848|Xã Vĩnh Hòa (huyện Vĩnh Bảo), Xã Hùng Tiến, Xã Vĩnh Long, Xã Hiệp Hòa, Xã An Hòa
11875|Xã Tiền Phong, Xã Vĩnh Hải, Xã Hưng Nhân, Xã Thanh Lương, Xã Đồng Minh, Xã Vĩnh Phong, Xã Cộng Hiền
11887|Xã Tam Cường, Xã Cao Minh, Xã Liên Am, Xã Cổ Am, Xã Vĩnh Tiến
11911|Xã Trấn Dương, Xã Hòa Bình, Xã Lý Học
11914|Thị trấn Cát Hải, Thị trấn Cát Bà, Xã Đồng Bài, Xã Hoàng Châu, Xã Nghĩa Lộ, Xã Văn Phong, Xã Gia Luận, Xã Hiền Hào, Xã Phù Long, Xã Trân Châu, Xã Việt Hải, Xã Xuân Đám
11948|Huyện Bạch Long Vĩ
`;
