import { CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Api } from '@smarthp/angular';
import { Apollo } from 'apollo-angular';
import { of } from 'rxjs';
import { caseReport } from '../../testing/case-sample';
import { consoleTesting } from '../../testing/console-testing';
import { BulkBar } from '../bulk/bulk-bar';
import { QueueFilters } from './queue-filters';
import { readFilter } from './queue-filter';
import { QueueList } from './queue-list';
import { QueueStore } from './queue-store';
import { SavedFilters } from './saved-filters';
import { QueueSelection } from './selection';

jest.setTimeout(60_000); // ten thousand rows and a whole screen; on a busy machine more than the usual five seconds
const MANY = 10_000;
const ITEMS = Array.from({ length: MANY }, (_, at) => ({
  report: { ...caseReport({ id: `r${at}`, code: `HP-${at}` }), officer: null, urgeCount: 0, sendBackCount: 0 },
  left: false,
}));
const SCREEN_PX = 800;

describe('a queue of ten thousand', () => {
  beforeAll(() => {
    jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SCREEN_PX);
    HTMLElement.prototype.scrollTo = function (this: HTMLElement, to?: ScrollToOptions | number) {
      this.scrollTop = (to as ScrollToOptions).top ?? 0;
      this.dispatchEvent(new Event('scroll'));
    } as typeof HTMLElement.prototype.scrollTo;
  });
  afterAll(() => jest.restoreAllMocks());

  async function open(table = false) {
    const more = jest.fn(() => Promise.resolve());
    const store = {
      items: signal(ITEMS),
      total: signal(1000),
      waiting: signal([]),
      hasMore: signal(true),
      openCode: signal(null),
      show: jest.fn(),
      more,
      live: { data: signal({}), loading: signal(false), failure: signal(undefined), asOf: signal(undefined) },
    };
    TestBed.configureTestingModule({
      imports: [QueueList],
      providers: [
        ...consoleTesting(),
        { provide: Api, useValue: { query: () => Promise.resolve({}), mutate: () => Promise.resolve({}) } },
        { provide: Apollo, useValue: { query: () => of({ data: undefined }) } },
        { provide: SavedFilters, useValue: { list: signal([]) } },
      ],
    }).overrideComponent(QueueList, {
      remove: { imports: [BulkBar, QueueFilters], providers: [QueueStore] },
      add: { schemas: [CUSTOM_ELEMENTS_SCHEMA], providers: [{ provide: QueueStore, useValue: store }] },
    });
    const fixture = TestBed.createComponent(QueueList);
    fixture.componentRef.setInput('filter', readFilter({ view: 'ALL' }, 'ALL'));
    fixture.componentRef.setInput('table', table);
    document.body.append(fixture.nativeElement as HTMLElement);
    await settle(fixture);
    const page = fixture.nativeElement as HTMLElement;
    const rows = () => [...page.querySelectorAll<HTMLElement>('[role=listitem]')].map((row) => row.dataset['code']);
    const press = async (key: string, init: KeyboardEventInit = {}) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
      await settle(fixture);
    };
    return { fixture, page, rows, press, more };
  }
  const settle = async (fixture: { whenStable(): Promise<unknown> }): Promise<void> => {
    await fixture.whenStable();
    await new Promise((done) => setTimeout(done, 30));
    await fixture.whenStable();
  };

  it.each([false, true])('draws what is on the screen and a little more, as a table: %s', async (table) => {
    const { rows, page } = await open(table);
    expect(rows().length).toBeGreaterThan(10);
    expect(rows().length).toBeLessThan(80);
    expect(rows()[0]).toBe('HP-0');
    expect(page.querySelector('[role=listitem]')?.getAttribute('aria-posinset')).toBe('1');
  });

  it('goes down with j as far as one likes, keeping the row in sight and asking for more near the end', async () => {
    const { rows, press, page, more } = await open();
    const viewport = page.querySelector<HTMLElement>('cdk-virtual-scroll-viewport')!;
    viewport.scrollTop = (MANY - 40) * 59;
    viewport.dispatchEvent(new Event('scroll'));
    await new Promise((done) => setTimeout(done, 60));
    expect(rows().length).toBeLessThan(80);
    expect(more).toHaveBeenCalled();
    await press('j');
    expect(rows()).toContain('HP-1');
  });

  it('picks with x and stretches with Shift and an arrow', async () => {
    const { press } = await open();
    await press('x');
    await press('ArrowDown', { shiftKey: true });
    await press('ArrowDown', { shiftKey: true });
    expect(TestBed.inject(QueueSelection).codes()).toEqual(['HP-0', 'HP-1', 'HP-2']);
  });

  it('turns into a table with its key', async () => {
    const { press } = await open();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await press('.');
    expect(navigate).toHaveBeenCalledWith(['/reports'], expect.objectContaining({ queryParams: { layout: 'table' } }));
  });
});
