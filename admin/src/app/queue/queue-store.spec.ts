import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { QueueChangedSubscription } from '../../gql/graphql';
import { caseReport } from '../../testing/case-sample';
import { readFilter } from './queue-filter';
import { QueueStore } from './queue-store';

type Change = QueueChangedSubscription['queueChanged'];
let told: (event: { queueChanged: Change }) => void;
const reload = jest.fn(() => Promise.resolve());
const data = signal<unknown>(undefined);

jest.mock('@smarthp/angular', () => ({
  liveQuery: (options: { onEvent: typeof told }) => {
    told = options.onEvent;
    return { data, reload, more: jest.fn(), busy: () => false, failure: () => undefined };
  },
}));

const rows = (...codes: string[]) => ({
  queue: {
    totalCount: codes.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: codes.map((code) => ({ cursor: code, node: caseReport({ id: code, code }) })),
  },
});
const change = (kind: Change['kind'], code: string): void =>
  told({
    queueChanged: {
      __typename: 'QueueChange',
      cursor: `${kind}${code}`,
      kind,
      code,
      report: caseReport({ id: code, code }),
      counts: [],
    } as Change,
  });

describe('queue', () => {
  let store: QueueStore;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [QueueStore] });
    store = TestBed.inject(QueueStore);
    store.show(readFilter({ view: 'NEW' }, 'NEW'));
    data.set(rows('A', 'B'));
    reload.mockClear();
  });

  it('lets new work wait behind a bar instead of moving the rows', () => {
    change('ENTERED', 'C');
    change('ENTERED', 'D');
    change('ENTERED', 'C');
    expect(store.waiting()).toEqual(['C', 'D']);
    expect(store.items().map((item) => item.report.code)).toEqual(['A', 'B']);
    expect(store.total()).toBe(4);
  });

  it('takes the waiting work in when asked', async () => {
    change('ENTERED', 'C');
    reload.mockImplementationOnce(() => {
      data.set(rows('C', 'A', 'B'));
      return Promise.resolve();
    });
    await store.takeIn();
    expect(store.waiting()).toEqual([]);
    expect(store.items().map((item) => item.report.code)).toEqual(['C', 'A', 'B']);
  });

  it('lets go of what left the view, but not of the case being worked on', () => {
    store.openCode.set('A');
    change('LEFT', 'A');
    change('LEFT', 'B');
    expect(store.items()).toMatchObject([{ report: { code: 'A' }, left: true }]);
    store.openCode.set(null);
    expect(store.items()).toEqual([]);
  });

  it('forgets what waited when another view is opened', () => {
    change('ENTERED', 'C');
    store.show(readFilter({ view: 'OVERDUE' }, 'NEW'));
    expect(store.waiting()).toEqual([]);
  });

  it('fills an empty queue at once, since nothing can jump there', () => {
    data.set(rows());
    change('ENTERED', 'C');
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
