import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

describe('taking an act back', () => {
  let city: City;
  let [nhung, lan, minh, hung]: GraphQLCaller[] = [];

  beforeAll(async () => {
    city = await City.open();
    [nhung, lan, minh, hung] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const sent = async (): Promise<string> => (await act(nhung!, 'submitReport', draft())).code as string;
  const undo = async (who: GraphQLCaller, code: string) => {
    const { version } = (await read(lan!, code, 'version')) as { version: number };
    return act(who, 'undoAct', { code, version });
  };

  it('gives back exactly what the act changed, and both steps stay in the timeline', async () => {
    const code = await sent();
    await steps(code, [lan!, 'receiveReport']);
    const fields = 'status dueAt handlingUnit { id } receivedAt promise { dueAt }';
    const before = await read(lan!, code, fields);
    city.clock.advance(1_000);
    await steps(code, [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    expect(await read(lan!, code, 'undoOffer { action secondsLeft }')).toEqual({
      undoOffer: { action: 'ASSIGN', secondsLeft: 60 },
    });
    expect(await undo(lan!, code)).toMatchObject({ status: 'RECEIVED' });
    expect(await read(lan!, code, fields)).toEqual(before);
    const { timeline } = await read(nhung!, code, 'timeline { edges { node { action text } } }');
    expect(timeline.edges.slice(-2).map(({ node }: { node: object }) => node)).toEqual([
      { action: 'ASSIGN', text: null },
      { action: 'UNDO', text: 'Thu hồi thao tác: chuyển xử lý.' },
    ]);
  });

  it('is for the one who acted', async () => {
    const code = await sent();
    await steps(code, [lan!, 'receiveReport']);
    expect(await undo(minh!, code)).toMatchObject({ __typename: 'ActionNotAllowed', code: 'NOT_IN_THIS_STATE' });
    expect((await read(minh!, code, 'allowedActions undoOffer { action }')).undoOffer).toBeNull();
    expect((await read(minh!, code, 'allowedActions')).allowedActions).not.toContain('UNDO');
    expect(await undo(nhung!, code)).toMatchObject({ __typename: 'ActionNotAllowed', code: 'ACTION_NOT_ALLOWED' });
    expect((await read(lan!, code, 'allowedActions')).allowedActions).toContain('UNDO');
  });

  it('is forbidden by anything done since', async () => {
    const code = await sent();
    await steps(
      code,
      [lan!, 'receiveReport'],
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
    );
    expect(await undo(lan!, code)).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    expect(await undo(hung!, code)).toMatchObject({ status: 'ASSIGNED' });
    await steps(code, [hung!, 'acceptAssignment'], [minh!, 'addInternalNote', { text: 'Xem giúp' }]);
    expect(await undo(hung!, code)).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
  });

  it('is over when the window has passed', async () => {
    const code = await sent();
    await steps(code, [lan!, 'rejectReport', { groundCode: 'UNCLEAR' }]);
    city.clock.advance(61_000);
    expect(await undo(lan!, code)).toMatchObject({ code: 'TOO_LATE_TO_UNDO' });
  });

  it('brings a refused report back to where it was', async () => {
    const code = await sent();
    await steps(code, [lan!, 'rejectReport', { groundCode: 'UNCLEAR', note: 'Xin viết rõ' }]);
    expect(await undo(lan!, code)).toMatchObject({ status: 'SUBMITTED' });
    expect(await read(nhung!, code, 'refusalGround { code }')).toEqual({ refusalGround: null });
  });

  it('takes a merge back with its followers, and the master hears of it', async () => {
    const [master, code] = [await sent(), await sent()];
    await steps(code, [lan!, 'mergeReport', { intoCode: master }]);
    expect(await undo(lan!, code)).toMatchObject({ status: 'SUBMITTED' });
    const seen = await read(lan!, master, 'mergedCount timeline { edges { node { action } } }');
    expect(seen.mergedCount).toBe(0);
    expect(seen.timeline.edges.at(-1).node.action).toBe('UNMERGED_OUT');
  });

  it('is offered for slips, not for answers to the citizen', async () => {
    const code = await sent();
    await steps(code, [lan!, 'requestInformation', { question: 'Ở số nhà nào?' }]);
    expect((await read(lan!, code, 'allowedActions undoOffer { action }')).undoOffer).toBeNull();
  });
});
