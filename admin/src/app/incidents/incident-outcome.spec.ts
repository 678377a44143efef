import { whyNot } from './incident-outcome';

const t = (key: string): string => key;

describe('why nothing was done with an incident', () => {
  it('is nothing when it was', () => {
    const done = {
      __typename: 'IncidentUnderWay',
      bulkJobId: '1',
      incident: { __typename: 'Incident', id: '2' },
    } as const;
    expect(whyNot(done, undefined, t)).toBeNull();
  });

  it('names the report to merge into instead', () => {
    const merged = {
      __typename: 'MasterIsMerged',
      code: 'X',
      message: 'Merged',
      masterCode: 'HP-261120-0001',
    } as const;
    expect(whyNot(merged, undefined, t)).toBe('Merged (HP-261120-0001)');
  });

  it('says the field that is wrong, and tells being offline from silence', () => {
    const fields = [
      { __typename: 'FieldProblem', path: ['input', 'title'], code: 'REQUIRED', message: 'Title?' },
    ] as const;
    const invalid = { __typename: 'InvalidInput', code: 'X', message: 'Fields', fields: [...fields] } as never;
    expect(whyNot(invalid, undefined, t)).toBe('Title?');
    expect(whyNot(undefined, { kind: 'offline' }, t)).toBe('acts.offline');
    expect(whyNot(undefined, undefined, t)).toBe('acts.noAnswer');
  });
});
