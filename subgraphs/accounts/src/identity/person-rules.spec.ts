import { maskPhone } from './mask-phone.js';
import { salutationOf } from './salutation.js';

describe('a telephone number', () => {
  it.each([
    ['+84901000001', '090****001'],
    ['0901000001', '090****001'],
    ['0225 3 123 456', '022*****456'],
    ['1022', '****'],
    [null, null],
    ['', null],
  ])('%s is shown as %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown));
});

describe('the form of address', () => {
  it.each([
    ['Nam', 'ONG'],
    ['Nữ', 'BA'],
    ['Nữ'.normalize('NFD'), 'BA'],
    ['female', 'BA'],
    ['', 'ONG_BA'],
    [undefined, 'ONG_BA'],
    ['Khác', 'ONG_BA'],
  ])('for %s is %s', (sex, form) => expect(salutationOf(sex)).toBe(form));
});
