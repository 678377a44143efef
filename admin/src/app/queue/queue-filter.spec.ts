import { countNarrowing, readFilter, toReportFilter, writeFilter } from './queue-filter';

describe('queue filter', () => {
  it('is read from the address as it was written there', () => {
    const filter = readFilter(
      {
        view: 'OVERDUE',
        field: 'TREES,WASTE',
        ward: 'unit:11383',
        channel: 'APP',
        urgency: 'HIGH,URGENT',
        status: 'RECEIVED',
        q: 'cây đổ',
      },
      'NEW',
    );
    expect(readFilter(writeFilter(filter), 'ALL')).toEqual(filter);
  });

  it('leaves out what it does not know, and falls back to the own first view', () => {
    const filter = readFilter(
      { view: 'EVERYTHING', urgency: 'HIGH,NOW', field: 'a b,TREES', status: ['RECEIVED'] },
      'TO_ACCEPT',
    );
    expect(filter.view).toBe('TO_ACCEPT');
    expect(filter.urgencies).toEqual(['HIGH']);
    expect(filter.categories).toEqual(['TREES']);
    expect(filter.statuses).toEqual([]);
  });

  it('asks the API for nothing when nothing narrows the view', () => {
    expect(toReportFilter(readFilter({ view: 'NEW' }, 'ALL'))).toBeNull();
  });

  it('gives the API only what narrows', () => {
    const filter = readFilter({ view: 'NEW', urgency: 'URGENT', q: '  phượng ' }, 'ALL');
    expect(toReportFilter(filter)).toEqual({ urgencies: ['URGENT'], search: 'phượng' });
    expect(countNarrowing(filter)).toBe(2);
  });

  it('takes parameters out of the address when they are empty', () => {
    expect(writeFilter(readFilter({ view: 'NEW' }, 'ALL'))).toEqual({
      view: 'NEW',
      field: null,
      ward: null,
      channel: null,
      urgency: null,
      status: null,
      q: null,
    });
  });
});
