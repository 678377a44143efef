import { inject } from '@angular/core';
import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';

/**
 * Asks past the cache: a category comes with only the field of one report, and the cache, which knows one thing per
 * code, would give all reports of a category the same field. Undefined when there was no answer.
 */
export function injectFresh() {
  const { client } = inject(Apollo);
  return async <TData, TVariables extends OperationVariables>(
    query: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
  ): Promise<TData | undefined> => {
    try {
      const { data } = await client.query<TData, OperationVariables>({ query, variables, fetchPolicy: 'no-cache' });
      return (data ?? undefined) as TData | undefined;
    } catch {
      return undefined;
    }
  };
}
