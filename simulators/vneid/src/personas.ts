/** What goes wrong when a persona signs in; nothing by default. */
export type Fault = 'LOCKED' | 'DOWN' | 'SLOW';

export interface Persona {
  /** Stands in the page as `persona-<id>`; the subject is `vneid-<id>`. */
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'Nam' | 'Nữ';
  readonly personalId: string;
  readonly phone: string;
  readonly accountKind: 'CA_NHAN' | 'TO_CHUC' | 'NGUOI_NUOC_NGOAI';
  readonly level: 0 | 1 | 2;
  readonly organisation?: { readonly name: string; readonly taxCode: string };
  readonly fault?: Fault;
  /** What the persona is for, on the chooser. */
  readonly about: { readonly vi: string; readonly en: string };
}

/** Ten invented people: every way a sign-in can go. */
export const personas: readonly Persona[] = [
  {
    id: 'nhung',
    name: 'Trần Thị Nhung',
    birthDate: '14/03/1984',
    sex: 'Nữ',
    personalId: '031184000001',
    phone: '0901000001',
    accountKind: 'CA_NHAN',
    level: 2,
    about: { vi: 'Mức 2 · phường Lê Chân', en: 'Level 2 · Lê Chân ward' },
  },
  {
    id: 'an',
    name: 'Nguyễn Văn An',
    birthDate: '03/02/1990',
    sex: 'Nam',
    personalId: '031090000002',
    phone: '0901000002',
    accountKind: 'CA_NHAN',
    level: 2,
    about: { vi: 'Mức 2 · phường Hồng Bàng', en: 'Level 2 · Hồng Bàng ward' },
  },
  {
    id: 'binh',
    name: 'Phạm Quốc Bình',
    birthDate: '22/09/1999',
    sex: 'Nam',
    personalId: '031099000003',
    phone: '0901000003',
    accountKind: 'CA_NHAN',
    level: 1,
    about: { vi: 'Mức 1, chưa sinh trắc', en: 'Level 1, no biometrics yet' },
  },
  {
    id: 'hailong',
    name: 'Vũ Hải Long',
    birthDate: '07/11/1978',
    sex: 'Nam',
    personalId: '031078000004',
    phone: '0901000004',
    accountKind: 'TO_CHUC',
    level: 2,
    organisation: { name: 'Công ty TNHH Vận tải Hải Long', taxCode: '0200999999' },
    about: { vi: 'Tổ chức · Vận tải Hải Long', en: 'Organisation · Hải Long Transport' },
  },
  {
    id: 'emily',
    name: 'Emily Carter',
    birthDate: '30/05/1991',
    sex: 'Nữ',
    personalId: '000391000005',
    phone: '0901000005',
    accountKind: 'NGUOI_NUOC_NGOAI',
    level: 2,
    about: { vi: 'Người nước ngoài cư trú', en: 'Foreign resident' },
  },
  {
    id: 'thuy',
    name: 'Lê Thị Thủy',
    birthDate: '19/08/1988',
    sex: 'Nữ',
    personalId: '031188000006',
    phone: '0901000006',
    accountKind: 'CA_NHAN',
    level: 2,
    about: { vi: 'Họ tên khác hồ sơ thành phố', en: 'Name differs from the city’s file' },
  },
  {
    id: 'giang',
    name: 'Đoàn Trường Giang',
    birthDate: '01/01/2006',
    sex: 'Nam',
    personalId: '030206000007',
    phone: '0901000007',
    accountKind: 'CA_NHAN',
    level: 0,
    about: { vi: 'Chưa định danh (mức 0)', en: 'Not identified (level 0)' },
  },
  {
    id: 'khoa',
    name: 'Hoàng Đăng Khoa',
    birthDate: '12/12/1970',
    sex: 'Nam',
    personalId: '030070000008',
    phone: '0901000008',
    accountKind: 'CA_NHAN',
    level: 2,
    fault: 'LOCKED',
    about: { vi: 'Tài khoản đang bị khóa', en: 'Account is locked' },
  },
  {
    id: 'dung',
    name: 'Bùi Tiến Dũng',
    birthDate: '25/06/1982',
    sex: 'Nam',
    personalId: '031082000009',
    phone: '0901000009',
    accountKind: 'CA_NHAN',
    level: 2,
    fault: 'DOWN',
    about: { vi: 'VNeID gián đoạn (lỗi 503)', en: 'VNeID is down (error 503)' },
  },
  {
    id: 'cham',
    name: 'Ngô Bích Châm',
    birthDate: '09/04/1995',
    sex: 'Nữ',
    personalId: '031195000010',
    phone: '0901000010',
    accountKind: 'CA_NHAN',
    level: 2,
    fault: 'SLOW',
    about: { vi: 'VNeID trả lời chậm (5 giây)', en: 'VNeID answers slowly (5 seconds)' },
  },
];

const SUBJECT = 'vneid-';
export const subjectOf = (persona: Persona): string => SUBJECT + persona.id;
export const personaBySubject = (subject: string): Persona | undefined =>
  personas.find((persona) => subjectOf(persona) === subject);

/** Claims as services of this kind name them, with the standard ones beside. */
export const claimsOf = (persona: Persona): Record<string, string> & { sub: string } => ({
  sub: subjectOf(persona),
  name: persona.name,
  HoVaTen: persona.name,
  SoDinhDanh: persona.personalId,
  NgayThangNamSinh: persona.birthDate,
  GioiTinh: persona.sex,
  SoDienThoai: persona.phone,
  Email: `${persona.id}@vneid.example`,
  LoaiTaiKhoan: persona.accountKind,
  MucDo: String(persona.level),
  TechID: `SIM-${persona.id.toUpperCase()}`,
  ...(persona.organisation && { TenDoanhNghiep: persona.organisation.name, MST: persona.organisation.taxCode }),
});
