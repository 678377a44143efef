import { eventually } from '@smarthp/kit/testing';
import { compose } from '../src/compose.js';
import { everybody, running, type Running } from './running.js';

const PAGE = `{ rightsAndDuties { version effectiveFrom rights { vi en } duties { vi en }
  legalBases { number title titleEn issuedOn } } sources { id name homeUrl creditText } articles { totalCount } }`;

describe('rights and duties', () => {
  let server: Running;
  beforeAll(async () => (server = await running('2026-11-22T10:00:00+07:00', false)));
  afterAll(() => server.stop());

  it.each(everybody)('are there without demo data and for everybody: %s', async (who) => {
    const { data, errors } = await (await server.as(who)).ask(PAGE);
    expect(errors).toBeUndefined();
    expect(data.rightsAndDuties.version).toBe('2026.1');
    expect(data.rightsAndDuties.rights).toHaveLength(6);
    expect(data.rightsAndDuties.duties).toHaveLength(6);
    expect(data.articles.totalCount).toBe(0);
  });

  it('rest on the four legal bases of the city', async () => {
    const { data } = await (await server.as('anonymous')).ask(PAGE);
    expect(
      data.rightsAndDuties.legalBases.map((basis: { number: string; issuedOn: string }) => [
        basis.number,
        basis.issuedOn,
      ]),
    ).toEqual([
      ['20/2008/NĐ-CP', '2008-02-14'],
      ['574/QĐ-TTg', '2017-04-25'],
      ['26/CT-TTg', '2017-06-06'],
      ['587/QĐ-UBND', '2024-03-05'],
    ]);
  });

  it('stand beside the registry of the eleven press sources and our own editors', async () => {
    const { data } = await (await server.as('anonymous')).ask(PAGE);
    expect(data.sources).toHaveLength(12);
    for (const source of data.sources) expect(source.creditText).toMatch(/\S/);
  });

  it('tell of their version once, for those who take consent, however often the server starts', async () => {
    const feed = async (address: string) =>
      (await (
        await fetch(`${new URL(address).origin}/internal/events?after=0`, {
          headers: { 'x-internal-secret': server.options.internalSecret },
        })
      ).json()) as { type: string; subject: string; data: object }[];
    const told = await eventually(async () => {
      const events = await feed(server.url);
      return events.length ? events : undefined;
    });
    expect(told).toMatchObject([
      { type: 'content.rights.published', subject: '2026.1', data: { effectiveFrom: '2026-06-30T17:00:00.000Z' } },
    ]);
    const again = await compose(server.options);
    expect(await feed(`http://127.0.0.1:${again.port}`)).toHaveLength(1);
    await again.stop();
  });
});
