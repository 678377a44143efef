import { convertToParamMap } from '@angular/router';
import { addressOf, contractFilter, countSet, filterFrom } from './report-list-filter';

describe('Filters of reports', () => {
  const read = (params: Record<string, string>) => filterFrom(convertToParamMap(params), 'PUBLIC');

  it('read the address and write the same address', () => {
    const params = {
      scope: 'mine',
      status: 'RECEIVED,ASSIGNED',
      category: 'SU_CO_HA_TANG',
      ward: 'unit:11383',
      q: 'đèn',
    };
    expect(addressOf(read(params))).toEqual({ ...params, group: null });
  });

  it('leave out what they do not know', () => {
    expect(read({ scope: 'all', status: 'DROP TABLE,RECEIVED', group: 'nonsense' })).toMatchObject({
      scope: 'PUBLIC',
      statuses: ['RECEIVED'],
      group: null,
    });
  });

  it('ask for nothing when nothing is set', () => {
    expect(contractFilter(read({}))).toBeNull();
  });

  it('say a group in statuses, and single statuses win over a group', () => {
    expect(contractFilter(read({ group: 'done' }))).toEqual({ statuses: ['RESOLVED', 'CLOSED'] });
    expect(contractFilter(read({ group: 'done', status: 'RECEIVED' }))).toEqual({ statuses: ['RECEIVED'] });
  });

  it('count what is set beyond scope and words', () => {
    expect(countSet(read({ status: 'RECEIVED,ASSIGNED', ward: 'unit:1', q: 'đèn' }))).toBe(3);
  });
});
