import { buildSchema, graphql } from 'graphql';
import { anonymous } from '../viewer/viewer.js';
import { anyone, guardRootFields, rootFields, type RootPolicies } from './guard-root-fields.js';

const schema = () => buildSchema('type Query { open: Int closed: Int _service: Int } type Mutation { act: Int }');
const closed = { name: 'nobody', refuses: () => 'FORBIDDEN' };
const policies: RootPolicies = { 'Query.open': anyone, 'Query.closed': closed, 'Mutation.act': closed };

describe('root fields behind policies', () => {
  it('are all of the schema but those of federation itself', () => {
    expect(rootFields(schema())).toEqual(['Query.open', 'Query.closed', 'Mutation.act']);
  });

  it('answer who may ask and refuse the others with the code and words of their language', async () => {
    const answer = await graphql({
      schema: guardRootFields(schema(), policies),
      source: '{ open closed }',
      rootValue: { open: 1, closed: 2 },
      contextValue: { viewer: anonymous('en') },
    });
    expect(answer.data).toEqual({ open: 1, closed: null });
    expect(answer.errors?.[0]).toMatchObject({ message: 'You may not see this.', extensions: { code: 'FORBIDDEN' } });
  });

  it('stop the start when one has no policy, or a policy has none', () => {
    const { 'Query.open': _left, ...without } = policies;
    expect(() => guardRootFields(schema(), without)).toThrow('No policy for Query.open');
    expect(() => guardRootFields(schema(), { ...policies, 'Query.gone': anyone })).toThrow('Query.gone');
  });
});
