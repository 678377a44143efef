import { describe, expect, it } from '@jest/globals';
import { likeness } from './likeness.js';
import { groupsOf } from './suggest-incidents.read.js';

const words = (title: string, body = '') => ({ title, body });

describe('how alike two reports read', () => {
  it('is one for the same words and nought for none shared', () => {
    expect(likeness(words('Ngập đường Lạch Tray'), words('Ngập đường Lạch Tray'))).toBe(1);
    expect(likeness(words('Ngập đường'), words('Mất điện'))).toBe(0);
    expect(likeness(words(''), words('Ngập đường'))).toBe(0);
  });

  it('does not mind tone marks, capitals, and words that say nothing', () => {
    expect(likeness(words('NGAP DUONG'), words('Đường đã bị ngập ở đường'))).toBeGreaterThan(0.5);
    expect(likeness(words('và là có của'), words('và là có của'))).toBe(0);
  });

  it('is higher the more they share', () => {
    const flood = words('Ngập sâu trước chợ Sắt', 'Nước ngập nửa mét, xe không qua được');
    const near = likeness(flood, words('Ngập nặng ở chợ Sắt', 'Xe không qua được vì nước ngập'));
    expect(near).toBeGreaterThan(likeness(flood, words('Đèn tối trước chợ Sắt')));
  });
});

describe('groups that may be an incident', () => {
  const at = (lat: number, fieldCode = 'NGAP') => ({ categoryCode: 'HA_TANG', fieldCode, lat, lng: 106.68 });

  it('are of one field and close together, and not too small', () => {
    const here = [at(20.85), at(20.851), at(20.852)];
    expect(groupsOf([...here, at(20.85, 'DEN'), at(20.95), at(20.951)])).toEqual([here]);
    expect(groupsOf([at(20.95), at(20.951)])).toEqual([]);
  });
});
