import { MANY_ACTS, manyActsFor } from './bulk-acts';

const actsOf = (...roles: Parameters<typeof manyActsFor>[0]) => manyActsFor(roles).map(({ act }) => act);

describe('acts on many cases', () => {
  it('are offered by what a role may do at all', () => {
    expect(actsOf('DESK_OPERATOR')).toEqual(['RECEIVE', 'ASSIGN', 'URGE', 'SET_URGENCY', 'MERGE', 'REJECT']);
    expect(actsOf('DESK_SUPERVISOR')).toContain('PUBLISH');
    expect(actsOf('UNIT_COORDINATOR')).toEqual(['DELEGATE']);
    expect(actsOf('CITY_LEADER')).toEqual(['URGE']);
    expect(actsOf('UNIT_OFFICER', 'AUDITOR')).toEqual([]);
  });

  it('ask for a reason wherever the citizen or a unit must read one', () => {
    const asking = MANY_ACTS.filter(({ fields }) => fields.includes('needsText')).map(({ act }) => act);
    expect(asking).toEqual(['URGE', 'SET_URGENCY', 'MERGE', 'REJECT']);
  });
});
