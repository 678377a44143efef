import { looksLikeDossierCode, tidyDossierCode } from './dossier-code';

describe('A dossier code', () => {
  it.each(['H24.15-261118-0031', '000.00.15.H24-261118-0031', 'H24-251122-000123'])(
    'is taken as printed: %s',
    (code) => {
      expect(looksLikeDossierCode(code)).toBe(true);
    },
  );

  it.each(['', 'H24.15-261318-0031', 'H24.15-261118-1', 'HP-261116-0042'])(
    'is refused when it cannot be one: %s',
    (code) => {
      expect(looksLikeDossierCode(code)).toBe(false);
    },
  );

  it('may be typed with spaces, in small letters, with a long dash', () => {
    expect(tidyDossierCode(' h24.15 – 261118-0031 ')).toBe('H24.15-261118-0031');
  });
});
