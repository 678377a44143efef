import { describe, expect, it } from '@jest/globals';
import { maskedEmail, maskedPhone } from './masked-contact.js';

describe('a masked contact', () => {
  it('keeps three digits at each end, however the number was written', () => {
    for (const phone of ['0901000001', '+84901000001', '84 901 000 001', '0901.000.001'])
      expect(maskedPhone(phone)).toBe('090•••001');
    expect(maskedPhone('02253842588')).toBe('022•••588');
  });

  it('keeps nothing of what is too short to hide', () => {
    expect(maskedPhone('1022')).toBe('•••');
    expect(maskedPhone(null)).toBeNull();
    expect(maskedEmail('')).toBeNull();
  });

  it('keeps the first letter and the house of an e-mail address', () => {
    expect(maskedEmail('nhung.tran@example.vn')).toBe('n•••@example.vn');
    expect(maskedEmail('@example.vn')).toBe('•••');
  });
});
