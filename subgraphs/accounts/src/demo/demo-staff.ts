import type { Role } from '@smarthp/kit/viewer';
import type { Salutation } from '../identity/salutation.js';

export interface DemoStaff {
  readonly username: string;
  readonly displayName: string;
  readonly title: string;
  readonly salutation: Salutation;
  /** Code of the unit the person works in. */
  readonly unit: string | null;
  /** Roles held there; in the whole city for those without a unit. */
  readonly roles: readonly Role[];
  readonly cityWide?: boolean;
}

/** The password of every demo account of staff. */
export const DEMO_PASSWORD = 'SmartHP@2026';

/** A staff with every role, all invented. */
export const demoStaff: readonly DemoStaff[] = [
  {
    username: 'lan.1022',
    displayName: 'Phạm Thị Lan',
    title: 'Tổng đài viên',
    salutation: 'BA',
    unit: 'TD1022',
    roles: ['DESK_OPERATOR'],
  },
  {
    username: 'minh.1022',
    displayName: 'Đỗ Quang Minh',
    title: 'Trưởng ca tổng đài',
    salutation: 'ONG',
    unit: 'TD1022',
    roles: ['DESK_SUPERVISOR'],
  },
  {
    username: 'hung.chieusang',
    displayName: 'Bùi Văn Hùng',
    title: 'Đội trưởng duy tu chiếu sáng',
    salutation: 'ONG',
    unit: 'CSHP',
    roles: ['UNIT_OFFICER', 'UNIT_COORDINATOR'],
  },
  {
    username: 'ha.chieusang',
    displayName: 'Nguyễn Thu Hà',
    title: 'Giám đốc',
    salutation: 'BA',
    unit: 'CSHP',
    roles: ['UNIT_LEADER'],
  },
  {
    username: 'tung.thoatnuoc',
    displayName: 'Vũ Thanh Tùng',
    title: 'Kỹ sư vận hành thoát nước',
    salutation: 'ONG',
    unit: 'TNHP',
    roles: ['UNIT_OFFICER'],
  },
  {
    username: 'mai.thoatnuoc',
    displayName: 'Hoàng Thị Mai',
    title: 'Phó Giám đốc',
    salutation: 'BA',
    unit: 'TNHP',
    roles: ['UNIT_LEADER'],
  },
  {
    username: 'quan.lechan',
    displayName: 'Lê Anh Quân',
    title: 'Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị',
    salutation: 'ONG',
    unit: '11383',
    roles: ['UNIT_OFFICER', 'UNIT_COORDINATOR'],
  },
  {
    username: 'thu.lechan',
    displayName: 'Trần Minh Thu',
    title: 'Phó Chủ tịch UBND phường Lê Chân',
    salutation: 'BA',
    unit: '11383',
    roles: ['UNIT_LEADER'],
  },
  {
    username: 'chutich',
    displayName: 'Ngô Đức Thịnh',
    title: 'Lãnh đạo UBND thành phố',
    salutation: 'ONG',
    unit: 'VPUB',
    roles: ['CITY_LEADER'],
    cityWide: true,
  },
  {
    username: 'bientap',
    displayName: 'Đặng Ngọc Linh',
    title: 'Biên tập viên',
    salutation: 'BA',
    unit: 'SKHCN',
    roles: ['CONTENT_EDITOR'],
  },
  {
    username: 'quantri',
    displayName: 'Phan Trọng Nghĩa',
    title: 'Quản trị hệ thống',
    salutation: 'ONG',
    unit: 'SKHCN',
    roles: ['SYS_ADMIN'],
    cityWide: true,
  },
  {
    username: 'kiemtoan',
    displayName: 'Mai Phương Thảo',
    title: 'Thanh tra viên',
    salutation: 'BA',
    unit: 'TTRA',
    roles: ['AUDITOR'],
    cityWide: true,
  },
];
