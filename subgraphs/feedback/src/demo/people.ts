import type { Role, Viewer } from '@smarthp/kit/viewer';

const viewer = (id: string, kind: Viewer['kind'], roles: readonly (readonly [Role, string])[] = []): Viewer => ({
  id,
  kind,
  roles: roles.map(([role, unitId]) => ({ role, unitId })),
  scopes: [],
  level: kind === 'CITIZEN' ? 2 : 0,
  expiresAt: undefined,
  language: 'vi',
});

const DESK = 'unit:TD1022';
export const OPERATOR = viewer('staff:lan.1022', 'STAFF', [['DESK_OPERATOR', DESK]]);
export const SUPERVISOR = viewer('staff:minh.1022', 'STAFF', [['DESK_SUPERVISOR', DESK]]);
export const citizen = (id: string): Viewer => viewer(id, 'CITIZEN', []);

/** The officers and leaders the demo accounts name; every other unit has people whose names nobody knows. */
const NAMED: Readonly<Record<string, readonly [officer: string, leader: string]>> = {
  'unit:CSHP': ['hung.chieusang', 'ha.chieusang'],
  'unit:TNHP': ['tung.thoatnuoc', 'mai.thoatnuoc'],
  'unit:11383': ['quan.lechan', 'thu.lechan'],
};

export function officerOf(unitId: string): Viewer {
  const name = NAMED[unitId]?.[0] ?? `canbo.${unitId.slice(5).toLowerCase()}`;
  return viewer(`staff:${name}`, 'STAFF', [
    ['UNIT_OFFICER', unitId],
    ['UNIT_COORDINATOR', unitId],
  ]);
}

export function leaderOf(unitId: string): Viewer {
  const name = NAMED[unitId]?.[1] ?? `lanhdao.${unitId.slice(5).toLowerCase()}`;
  return viewer(`staff:${name}`, 'STAFF', [['UNIT_LEADER', unitId]]);
}

/** The personas of the identity simulator who may send reports, with the contact the demo gives them. */
export const PERSONAS = [
  { id: 'citizen:nhung', name: 'Trần Thị Nhung', phone: '+84901000001' },
  { id: 'citizen:an', name: 'Nguyễn Văn An', phone: '+84901000002' },
  { id: 'citizen:binh', name: 'Phạm Quốc Bình', phone: '+84901000003' },
  { id: 'citizen:thuy', name: 'Lê Thị Thu Thủy', phone: '+84901000006' },
  { id: 'citizen:khoa', name: 'Hoàng Đăng Khoa', phone: '+84901000008' },
  { id: 'citizen:dung', name: 'Bùi Tiến Dũng', phone: '+84901000009' },
  { id: 'citizen:cham', name: 'Ngô Bích Châm', phone: '+84901000010' },
] as const;
