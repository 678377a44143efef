import type { PersonKind } from '../identity/person.entity.js';
import type { Salutation } from '../identity/salutation.js';

export interface DemoCitizen {
  /** Id of the simulator's persona; also its subject there. */
  readonly persona: string;
  readonly fullName: string;
  readonly organisationName?: string;
  readonly kind: PersonKind;
  readonly salutation: Salutation;
  readonly level: number;
  /** Code of the ward the person lives in. */
  readonly ward: string;
  readonly phone: string;
}

/** The ten people of the VNeID simulator, all invented, as the city knows them. */
export const demoCitizens: readonly DemoCitizen[] = [
  {
    persona: 'nhung',
    fullName: 'Trần Thị Nhung',
    kind: 'CITIZEN',
    salutation: 'BA',
    level: 2,
    ward: '11383',
    phone: '+84901000001',
  },
  {
    persona: 'an',
    fullName: 'Nguyễn Văn An',
    kind: 'CITIZEN',
    salutation: 'ONG',
    level: 2,
    ward: '11311',
    phone: '+84901000002',
  },
  {
    persona: 'binh',
    fullName: 'Phạm Quốc Bình',
    kind: 'CITIZEN',
    salutation: 'ONG',
    level: 1,
    ward: '11329',
    phone: '+84901000003',
  },
  {
    persona: 'hailong',
    fullName: 'Vũ Hải Long',
    organisationName: 'Công ty TNHH Vận tải Hải Long',
    kind: 'ORGANISATION',
    salutation: 'ONG',
    level: 2,
    ward: '11413',
    phone: '+84901000004',
  },
  {
    persona: 'emily',
    fullName: 'Emily Carter',
    kind: 'FOREIGNER',
    salutation: 'BA',
    level: 2,
    ward: '11914',
    phone: '+84901000005',
  },
  {
    persona: 'thuy',
    fullName: 'Lê Thị Thu Thủy',
    kind: 'CITIZEN',
    salutation: 'BA',
    level: 2,
    ward: '11443',
    phone: '+84901000006',
  },
  {
    persona: 'giang',
    fullName: 'Đoàn Trường Giang',
    kind: 'CITIZEN',
    salutation: 'ONG',
    level: 0,
    ward: '10525',
    phone: '+84901000007',
  },
  {
    persona: 'khoa',
    fullName: 'Hoàng Đăng Khoa',
    kind: 'CITIZEN',
    salutation: 'ONG',
    level: 2,
    ward: '10660',
    phone: '+84901000008',
  },
  {
    persona: 'dung',
    fullName: 'Bùi Tiến Dũng',
    kind: 'CITIZEN',
    salutation: 'ONG',
    level: 2,
    ward: '11560',
    phone: '+84901000009',
  },
  {
    persona: 'cham',
    fullName: 'Ngô Bích Châm',
    kind: 'CITIZEN',
    salutation: 'BA',
    level: 2,
    ward: '11455',
    phone: '+84901000010',
  },
];
