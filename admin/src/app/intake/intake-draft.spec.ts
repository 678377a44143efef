import { bareNumber, gapsOf, inputOf, isPhone, newIntake, spelled } from './intake-draft';

const whole = {
  ...newIntake(),
  phone: '0912 345 678',
  name: ' Bà Hoa ',
  body: 'Đèn đường tắt ba đêm liền',
  place: { lat: 20.85, lng: 106.68 },
  categoryCode: 'SU_CO_HA_TANG',
  consentSaid: true,
};

describe('a call being written down', () => {
  it('says what still has to be asked, in the order of the page', () => {
    expect(gapsOf(newIntake(), [])).toEqual(['PHONE', 'NAME', 'BODY', 'PLACE', 'CATEGORY', 'CONSENT']);
    expect(gapsOf(whole, [])).toEqual([]);
  });

  it('needs a number when it came by phone, and none at the counter', () => {
    expect(gapsOf({ ...whole, phone: '' }, [])).toEqual(['PHONE']);
    expect(gapsOf({ ...whole, phone: '', channel: 'DIRECT' }, [])).toEqual([]);
    expect(gapsOf({ ...whole, phone: '12', channel: 'DIRECT' }, [])).toEqual(['PHONE']);
  });

  it.each(['0912345678', '+84 912.345.678', '0225 374 5377'])('knows %s as a number', (phone) =>
    expect(isPhone(phone)).toBe(true),
  );

  it('goes out with the consent in force, said by phone', () => {
    expect(inputOf(whole, '2026.1')).toMatchObject({
      rightsVersion: '2026.1',
      channel: 'HOTLINE',
      onBehalfOf: { name: 'Bà Hoa', phone: '0912345678', email: null },
    });
    expect(inputOf({ ...whole, consentSaid: false }, '2026.1').rightsVersion).toBeNull();
  });

  it('spells the code sign by sign', () => {
    expect(spelled('HP-26').join(' ')).toBe('H P - 2 6');
    expect(bareNumber('0912.345-678 ')).toBe('0912345678');
  });
});
