import { nationalCode } from './procedure-code.rules.js';

describe('a procedure code', () => {
  it.each([
    ['1.011442', '1.011442'],
    ['1.011442.000.00.00.H24', '1.011442'],
    ['2.000815.000.00.00.H55.02', '2.000815'],
    [' 1.011442.000.00.00.h24 ', '1.011442'],
    ['khai sinh', 'KHAI SINH'],
  ])('%s is %s to the nation', (typed, national) => expect(nationalCode(typed)).toBe(national));
});
