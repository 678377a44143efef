import { GraphQLError } from 'graphql';

/** A subgraph did not answer, or not with GraphQL. The parts of other subgraphs are still delivered. */
export class SubgraphUnavailable extends GraphQLError {
  constructor(
    readonly subgraph: string,
    reason: unknown,
  ) {
    super(`The subgraph ${subgraph} is not available`, {
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph },
      originalError: reason instanceof Error ? reason : new Error(String(reason)),
    });
  }
}
