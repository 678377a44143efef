import { computed, DestroyRef, effect, inject, signal, type Signal, untracked } from '@angular/core';
import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { Apollo, type QueryRef } from 'apollo-angular';
import { type Subscription } from 'rxjs';
import { type ApiFailure, failureOf } from './failure';

/** A query a screen stands on, as signals. */
export interface ApiResource<TData> {
  /** Last good data; stays while a newer answer is fetched or fails. */
  readonly data: Signal<TData | undefined>;
  /** Nothing to show yet and an answer is under way. */
  readonly loading: Signal<boolean>;
  /** An answer is under way, with or without data on screen. */
  readonly busy: Signal<boolean>;
  readonly failure: Signal<ApiFailure | undefined>;
  /** When the data was last true (ms since 1970). */
  readonly asOf: Signal<number | undefined>;
  reload(): Promise<void>;
  /** Next page of a Relay connection: pass the new `after`. */
  more(variables: OperationVariables): Promise<void>;
}

export interface ApiQueryOptions<TData, TVariables> {
  query: TypedDocumentNode<TData, TVariables>;
  /** Reads signals; the query runs again when they change. `undefined` waits. */
  variables: () => TVariables | undefined;
}

/** What `liveQuery` needs beyond the signals. */
export interface OpenResource<TData> extends ApiResource<TData> {
  readonly reference: Signal<QueryRef<TData, OperationVariables> | undefined>;
  touch(): void;
}

/** Variables as a signal that speaks only when their values change, not when an equal object is made anew. */
export const settled = <TVariables>(variables: () => TVariables | undefined): Signal<TVariables | undefined> =>
  computed(variables, { equal: (one, next) => JSON.stringify(one) === JSON.stringify(next) });

/** Opens a query for as long as its owner lives. Needs an injection context. */
export function apiQuery<TData, TVariables extends OperationVariables>(
  options: ApiQueryOptions<TData, TVariables>,
): OpenResource<TData> {
  const apollo = inject(Apollo);
  const data = signal<TData | undefined>(undefined);
  const busy = signal(true);
  const failure = signal<ApiFailure | undefined>(undefined);
  const asOf = signal<number | undefined>(undefined);
  const reference = signal<QueryRef<TData, OperationVariables> | undefined>(undefined);
  let open: Subscription | undefined;

  const close = () => {
    open?.unsubscribe();
    open = undefined;
  };
  const wanted = settled(options.variables);
  effect(() => {
    const variables = wanted();
    untracked(() => {
      close();
      if (variables === undefined) return;
      busy.set(true);
      const watched = apollo.watchQuery<TData, OperationVariables>({
        query: options.query as TypedDocumentNode<TData, OperationVariables>,
        variables,
        fetchPolicy: 'cache-and-network',
        nextFetchPolicy: 'cache-first',
        notifyOnNetworkStatusChange: true,
      });
      reference.set(watched);
      data.set(undefined);
      open = watched.valueChanges.subscribe((result) => {
        busy.set(result.loading);
        if (result.dataState === 'complete') {
          data.set(result.data as TData);
          if (!result.loading && !result.error) asOf.set(Date.now());
        }
        failure.set(result.error ? failureOf(result.error) : undefined);
      });
    });
  });
  inject(DestroyRef).onDestroy(close);

  const attempt = async (work: () => Promise<unknown>) => {
    busy.set(true);
    try {
      await work();
      failure.set(undefined);
    } catch (error) {
      failure.set(failureOf(error));
    } finally {
      busy.set(false);
    }
  };
  return {
    data: data.asReadonly(),
    loading: computed(() => busy() && data() === undefined),
    busy: busy.asReadonly(),
    failure: failure.asReadonly(),
    asOf: asOf.asReadonly(),
    reference: reference.asReadonly(),
    touch: () => asOf.set(Date.now()),
    reload: () => attempt(async () => reference()?.refetch()),
    more: (variables) => attempt(async () => reference()?.fetchMore({ variables })),
  };
}
