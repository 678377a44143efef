import { readSettings } from '@smarthp/kit/config';
import { settings } from '../settings.js';
import { readClaims } from './read-claims.js';

const values = readSettings(settings, { DATABASE_URL_ACCOUNTS: 'postgres://x', INTERNAL_SECRET: 'sixteen-letters-1' });
const map = {
  claims: values.vneidClaims,
  levels: values.vneidLevels,
  organisationKinds: values.vneidOrganisationKinds,
};

describe('claims of the identity service', () => {
  it('become our facts by the map of the settings', () => {
    const claims = {
      sub: 's-1',
      HoVaTen: ' Nguyễn Văn An ',
      GioiTinh: 'Nam',
      NgayThangNamSinh: '03/02/1990',
      SoDienThoai: '0901000002',
      LoaiTaiKhoan: 'CA_NHAN',
      MucDo: 2,
      SoDinhDanh: '031090000002',
    };
    expect(readClaims(claims, map)).toEqual({
      upstream: 'vneid',
      subject: 's-1',
      kind: 'CITIZEN',
      name: 'Nguyễn Văn An',
      organisation: null,
      sex: 'Nam',
      birthDate: '03/02/1990',
      phone: '0901000002',
      email: null,
      level: 2,
    });
  });

  it('never carry the personal number on', () => {
    expect(JSON.stringify(readClaims({ sub: 's', HoVaTen: 'An', SoDinhDanh: '031090000002' }, map))).not.toContain(
      '031090000002',
    );
  });

  it('tell organisations and foreigners', () => {
    expect(readClaims({ sub: 's', LoaiTaiKhoan: 'TO_CHUC', TenDoanhNghiep: 'Hải Long' }, map)).toMatchObject({
      kind: 'ORGANISATION',
      organisation: 'Hải Long',
    });
    expect(readClaims({ sub: 's', LoaiTaiKhoan: 'NGUOI_NUOC_NGOAI' }, map).kind).toBe('FOREIGNER');
  });

  it.each([
    ['1', 1],
    ['LoA2', 2],
    ['9', 0],
    [undefined, 0],
    ['', 0],
  ])('level %s counts as %i', (level, ours) => expect(readClaims({ sub: 's', MucDo: level }, map).level).toBe(ours));

  it('may have other names elsewhere', () => {
    const other = readSettings(settings, {
      DATABASE_URL_ACCOUNTS: 'postgres://x',
      INTERNAL_SECRET: 'sixteen-letters-1',
      VNEID_CLAIM_MAP: 'name=full_name, level=acr',
      VNEID_LEVEL_MAP: 'urn:gold=2',
    });
    const described = readClaims(
      { sub: 's', full_name: 'An', acr: 'urn:gold' },
      { claims: other.vneidClaims, levels: other.vneidLevels, organisationKinds: [] },
    );
    expect(described).toMatchObject({ name: 'An', level: 2 });
  });
});

describe('a claim map that is no map', () => {
  it('stops the start with one sentence', () => {
    expect(() =>
      readSettings(settings, {
        DATABASE_URL_ACCOUNTS: 'x',
        INTERNAL_SECRET: 'sixteen-letters-1',
        VNEID_CLAIM_MAP: 'nonsense',
      }),
    ).toThrow(/VNEID_CLAIM_MAP/);
  });
});
