import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, steps } from './acts.js';
import { City } from './city.js';

const LOAD = `query($unitId: ID!) { workload(unitId: $unitId) {
  sample medianHours donePerDay officers { name open dueThisWeek overdue doneIn4Weeks medianHours hoursLeft } } }`;
const LATE = `query($unitId: ID!, $until: DateTime!) { lateForecast(unitId: $unitId, until: $until) {
  enoughHistory sample medianHours lateAlready looked items { report { code } officerName reason position hoursLeft hoursNeeded expectedAt } } }`;
const EVEN = `query($unitId: ID!) { rebalanceProposal(unitId: $unitId) {
  kept moves { report { code version } fromName toName hours } officers { name hoursBefore hoursAfter } } }`;
const CSHP = { unitId: 'unit:CSHP' };

describe('the load of a unit', () => {
  let city: City;
  let [nhung, lan, minh, hung, ha, tung, chutich, nobody]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open('2026-11-02T08:00:00+07:00');
    await everybody();
    // Six street lamps, each answered within a working day: the unit's own pace.
    for (let at = 0; at < 6; at += 1) {
      const { code } = await act(nhung!, 'submitReport', draft());
      await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', CSHP], [hung!, 'acceptAssignment']);
      await holds(code, 'staff:hung.chieusang');
      city.clock.advance(24 * 3_600_000);
      await steps(code, [hung!, 'submitResult', { text: 'Đã thay bóng.', noPhotoReason: 'Mưa' }]);
    }
  }, 60_000);
  afterAll(() => city.close());

  const everybody = async (): Promise<void> => {
    [nhung, lan, minh, hung, ha, tung, chutich, nobody] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung', 'ha', 'tung', 'chutich', 'nobody'] as const).map((who) => city.as(who)),
    );
  };
  const holds = (code: string, officer: string) =>
    city.server.database.em().execute('update report set officer_id = ? where code = ?', [officer, code]);
  const assigned = async (): Promise<string> => {
    const { code } = await act(nhung!, 'submitReport', draft());
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', CSHP]);
    return code;
  };

  it('is told by officer, with what nobody has yet at the end', async () => {
    await assigned();
    const { data } = await ha!.ask(LOAD, CSHP);
    const { officers, sample } = data.workload;
    expect(sample).toBe(6);
    expect(officers.at(-1)).toMatchObject({ name: null, open: 1 });
    const own = officers.find(({ name }: { name: string }) => name === 'hung.chieusang');
    expect(own).toMatchObject({ open: 6, doneIn4Weeks: 6 });
    expect(own.medianHours).toBeGreaterThan(0);
  });

  it('foretells with its reason what will be late, and says what it stands on', async () => {
    const code = await assigned();
    const due = new Date(city.clock.now().getTime() + 3_600_000);
    await city.server.database.em().execute('update report set due_at = ? where code = ?', [due, code]);
    const { data } = await hung!.ask(LATE, { ...CSHP, until: new Date(due.getTime() + 60_000).toISOString() });
    expect(data.lateForecast).toMatchObject({ enoughHistory: true, sample: 6, looked: 1 });
    expect(data.lateForecast.items).toMatchObject([{ report: { code }, position: 1, hoursLeft: expect.any(Number) }]);
  });

  it('foretells nothing of a unit that has answered next to nothing', async () => {
    const until = new Date(city.clock.now().getTime() + 86_400_000).toISOString();
    const { data } = await minh!.ask(LATE, { unitId: 'unit:TNHP', until });
    expect(data.lateForecast).toMatchObject({ enoughHistory: false, items: [], medianHours: null });
  });

  it('proposes to even it out and changes nothing by itself', async () => {
    const { data } = await ha!.ask(EVEN, CSHP);
    const { moves, officers } = data.rebalanceProposal;
    expect(moves.length).toBeGreaterThan(0);
    for (const move of moves) expect(move).toMatchObject({ fromName: null, toName: 'hung.chieusang' });
    expect(officers).toMatchObject([{ name: 'hung.chieusang' }]);
    const again = (await ha!.ask(EVEN, CSHP)).data.rebalanceProposal;
    expect(again.moves).toHaveLength(moves.length);
  });

  it('is found by its fullness: the desk supervisor and the city leaders see every unit, a leader only theirs', async () => {
    const full = '{ openWorkByUnit { unit { id } open } }';
    const { code } = await act(nhung!, 'submitReport', draft());
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:TNHP' }]);
    const seen = async (who: GraphQLCaller) => (await who.ask(full)).data.openWorkByUnit;
    const all = await seen(minh!);
    expect(all.map(({ unit }: { unit: { id: string } }) => unit.id)).toEqual(['unit:CSHP', 'unit:TNHP']);
    expect(all[0].open).toBeGreaterThan(all[1].open);
    expect(await seen(chutich!)).toEqual(all);
    expect(await seen(ha!)).toEqual([all[0]]);
    for (const other of [nhung!, tung!, nobody!])
      expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain((await other.ask(full)).errors?.[0]?.extensions?.['code']);
  });

  it('is seen by who leads the unit, the desk supervisor and the city leaders, and by nobody else', async () => {
    for (const head of [hung!, ha!, minh!, chutich!]) expect((await head.ask(LOAD, CSHP)).errors).toBeUndefined();
    for (const other of [lan!, tung!, nhung!])
      for (const question of [LOAD, EVEN])
        expect((await other.ask(question, CSHP)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await ha!.ask(LOAD, { unitId: 'unit:TNHP' })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await nobody!.ask(LOAD, CSHP)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});
