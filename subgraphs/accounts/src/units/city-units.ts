/**
 * The 114 wards, communes and special zones of Hải Phòng since 1 July 2025, one a line:
 * code | kind | official name | name without diacritics | centre lat | centre lng | area km² | former district and province.
 * Compiled from the public lists named in NOTICE; facts only, centres rounded to about 10 m.
 */
export const cityUnitsTable = `
10507|WARD|Thành Đông|Thanh Dong|20.9647|106.3310|12.22|Thành phố Hải Dương, Hải Dương
10525|WARD|Hải Dương|Hai Duong|20.9413|106.3427|6.51|Thành phố Hải Dương, Hải Dương
10532|WARD|Lê Thanh Nghị|Le Thanh Nghi|20.9313|106.3135|8.04|Thành phố Hải Dương, Hải Dương
10537|WARD|Tân Hưng|Tan Hung|20.9014|106.3354|14.18|Thành phố Hải Dương, Hải Dương
10543|WARD|Việt Hòa|Viet Hoa|20.9516|106.2716|17.02|Thành phố Hải Dương, Hải Dương
10546|WARD|Chí Linh|Chi Linh|21.1153|106.3312|26.79|Thành phố Chí Linh, Hải Dương
10549|WARD|Chu Văn An|Chu Van An|21.1005|106.3724|40.86|Thành phố Chí Linh, Hải Dương
10552|WARD|Nguyễn Trãi|Nguyen Trai|21.1963|106.4454|76.28|Thành phố Chí Linh, Hải Dương
10570|WARD|Trần Hưng Đạo|Tran Hung Dao|21.1509|106.3785|66.89|Thành phố Chí Linh, Hải Dương
10573|WARD|Trần Nhân Tông|Tran Nhan Tong|21.1345|106.4509|39.97|Thành phố Chí Linh, Hải Dương
10603|WARD|Lê Đại Hành|Le Dai Hanh|21.0648|106.3985|31.62|Thành phố Chí Linh, Hải Dương
10606|COMMUNE|Nam Sách|Nam Sach|20.9843|106.3361|19.75|Huyện Nam Sách, Hải Dương
10615|COMMUNE|Hợp Tiến|Hop Tien|21.0521|106.3374|17.5|Huyện Nam Sách, Hải Dương
10633|COMMUNE|Trần Phú|Tran Phu|21.0287|106.3262|24.99|Huyện Nam Sách, Hải Dương
10642|COMMUNE|Thái Tân|Thai Tan|21.0030|106.3067|20.73|Huyện Nam Sách, Hải Dương
10645|COMMUNE|An Phú|An Phu|20.9995|106.3624|27.25|Huyện Nam Sách, Hải Dương
10660|WARD|Ái Quốc|Ai Quoc|20.9459|106.3795|17.6|Thành phố Hải Dương, Hải Dương
10675|WARD|Kinh Môn|Kinh Mon|20.9821|106.5417|11.47|Thị xã Kinh Môn, Hải Dương
10678|WARD|Bắc An Phụ|Bac An Phu|21.0416|106.4660|26.1|Thị xã Kinh Môn, Hải Dương
10705|COMMUNE|Nam An Phụ|Nam An Phu|21.0177|106.4408|25.9|Thị xã Kinh Môn, Hải Dương
10714|WARD|Nhị Chiểu|Nhi Chieu|21.0396|106.5491|39.28|Thị xã Kinh Môn, Hải Dương
10726|WARD|Phạm Sư Mạnh|Pham Su Manh|21.0203|106.5054|22.34|Thị xã Kinh Môn, Hải Dương
10729|WARD|Trần Liễu|Tran Lieu|21.0056|106.4908|23.87|Thị xã Kinh Môn, Hải Dương
10744|WARD|Nguyễn Đại Năng|Nguyen Dai Nang|20.9571|106.5615|17.4|Thị xã Kinh Môn, Hải Dương
10750|COMMUNE|Phú Thái|Phu Thai|20.9589|106.4982|28.89|Huyện Kim Thành, Hải Dương
10756|COMMUNE|Lai Khê|Lai Khe|20.9808|106.4438|30.07|Huyện Kim Thành, Hải Dương
10792|COMMUNE|An Thành|An Thanh|20.9298|106.5086|23.66|Huyện Kim Thành, Hải Dương
10804|COMMUNE|Kim Thành|Kim Thanh|20.8923|106.5157|33.79|Huyện Kim Thành, Hải Dương
10813|COMMUNE|Thanh Hà|Thanh Ha|20.8835|106.4279|25.9|Huyện Thanh Hà, Hải Dương
10816|COMMUNE|Hà Bắc|Ha Bac|20.9373|106.4216|26.29|Huyện Thanh Hà, Hải Dương
10837|WARD|Nam Đồng|Nam Dong|20.9374|106.3671|19.67|Thành phố Hải Dương, Hải Dương
10843|COMMUNE|Hà Nam|Ha Nam|20.9240|106.4515|27.78|Huyện Thanh Hà, Hải Dương
10846|COMMUNE|Hà Tây|Ha Tay|20.8860|106.4117|24.41|Huyện Thanh Hà, Hải Dương
10882|COMMUNE|Hà Đông|Ha Dong|20.8347|106.4752|33.15|Huyện Thanh Hà, Hải Dương
10888|COMMUNE|Cẩm Giang|Cam Giang|20.9724|106.2136|26.64|Huyện Cẩm Giàng, Hải Dương
10891|WARD|Tứ Minh|Tu Minh|20.9188|106.2595|14.77|Huyện Cẩm Giàng, Hải Dương
10903|COMMUNE|Cẩm Giàng|Cam Giang|20.9669|106.1554|23.43|Huyện Cẩm Giàng, Hải Dương
10909|COMMUNE|Tuệ Tĩnh|Tue Tinh|20.9691|106.2576|17.78|Huyện Cẩm Giàng, Hải Dương
10930|COMMUNE|Mao Điền|Mao Dien|20.9313|106.2134|24.37|Huyện Cẩm Giàng, Hải Dương
10945|COMMUNE|Kẻ Sặt|Ke Sat|20.9095|106.1714|24.67|Huyện Bình Giang, Hải Dương
10966|COMMUNE|Bình Giang|Binh Giang|20.8726|106.2276|26.01|Huyện Bình Giang, Hải Dương
10972|COMMUNE|Đường An|Duong An|20.8798|106.1696|25.53|Huyện Bình Giang, Hải Dương
10993|COMMUNE|Thượng Hồng|Thuong Hong|20.8370|106.1625|24.01|Huyện Bình Giang, Hải Dương
10999|COMMUNE|Gia Lộc|Gia Loc|20.8752|106.3240|21.78|Huyện Gia Lộc, Hải Dương
11002|WARD|Thạch Khôi|Thach Khoi|20.8990|106.3004|19.94|Thành phố Hải Dương, Hải Dương
11020|COMMUNE|Yết Kiêu|Yet Kieu|20.8696|106.2648|21.53|Huyện Gia Lộc, Hải Dương
11050|COMMUNE|Gia Phúc|Gia Phuc|20.8301|106.3070|31.79|Huyện Gia Lộc, Hải Dương
11065|COMMUNE|Trường Tân|Truong Tan|20.8035|106.2687|24.56|Huyện Gia Lộc, Hải Dương
11074|COMMUNE|Tứ Kỳ|Tu Ky|20.8035|106.3905|30.86|Huyện Tứ Kỳ, Hải Dương
11086|COMMUNE|Đại Sơn|Dai Son|20.8604|106.3745|22.99|Huyện Tứ Kỳ, Hải Dương
11113|COMMUNE|Tân Kỳ|Tan Ky|20.8298|106.3409|27.76|Huyện Tứ Kỳ, Hải Dương
11131|COMMUNE|Chí Minh|Chi Minh|20.8102|106.4364|33.58|Huyện Tứ Kỳ, Hải Dương
11140|COMMUNE|Lạc Phượng|Lac Phuong|20.7746|106.4455|24.71|Huyện Tứ Kỳ, Hải Dương
11146|COMMUNE|Nguyên Giáp|Nguyen Giap|20.7468|106.4484|27.21|Huyện Tứ Kỳ, Hải Dương
11164|COMMUNE|Vĩnh Lại|Vinh Lai|20.7750|106.3646|26.15|Huyện Ninh Giang, Hải Dương
11167|COMMUNE|Tân An|Tan An|20.7550|106.3068|24.9|Huyện Ninh Giang, Hải Dương
11203|COMMUNE|Ninh Giang|Ninh Giang|20.7441|106.3815|27.41|Huyện Ninh Giang, Hải Dương
11218|COMMUNE|Hồng Châu|Hong Chau|20.7240|106.2945|29.59|Huyện Ninh Giang, Hải Dương
11224|COMMUNE|Khúc Thừa Dụ|Khuc Thua Du|20.7155|106.3219|28.79|Huyện Ninh Giang, Hải Dương
11239|COMMUNE|Thanh Miện|Thanh Mien|20.7681|106.2543|33.47|Huyện Thanh Miện, Hải Dương
11242|COMMUNE|Nguyễn Lương Bằng|Nguyen Luong Bang|20.8338|106.2306|21.78|Huyện Thanh Miện, Hải Dương
11254|COMMUNE|Bắc Thanh Miện|Bac Thanh Mien|20.7987|106.2099|25.27|Huyện Thanh Miện, Hải Dương
11257|COMMUNE|Hải Hưng|Hai Hung|20.8011|106.1679|24.85|Huyện Thanh Miện, Hải Dương
11284|COMMUNE|Nam Thanh Miện|Nam Thanh Mien|20.7182|106.2470|23.99|Huyện Thanh Miện, Hải Dương
11311|WARD|Hồng Bàng|Hong Bang|20.8673|106.6547|12.11|Quận Hồng Bàng, Hải Phòng
11329|WARD|Ngô Quyền|Ngo Quyen|20.8632|106.7076|5.81|Quận Ngô Quyền, Hải Phòng
11359|WARD|Gia Viên|Gia Vien|20.8444|106.6997|5.01|Quận Ngô Quyền, Hải Phòng
11383|WARD|Lê Chân|Le Chan|20.8395|106.6841|5.65|Quận Lê Chân, Hải Phòng
11407|WARD|An Biên|An Bien|20.8342|106.6754|6.56|Quận Lê Chân, Hải Phòng
11411|WARD|Đông Hải|Dong Hai|20.8323|106.7457|57.65|Quận Hải An, Hải Phòng
11413|WARD|Hải An|Hai An|20.8181|106.7344|39.99|Quận Hải An, Hải Phòng
11443|WARD|Kiến An|Kien An|20.8238|106.6543|11.18|Quận Kiến An, Hải Phòng
11446|WARD|Phù Liễn|Phu Lien|20.7886|106.6341|18.46|Quận Kiến An, Hải Phòng
11455|WARD|Đồ Sơn|Do Son|20.6960|106.7900|25.54|Quận Đồ Sơn, Hải Phòng
11473|WARD|Bạch Đằng|Bach Dang|20.9650|106.7073|53.49|Thành phố Thủy Nguyên, Hải Phòng
11488|WARD|Lưu Kiếm|Luu Kiem|20.9715|106.6586|42.17|Thành phố Thủy Nguyên, Hải Phòng
11503|COMMUNE|Việt Khê|Viet Khe|21.0007|106.5906|30.98|Thành phố Thủy Nguyên, Hải Phòng
11506|WARD|Lê Ích Mộc|Le Ich Moc|20.9622|106.6231|27.04|Thành phố Thủy Nguyên, Hải Phòng
11533|WARD|Hòa Bình|Hoa Binh|20.9335|106.6909|19.47|Thành phố Thủy Nguyên, Hải Phòng
11542|WARD|Nam Triệu|Nam Trieu|20.8999|106.7349|29.51|Thành phố Thủy Nguyên, Hải Phòng
11557|WARD|Thiên Hương|Thien Huong|20.9163|106.6423|21.1|Thành phố Thủy Nguyên, Hải Phòng
11560|WARD|Thủy Nguyên|Thuy Nguyen|20.8980|106.7022|45.34|Thành phố Thủy Nguyên, Hải Phòng
11581|WARD|An Dương|An Duong|20.8703|106.5932|31.23|Huyện An Dương, Hải Phòng
11593|WARD|An Phong|An Phong|20.8968|106.5519|27.92|Quận An Dương, Hải Phòng
11602|WARD|Hồng An|Hong An|20.9083|106.5949|27.64|Quận Hồng Bàng, Hải Phòng
11617|WARD|An Hải|An Hai|20.8459|106.6356|19.96|Quận An Dương, Hải Phòng
11629|COMMUNE|An Lão|An Lao|20.8227|106.5685|26.39|Huyện An Lão, Hải Phòng
11635|COMMUNE|An Trường|An Truong|20.8485|106.5320|25.54|Huyện An Lão, Hải Phòng
11647|COMMUNE|An Quang|An Quang|20.8181|106.5224|21.4|Huyện An Lão, Hải Phòng
11668|COMMUNE|An Khánh|An Khanh|20.7756|106.5872|24.16|Huyện An Lão, Hải Phòng
11674|COMMUNE|An Hưng|An Hung|20.7498|106.5926|20.23|Huyện An Lão, Hải Phòng
11680|COMMUNE|Kiến Thụy|Kien Thuy|20.7565|106.6537|20.18|Huyện Kiến Thụy, Hải Phòng
11689|WARD|Hưng Đạo|Hung Dao|20.8002|106.6835|18.64|Quận Dương Kinh, Hải Phòng
11692|WARD|Dương Kinh|Duong Kinh|20.7712|106.7282|27.96|Quận Dương Kinh, Hải Phòng
11713|COMMUNE|Nghi Dương|Nghi Duong|20.7342|106.6407|19.48|Huyện Kiến Thụy, Hải Phòng
11725|COMMUNE|Kiến Minh|Kien Minh|20.7622|106.6913|16.32|Huyện Kiến Thụy, Hải Phòng
11728|COMMUNE|Kiến Hưng|Kien Hung|20.7273|106.6661|21.02|Huyện Kiến Thụy, Hải Phòng
11737|WARD|Nam Đồ Sơn|Nam Do Son|20.7187|106.7466|21|Quận Đồ Sơn, Hải Phòng
11749|COMMUNE|Kiến Hải|Kien Hai|20.7210|106.7192|31.86|Huyện Kiến Thụy, Hải Phòng
11755|COMMUNE|Tiên Lãng|Tien Lang|20.7244|106.5446|27.89|Huyện Tiên Lãng, Hải Phòng
11761|COMMUNE|Quyết Thắng|Quyet Thang|20.7817|106.5055|22.15|Huyện Tiên Lãng, Hải Phòng
11779|COMMUNE|Tân Minh|Tan Minh|20.7024|106.5495|33|Huyện Tiên Lãng, Hải Phòng
11791|COMMUNE|Tiên Minh|Tien Minh|20.6874|106.6096|36.48|Huyện Tiên Lãng, Hải Phòng
11806|COMMUNE|Chấn Hưng|Chan Hung|20.6515|106.6360|32.11|Huyện Tiên Lãng, Hải Phòng
11809|COMMUNE|Hùng Thắng|Hung Thang|20.6516|106.6885|43.59|Huyện Tiên Lãng, Hải Phòng
11824|COMMUNE|Vĩnh Bảo|Vinh Bao|20.6809|106.4819|30.6|Huyện Vĩnh Bảo, Hải Phòng
11836|COMMUNE|Vĩnh Thịnh|Vinh Thinh|20.7186|106.4664|21.5|Huyện Vĩnh Bảo, Hải Phòng
11842|COMMUNE|Vĩnh Thuận|Vinh Thuan|20.7348|106.4869|23.5|Huyện Vĩnh Bảo, Hải Phòng
11848|COMMUNE|Vĩnh Hòa|Vinh Hoa|20.6927|106.4343|21.66|Huyện Vĩnh Bảo, Hải Phòng
11875|COMMUNE|Vĩnh Hải|Vinh Hai|20.6428|106.4746|32.21|Huyện Vĩnh Bảo, Hải Phòng
11887|COMMUNE|Vĩnh Am|Vinh Am|20.6399|106.5339|27.34|Huyện Vĩnh Bảo, Hải Phòng
11911|COMMUNE|Nguyễn Bỉnh Khiêm|Nguyen Binh Khiem|20.6488|106.5543|26.37|Huyện Vĩnh Bảo, Hải Phòng
11914|SPECIAL_ZONE|Cát Hải|Cat Hai|20.7976|107.0413|286.98|Huyện Cát Hải, Hải Phòng
11948|SPECIAL_ZONE|Bạch Long Vĩ|Bach Long Vi|20.1330|107.7301|3.07|Huyện Bạch Long Vĩ, Hải Phòng
`;
