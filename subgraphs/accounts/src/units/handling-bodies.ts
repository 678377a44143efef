/**
 * City bodies that handle reports: code | kind | short name | full name | English name | telephone (only public short
 * numbers).
 */
export const handlingBodiesTable = `
TD1022|DESK|Tổng đài 1022|Tổng đài 1022 Hải Phòng|1022 Hotline Desk|1022
VPUB|CITY_OFFICE|Văn phòng UBND thành phố|Văn phòng Ủy ban nhân dân thành phố Hải Phòng|Office of the City People's Committee|
SKHCN|DEPARTMENT|Sở Khoa học và Công nghệ|Sở Khoa học và Công nghệ thành phố Hải Phòng|Department of Science and Technology|
SXD|DEPARTMENT|Sở Xây dựng|Sở Xây dựng thành phố Hải Phòng|Department of Construction|
SNNMT|DEPARTMENT|Sở Nông nghiệp và Môi trường|Sở Nông nghiệp và Môi trường thành phố Hải Phòng|Department of Agriculture and Environment|
STC|DEPARTMENT|Sở Tài chính|Sở Tài chính thành phố Hải Phòng|Department of Finance|
SCT|DEPARTMENT|Sở Công Thương|Sở Công Thương thành phố Hải Phòng|Department of Industry and Trade|
SNV|DEPARTMENT|Sở Nội vụ|Sở Nội vụ thành phố Hải Phòng|Department of Home Affairs|
STP|DEPARTMENT|Sở Tư pháp|Sở Tư pháp thành phố Hải Phòng|Department of Justice|
SYT|DEPARTMENT|Sở Y tế|Sở Y tế thành phố Hải Phòng|Department of Health|
SGDDT|DEPARTMENT|Sở Giáo dục và Đào tạo|Sở Giáo dục và Đào tạo thành phố Hải Phòng|Department of Education and Training|
SVHTTDL|DEPARTMENT|Sở Văn hóa, Thể thao và Du lịch|Sở Văn hóa, Thể thao và Du lịch thành phố Hải Phòng|Department of Culture, Sports and Tourism|
TTRA|DEPARTMENT|Thanh tra thành phố|Thanh tra thành phố Hải Phòng|City Inspectorate|
CATP|DEPARTMENT|Công an thành phố|Công an thành phố Hải Phòng|City Police|113
BQLKKT|DEPARTMENT|Ban Quản lý Khu kinh tế|Ban Quản lý Khu kinh tế Hải Phòng|Economic Zone Authority|
TTPVHCC|DEPARTMENT|Trung tâm Phục vụ hành chính công|Trung tâm Phục vụ hành chính công thành phố Hải Phòng|Public Administration Service Centre|
PCHP|UTILITY|Điện lực Hải Phòng|Công ty Điện lực Hải Phòng|Hải Phòng Power Company|
PCHD|UTILITY|Điện lực Hải Dương|Công ty Điện lực Hải Dương|Hải Dương Power Company|
CNHP|UTILITY|Cấp nước Hải Phòng|Công ty Cấp nước Hải Phòng|Hải Phòng Water Supply|
TNHP|UTILITY|Thoát nước Hải Phòng|Công ty Thoát nước Hải Phòng|Hải Phòng Drainage|
MTDT|UTILITY|Môi trường đô thị|Công ty Môi trường đô thị Hải Phòng|Hải Phòng Urban Environment|
CXHP|UTILITY|Công viên, cây xanh|Công ty Công viên, cây xanh Hải Phòng|Hải Phòng Parks and Trees|
CSHP|UTILITY|Chiếu sáng đô thị|Đơn vị Chiếu sáng đô thị Hải Phòng|Hải Phòng Urban Lighting|
VNPT|UTILITY|VNPT Hải Phòng|VNPT Hải Phòng|VNPT Hải Phòng|
BHXH|DEPARTMENT|Bảo hiểm xã hội|Bảo hiểm xã hội thành phố Hải Phòng|Social Insurance Office|
THUE|DEPARTMENT|Thuế thành phố|Thuế thành phố Hải Phòng|City Tax Office|
GTVT|UTILITY|Quản lý đường bộ|Đơn vị Quản lý, bảo trì đường bộ Hải Phòng|Road Management and Maintenance|
DTND|UTILITY|Đường thủy nội địa|Đơn vị Quản lý đường thủy nội địa Hải Phòng|Inland Waterways Management|
QLTT|DEPARTMENT|Quản lý thị trường|Chi cục Quản lý thị trường Hải Phòng|Market Surveillance|
PCCC|DEPARTMENT|Phòng cháy, chữa cháy|Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ Hải Phòng|Fire and Rescue Police|114
`;
