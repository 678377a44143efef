import { countNarrowing, fromSaved, readFilter, toReportFilter, writeFilter } from './queue-filter';

describe('queue filter', () => {
  it('is read from the address as it was written there', () => {
    const filter = readFilter(
      {
        view: 'OVERDUE',
        field: 'TREES,WASTE',
        ward: 'unit:11383,unit:11311',
        unit: 'unit:CSHP',
        officer: 'staff:hung.chieusang',
        due: 'OVERDUE,PAUSED',
        mark: 'MINE,URGED',
        from: '2026-11-01',
        to: '2026-11-20',
        dueby: '2026-11-27',
        sort: 'NEWEST',
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

  it('counts days of the city, the last one whole', () => {
    const filter = readFilter({ from: '2026-11-01', to: '2026-11-20', dueby: '2026-11-27', mark: 'RETURNED' }, 'ALL');
    expect(toReportFilter(filter)).toEqual({
      from: '2026-11-01T00:00:00+07:00',
      to: '2026-11-20T17:00:00.000Z',
      dueBefore: '2026-11-27T17:00:00.000Z',
      returned: true,
    });
  });

  it('comes back from a saved one as it was', () => {
    const params = { view: 'ALL', ward: 'unit:11383', due: 'OVERDUE', mark: 'MINE', to: '2026-11-20', sort: 'URGENCY' };
    const filter = readFilter(params, 'NEW');
    expect(fromSaved('ALL', toReportFilter(filter) ?? {}, 'URGENCY')).toEqual(filter);
  });

  it('leaves out ids and days that are none', () => {
    const filter = readFilter({ ward: "unit:1' or 1=1", officer: 'x', from: '20/11/2026', dueby: '2026-99-99' }, 'ALL');
    expect(toReportFilter(filter)).toBeNull();
  });

  it('takes parameters out of the address when they are empty', () => {
    expect(writeFilter(readFilter({ view: 'NEW' }, 'ALL'))).toEqual({
      view: 'NEW',
      field: null,
      ward: null,
      unit: null,
      officer: null,
      channel: null,
      urgency: null,
      status: null,
      due: null,
      mark: null,
      from: null,
      to: null,
      dueby: null,
      q: null,
      sort: null,
    });
  });
});
