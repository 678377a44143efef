import { ACTS, actById, actsAllowed, MOST_VISIBLE } from './acts';

describe('acts', () => {
  it('are drawn only from what the server allows', () => {
    expect(actsAllowed([])).toEqual([]);
    expect(actsAllowed(['COMMENT_INTERNAL', 'RATE', 'WITHDRAW'])).toEqual([]);
    expect(actsAllowed(['ASSIGN']).map((act) => act.id)).toEqual(['assign']);
  });

  it('put the next legal step first, whatever order the server lists them in', () => {
    expect(
      actsAllowed(['COMMENT_INTERNAL', 'REJECT', 'MERGE', 'RECEIVE', 'REQUEST_INFO']).map((act) => act.id),
    ).toEqual(['receive', 'ask', 'merge', 'reject']);
    expect(actsAllowed(['RETURN_RESULT', 'APPROVE_RESULT'])[0]?.id).toBe('approve');
    expect(actsAllowed(['SEND_BACK', 'ACCEPT_ASSIGNMENT'])[0]?.id).toBe('accept');
  });

  it('keep at most four in sight', () => {
    expect(MOST_VISIBLE).toBe(4);
  });

  it('have each their own key, address and dialog', async () => {
    expect(new Set(ACTS.map((act) => act.key)).size).toBe(ACTS.length);
    expect(new Set(ACTS.map((act) => act.id)).size).toBe(ACTS.length);
    expect(ACTS.map((act) => act.key)).not.toEqual(expect.arrayContaining(['j']));
    expect(ACTS.map((act) => act.key)).not.toEqual(expect.arrayContaining(['k']));
    for (const act of ACTS) expect(await act.dialog()).toBeInstanceOf(Function);
  });

  it('are found by the word in the address, and nothing else is', () => {
    expect(actById('assign')?.action).toBe('ASSIGN');
    expect(actById('delete-everything')).toBeUndefined();
  });
});
