import { compose } from '../src/compose.js';
import { running } from './running.js';

const COUNT = '{ placeCategories { code } places { totalCount } }';

describe('the places server', () => {
  it('starts empty without demo data, with its categories', async () => {
    const server = await running('2026-11-23T10:00:00+07:00', false);
    const { data } = await (await server.as('anonymous')).ask(COUNT);
    expect(data.placeCategories).toHaveLength(12);
    expect(data.places.totalCount).toBe(0);
    await server.stop();
  });

  it('loads the demo once, however often and by how many it is started', async () => {
    const server = await running('2026-11-23T10:00:00+07:00');
    const again = await Promise.all([compose(server.options), compose(server.options)]);
    const { data } = await (await server.as('anonymous')).ask(COUNT);
    expect(data.places.totalCount).toBe(246);
    await Promise.all([server, ...again].map((one) => one.stop()));
  });

  it('answers a token that is not good with 401 and its code', async () => {
    const server = await running('2026-11-23T10:00:00+07:00', false);
    const answer = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer not.a.token' },
      body: JSON.stringify({ query: COUNT }),
    });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('INVALID_TOKEN');
    await server.stop();
  });
});
