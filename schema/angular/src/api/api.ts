import { inject, Injectable } from '@angular/core';
import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { type ApiFailure, failureOf } from './failure';

/** What came of a call: its data, or why not. Never throws. */
export type Outcome<TData> = { data: TData; failure?: undefined } | { data?: undefined; failure: ApiFailure };

/** One-shot calls as promises. Screens that stay open use `apiQuery` and `liveQuery`. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly apollo = inject(Apollo);

  /** Runs an act of the business once. */
  async mutate<TData, TVariables extends OperationVariables>(
    mutation: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
  ): Promise<Outcome<TData>> {
    try {
      const { data } = await this.apollo.client.mutate<TData, OperationVariables>({ mutation, variables });
      return data == null ? { failure: { kind: 'down' } } : { data: data as TData };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  }

  /** Asks once, from the network unless `cached` allows what is kept. */
  async query<TData, TVariables extends OperationVariables>(
    query: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
    { cached = false }: { cached?: boolean } = {},
  ): Promise<Outcome<TData>> {
    try {
      const fetchPolicy = cached ? ('cache-first' as const) : ('network-only' as const);
      const { data } = await this.apollo.client.query<TData, OperationVariables>({ query, variables, fetchPolicy });
      return data == null ? { failure: { kind: 'down' } } : { data: data as TData };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  }
}
