import 'reflect-metadata';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { isDemoWanted, keepNumbers, giveBackNumbers, takeDemoMark, wantDemo } from '../src/demo/demo-mark.js';
import { act, draft } from './acts.js';
import { City } from './city.js';

describe('Consent to the rights and duties', () => {
  let city: City;
  let nhung: GraphQLCaller;
  beforeAll(async () => {
    city = await City.open();
    nhung = await city.as('nhung');
  });
  afterAll(() => city.close());
  const submit = (rightsVersion: string | null, caller = nhung, more: object = {}) =>
    act(
      caller,
      'submitReport',
      draft({ rightsVersion, ...more }),
      '__typename code } ... on ConsentMissing { versionInForce',
    );

  it('must name the version in force; one that is only planned does not count', async () => {
    await city.learnRights('2', '2026-12-01T00:00:00+07:00');
    expect(await submit('1')).toMatchObject({ __typename: 'Report' });
    expect(await submit('2')).toMatchObject({ __typename: 'ConsentMissing', versionInForce: '1' });
    expect(await submit(null)).toMatchObject({ code: 'CONSENT_MISSING', versionInForce: '1' });
  });

  it('of an older wording is refused with words that say the text has changed', async () => {
    city.clock.set('2026-12-02T09:00:00+07:00');
    const refused = await submit('1');
    expect(refused).toMatchObject({ __typename: 'ConsentMissing', code: 'CONSENT_MISSING', versionInForce: '2' });
    expect(refused.message).toContain('bản mới');
    expect((await submit(null)).message).not.toContain('bản mới');
    expect(await submit('2')).toMatchObject({ __typename: 'Report' });
  });

  it('said by phone need not be there, but if it is named it is the one in force', async () => {
    const lan = await city.as('lan');
    const caller = { onBehalfOf: { name: 'Bà Hoa', phone: '0901234567' } };
    expect(await submit(null, lan, caller)).toMatchObject({ __typename: 'Report' });
    expect(await submit('2', lan, caller)).toMatchObject({ __typename: 'Report' });
    expect(await submit('1', lan, caller)).toMatchObject({ __typename: 'ConsentMissing' });
  });
});

describe('Demo data', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.open();
  });
  afterAll(() => city.close());
  const em = () => city.server.database.em();

  it('is wanted on an empty database, stays wanted when a first report comes in, and is loaded once', async () => {
    await wantDemo(em(), city.clock.now());
    await act(await city.as('nhung'), 'submitReport', draft());
    await wantDemo(em(), city.clock.now());
    expect(await isDemoWanted(em())).toBe(true);
    expect(await takeDemoMark(em(), city.clock.now())).toBe(true);
    expect(await takeDemoMark(em(), city.clock.now())).toBe(false);
    expect(await isDemoWanted(em())).toBe(false);
  });

  it('takes numbers of the day behind those real reports have', async () => {
    const first = await keepNumbers(em(), '2026-11-18');
    expect(first).toBeGreaterThan(20);
    await giveBackNumbers(em(), '2026-11-18', first, first + 9);
    expect(await keepNumbers(em(), '2026-11-18')).toBe(first + 10);
  });

  it('is not wanted where reports were there before', async () => {
    const other = await City.open();
    await act(await other.as('nhung'), 'submitReport', draft());
    await wantDemo(other.server.database.em(), other.clock.now());
    expect(await isDemoWanted(other.server.database.em())).toBe(false);
    await other.close();
  });
});
