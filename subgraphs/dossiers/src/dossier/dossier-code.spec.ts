import { isDossierCode, normalCode } from './dossier-code.rules.js';

describe('a dossier code', () => {
  it.each([
    '000.00.15.H24-251122-0001',
    'H24.15-251122-0001',
    'H24-251122-0001',
    'H24.15.3-251122-000123',
    'H55.242-260704-9999',
    'H24.15-240229-0031',
  ])('may be %s', (code) => expect(isDossierCode(code)).toBe(true));

  it.each([
    '',
    'H24.15',
    'H24.15-251322-0001',
    'H24.15-250229-0001',
    'H24.15-251131-0001',
    'H24.15-251122-001',
    'H24.15-251122-0001234',
    '24.15-251122-0001',
    '000.00.15-251122-0001',
    "H24.15-251122-0001' or 1=1",
  ])('may not be "%s"', (code) => expect(isDossierCode(code)).toBe(false));

  it('is taken as people type it', () => {
    expect(normalCode('  h24.15 – 261118 – 0031 ')).toBe('H24.15-261118-0031');
    expect(normalCode('Ｈ24.15-261118-0031')).toBe('H24.15-261118-0031');
  });
});
