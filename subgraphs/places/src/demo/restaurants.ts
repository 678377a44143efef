/** Demo places, one a line: name | English name | address | ward code | lat | lng | phone | hours | facilities | description. */
export const restaurants = `
Bánh đa cua Dải Trung Tâm | Crab Noodles on the Central Strip | Đường Cầu Đất, phường Lê Chân | 11383 | 20.8529 | 106.6838 | 02250000031 | 06:00-14:00 |  | Món bánh đa cua gạch đặc trưng của thành phố.
Bánh mì cay Đinh Tiên Hoàng | Spicy Baguettes Dinh Tien Hoang | Đường Đinh Tiên Hoàng, phường Gia Viên | 11359 | 20.8545 | 106.6865 |  | 15:00-22:00 |  |
Nem cua bể Hàng Kênh | Hang Kenh Crab Spring Rolls | Đường Hàng Kênh, phường Lê Chân | 11383 | 20.8441 | 106.6788 | 02250000032 | 10:00-21:00 |  |
Nhà hàng Hải sản Bến Nghiêng | Ben Nghieng Seafood Restaurant | Đường Văn Cao, phường Gia Viên | 11359 | 20.8478 | 106.7048 | 02250000033 | Mo-Su 10:00-22:00 | PARKING,WIFI,TOILET |
Lẩu cua đồng Hồ Sen | Ho Sen Field-crab Hotpot | Đường Hồ Sen, phường Lê Chân | 11383 | 20.8380 | 106.6842 | 02250000034 | Mo-Su 10:00-22:00 | WIFI |
Cà phê cốt dừa Quán Hoa | Coconut Coffee at the Flower Kiosks | Đường Hoàng Văn Thụ, phường Hồng Bàng | 11311 | 20.8579 | 106.6806 | 02250000035 | 07:00-22:30 | WIFI,TOILET |
Cà phê Sông Lấp | Song Lap Café | Đường Trần Phú, phường Lê Chân | 11383 | 20.8535 | 106.6772 | 02250000036 | 07:00-22:30 | WIFI |
Chợ ẩm thực Cát Bi | Cat Bi Food Court | Đường An Đà, phường Lê Chân | 11383 | 20.8425 | 106.6905 | 02250000037 | 15:00-23:00 | PARKING,TOILET |
Nhà hàng Hải sản Đồ Sơn | Do Son Seafood Restaurant | Khu II Đồ Sơn, phường Đồ Sơn | 11455 | 20.6935 | 106.7960 | 02250000038 | Mo-Su 10:00-22:00 | PARKING,TOILET |
Nhà hàng nổi Bến Bèo | Ben Beo Floating Restaurant | Bến Bèo, Cát Bà, đặc khu Cát Hải | 11914 | 20.7249 | 107.0478 | 02250000039 | Mo-Su 10:00-22:00 | TOILET |
Bún tôm Cát Bà | Cat Ba Shrimp Noodles | Đường 1/4, đặc khu Cát Hải | 11914 | 20.7253 | 107.0512 | 02250000040 | 06:00-13:00 |  |
Bánh đậu xanh và trà Bạch Đằng | Mung-bean Cakes and Tea | Đường Phạm Ngũ Lão, phường Lê Thanh Nghị | 10532 | 20.9393 | 106.3306 | 02200000031 | 07:30-21:00 | WIFI |
Nhà hàng Hồ Bạch Đằng | Bach Dang Lake Restaurant | Đường Thanh Niên, phường Lê Thanh Nghị | 10532 | 20.9360 | 106.3225 | 02200000032 | Mo-Su 10:00-22:00 | PARKING,WIFI,TOILET |
Vườn vải Thanh Hà | Thanh Ha Lychee Garden Kitchen | Xã Thanh Hà, xã Thanh Hà | 10813 | 20.8845 | 106.4300 | 02200000033 | 09:00-20:00 | PARKING | Phục vụ món quê, mùa vải từ tháng Năm đến tháng Sáu.
`;
