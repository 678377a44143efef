import { anonymous, type Viewer } from '@smarthp/kit/viewer';
import { isOwner, seesWhole } from './dossier.policy.js';

const dossier = { ownerId: 'citizen:nhung', unitId: 'unit:11383' };
const viewer = (over: Partial<Viewer>): Viewer => ({ ...anonymous(), ...over });
const staff = (role: 'UNIT_OFFICER' | 'DESK_OPERATOR' | 'AUDITOR', unitId: string | null) =>
  viewer({ id: 'staff:x', kind: 'STAFF', roles: [{ role, unitId }] });

describe('a dossier', () => {
  it('is seen whole by its owner', () => {
    expect(seesWhole(viewer({ id: 'citizen:nhung', kind: 'CITIZEN' }), dossier)).toBe(true);
  });

  it('is seen whole by the staff of its unit and by no other unit or desk', () => {
    expect(seesWhole(staff('UNIT_OFFICER', 'unit:11383'), dossier)).toBe(true);
    expect(seesWhole(staff('UNIT_OFFICER', 'unit:11311'), dossier)).toBe(false);
    expect(seesWhole(staff('DESK_OPERATOR', 'unit:TD1022'), dossier)).toBe(false);
    expect(seesWhole(staff('AUDITOR', null), dossier)).toBe(false);
  });

  it('is masked for strangers, partners and people without a token', () => {
    expect(seesWhole(viewer({ id: 'citizen:an', kind: 'CITIZEN' }), dossier)).toBe(false);
    expect(seesWhole(viewer({ id: 'citizen:nhung', kind: 'PARTNER' }), dossier)).toBe(false);
    expect(seesWhole(anonymous(), dossier)).toBe(false);
  });

  it('without a known owner belongs to nobody', () => {
    expect(isOwner(viewer({ kind: 'CITIZEN' }), { ownerId: null, unitId: 'unit:11383' })).toBe(false);
    expect(isOwner(viewer({ kind: 'CITIZEN', id: '' }), { ownerId: '', unitId: 'unit:11383' })).toBe(false);
  });
});
