import { TestBed } from '@angular/core/testing';
import { Api } from '@smarthp/angular';
import { WardFinder } from './ward-finder';

const ward = (id: string) => ({
  id,
  code: id,
  kind: 'WARD',
  name: id,
  fullName: `Phường ${id}`,
  nameEn: id,
  formerArea: null,
});
const wait = () => new Promise((done) => setTimeout(done, 420));

describe('The ward of a pin', () => {
  let answer: object;
  let finder: WardFinder;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [WardFinder, { provide: Api, useValue: { query: () => Promise.resolve(answer) } }],
    });
    finder = TestBed.inject(WardFinder);
  });

  it('is taken over when the pin stands inside', async () => {
    answer = { data: { wardAt: { certainty: 'INSIDE', ward: ward('Lê Chân'), candidates: [] } } };
    finder.look({ lat: 20.84, lng: 106.68 });
    await wait();
    expect(finder.suggested()?.name).toBe('Phường Lê Chân');
    expect(finder.unsure()).toBe(false);
  });

  it('is found when the same place is told twice in a moment', async () => {
    answer = { data: { wardAt: { certainty: 'INSIDE', ward: ward('Lê Chân'), candidates: [] } } };
    finder.look({ lat: 20.84, lng: 106.68 });
    finder.look({ lat: 20.84, lng: 106.68 });
    await wait();
    expect(finder.looking()).toBe(false);
    expect(finder.suggested()?.name).toBe('Phường Lê Chân');
  });

  it('is offered with its neighbours near a border', async () => {
    answer = {
      data: { wardAt: { certainty: 'NEAREST', ward: ward('Lê Chân'), candidates: [ward('Lê Chân'), ward('An Biên')] } },
    };
    finder.look({ lat: 20.84, lng: 106.68 });
    await wait();
    expect(finder.unsure()).toBe(true);
    expect(finder.choices().map((w) => w.id)).toEqual(['Lê Chân', 'An Biên']);
  });

  it('is nobody outside the city', async () => {
    answer = { data: { wardAt: { certainty: 'OUTSIDE', ward: null, candidates: [] } } };
    finder.look({ lat: 21.03, lng: 105.85 });
    await wait();
    expect(finder.outside()).toBe(true);
    expect(finder.suggested()).toBeNull();
  });

  it('stays open without a network, and is asked again for the same pin', async () => {
    answer = { failure: { kind: 'offline' } };
    finder.look({ lat: 20.84, lng: 106.68 });
    await wait();
    expect(finder.suggested()).toBeUndefined();
    expect(finder.failure()?.kind).toBe('offline');
    answer = { data: { wardAt: { certainty: 'INSIDE', ward: ward('Lê Chân'), candidates: [] } } };
    finder.look({ lat: 20.84, lng: 106.68 });
    await wait();
    expect(finder.suggested()?.id).toBe('Lê Chân');
  });
});
