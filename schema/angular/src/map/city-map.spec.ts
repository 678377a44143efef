import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { CLUSTERS, LABELS, REPORTS } from '../../sheet/examples';
import { Map as FakeMap } from '../testing/maplibre-gl.stub';
import { find } from '../testing/render';
import { CityMap } from './city-map';
import { LOCATOR } from './locator';
import { OUTLINE } from './city-outline';
import { CITY_BOX } from './map-view';
import { offlineStyle } from './offline-style';
import { softCircles } from './soft-circles';

async function open(inputs: Readonly<Record<string, unknown>>): Promise<ComponentFixture<CityMap>> {
  globalThis.fetch = jest.fn(() => Promise.reject(new TypeError('no network'))) as unknown as typeof fetch;
  const fixture = TestBed.createComponent(CityMap);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  // The style sheet link never loads in jsdom.
  document.head.querySelectorAll('link').forEach((link) => link.dispatchEvent(new Event('load')));
  for (let turn = 0; turn < 20 && !FakeMap.last; turn++) await new Promise((done) => setTimeout(done, 10));
  await new Promise((done) => setTimeout(done, 20));
  fixture.detectChanges();
  return fixture;
}

const names = (fixture: ComponentFixture<CityMap>) =>
  [...(fixture.nativeElement as HTMLElement).querySelectorAll('.hp-pin')].map((pin) => pin.getAttribute('aria-label'));

describe('the map', () => {
  beforeAll(() => {
    AbortSignal.timeout ??= () => new AbortController().signal;
  });

  it('names every pin and cluster for those who cannot see them', async () => {
    const fixture = await open({ reports: REPORTS.slice(0, 2), clusters: CLUSTERS.slice(0, 1) });
    expect(names(fixture)).toEqual([
      '38 phản ánh, 11 đang xử lý',
      'Phản ánh 1, Đã tiếp nhận',
      'Phản ánh 2, Đang xử lý',
    ]);
  });

  it('tells which report was touched', async () => {
    const fixture = await open({ reports: REPORTS });
    const chosen = jest.fn();
    fixture.componentInstance.choose.subscribe(chosen);
    find(fixture, '.hp-pin.report').click();
    expect(chosen).toHaveBeenCalledWith(REPORTS[0]);
  });

  it('moves under the pin with the arrow keys and says where the pin stands', async () => {
    const fixture = await open({ mode: 'pick', center: { lat: 20.85, lng: 106.68 } });
    const picked = jest.fn();
    fixture.componentInstance.picked.subscribe(picked);
    const frame = find(fixture, '.frame');
    frame.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    fixture.detectChanges();
    expect(FakeMap.last?.moves.at(-1)).toEqual([48, 0]);
    expect(picked).toHaveBeenCalledTimes(1);
    expect(find(fixture, '.said').textContent).toContain('Ghim tại 20.85000, 106.68480');
    expect(frame.getAttribute('aria-label')).toContain('Phím mũi tên');
  });

  it('never leaves the region of the city', async () => {
    await open({});
    expect(FakeMap.last?.options['maxBounds']).toEqual([CITY_BOX.west, CITY_BOX.south, CITY_BOX.east, CITY_BOX.north]);
  });

  it('says so when the device does not tell its position', async () => {
    TestBed.overrideProvider(LOCATOR, { useValue: () => Promise.reject(new Error('refused')) });
    const fixture = await open({});
    find(fixture, '[aria-label="Vị trí của tôi"]').click();
    await new Promise((done) => setTimeout(done, 5));
    fixture.detectChanges();
    expect(find(fixture, '.said.shown').textContent).toContain('Chưa lấy được vị trí');
  });
});

describe('the built-in map', () => {
  const colours = { land: '#1', park: '#2', water: '#3', road: '#4', roadLine: '#5', label: '#6', waterLabel: '#7' };

  it('asks nothing of the network', () => {
    const style = JSON.stringify(offlineStyle(colours, LABELS));
    expect(style).not.toMatch(/https?:|"glyphs"|"sprite"/);
  });

  it('holds the rivers and islands of the city', () => {
    const rivers = OUTLINE.rivers.features.map(({ properties }) => String(properties?.['name']));
    for (const name of ['Sông Cấm', 'Sông Lạch Tray', 'Sông Văn Úc', 'Sông Thái Bình', 'Sông Bạch Đằng'])
      expect(rivers).toContain(name);
    expect(OUTLINE.land.features.length).toBeGreaterThanOrEqual(5);
  });

  it('closes every ring', () => {
    for (const { features } of [
      OUTLINE.land,
      OUTLINE.parks,
      OUTLINE.lakes,
      softCircles([{ lat: 20.8, lng: 106.7 }], 150),
    ])
      for (const { geometry } of features) {
        const ring = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.at(-1)?.map((value) => value.toFixed(6))).toEqual(ring[0]?.map((value) => value.toFixed(6)));
      }
  });
});
