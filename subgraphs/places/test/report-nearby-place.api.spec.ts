import { running, type Running } from './running.js';

const ENTITIES = `query ($reports: [_Any!]!) { _entities(representations: $reports) {
  ... on Report { id nearbyPlace { name distanceM } } ... on Place { name } } }`;
const report = (id: string, lat: number, lng: number) => ({ __typename: 'Report', id, location: { lat, lng } });

describe('the place near a report', () => {
  let server: Running;
  beforeAll(async () => (server = await running('2026-11-23T10:00:00+07:00')));
  afterAll(() => server.stop());

  it('is the nearest one within 500 m, for many reports at once', async () => {
    const caller = await server.as('partner');
    const reports = [report('1', 20.8575, 106.6825), report('2', 20.3, 107.2), report('3', 20.7263, 107.0471)];
    const { data } = await caller.ask(ENTITIES, { reports });
    expect(data._entities[0].nearbyPlace.name).toMatch(/Nhà hát/);
    expect(data._entities[0].nearbyPlace.distanceM).toBeLessThan(100);
    expect(data._entities[1].nearbyPlace).toBeNull();
    expect(data._entities[2].nearbyPlace.name).toMatch(/Đôn Lương|Cát Hải|Cát Bà/);
  });

  it('is never a traffic camera', async () => {
    const caller = await server.as('anonymous');
    const { data } = await caller.ask(ENTITIES, { reports: [report('1', 20.866, 106.6615)] });
    expect(data._entities[0].nearbyPlace?.name ?? '').not.toMatch(/camera/);
  });

  it('and a place named by another subgraph come through the same door', async () => {
    const caller = await server.as('anonymous');
    const { data } = await caller.ask(ENTITIES, {
      reports: [
        { __typename: 'Place', id: 'place:y-te-1' },
        { __typename: 'Place', id: 'place:none' },
      ],
    });
    expect(data._entities).toEqual([{ name: 'Bệnh viện Hữu nghị Việt Tiệp' }, null]);
  });
});
