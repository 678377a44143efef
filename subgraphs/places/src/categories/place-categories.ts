/** The kinds of places the city named, in the order people see them; `icon` is a Lucide name. */
export const placeCategories = [
  { code: 'CHINH_QUYEN', name: 'Cơ quan chính quyền', nameEn: 'Government offices', icon: 'landmark' },
  { code: 'Y_TE', name: 'Cơ sở y tế', nameEn: 'Health facilities', icon: 'hospital' },
  { code: 'GIAO_DUC', name: 'Giáo dục', nameEn: 'Education', icon: 'graduation-cap' },
  { code: 'BEN_XE', name: 'Bến xe', nameEn: 'Bus stations', icon: 'bus' },
  { code: 'TRAM_XANG', name: 'Trạm xăng', nameEn: 'Petrol stations', icon: 'fuel' },
  { code: 'ATM', name: 'Cây ATM', nameEn: 'ATMs', icon: 'banknote' },
  { code: 'WIFI', name: 'Điểm phát wifi', nameEn: 'Public wifi spots', icon: 'wifi' },
  { code: 'KHACH_SAN', name: 'Khách sạn', nameEn: 'Hotels', icon: 'bed-double' },
  { code: 'NHA_HANG', name: 'Nhà hàng', nameEn: 'Restaurants', icon: 'utensils' },
  { code: 'DU_LICH', name: 'Điểm du lịch', nameEn: 'Tourist sights', icon: 'tree-palm' },
  { code: 'CAMERA_GT', name: 'Camera giám sát giao thông', nameEn: 'Traffic cameras', icon: 'cctv' },
  { code: 'KHAC', name: 'Tiện ích khác', nameEn: 'Other', icon: 'shopping-bag' },
] as const;

export type PlaceCategoryCode = (typeof placeCategories)[number]['code'];
