import { DestroyRef, DOCUMENT, effect, inject, signal, type Signal, untracked } from '@angular/core';
import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { type LiveState } from '../live/live-badge';
import { apiQuery, type ApiQueryOptions, type ApiResource, settled } from './api-query';
import { ApiSocket } from './api-socket';
import { failureOf } from './failure';
import { LiveFeed } from './live-feed';

/** A query that stays true: its data, and whether it is live. */
export interface LiveResource<TData> extends ApiResource<TData> {
  readonly liveState: Signal<LiveState>;
  /** A step arrived within the last seconds. */
  readonly fresh: Signal<boolean>;
}

export interface LiveQueryOptions<TData, TVariables, TEvent, TEventVariables> extends ApiQueryOptions<
  TData,
  TVariables
> {
  subscription: TypedDocumentNode<TEvent, TEventVariables>;
  /** Variables of the subscription; pass `after` on as it is. */
  eventVariables: (variables: TVariables, after: string | undefined) => TEventVariables;
  /** Cursor of the newest step in the queried data. */
  cursorOfData: (data: TData) => string | null | undefined;
  cursorOfEvent: (event: TEvent) => string;
  /** Gapless number of the step, when the events have one. */
  seqOfEvent?: (event: TEvent) => number | undefined;
  /** The data after the step. Return `data` itself when the cache already shows it. */
  merge?: (data: TData, event: TEvent) => TData;
  /** For sounds, focus, "1 việc mới". */
  onEvent?: (event: TEvent) => void;
}

const FRESH_MS = 6_000;

/** A query joined with its subscription for as long as the owner lives. Needs an injection context. */
export function liveQuery<
  TData,
  TVariables extends OperationVariables,
  TEvent,
  TEventVariables extends OperationVariables,
>(options: LiveQueryOptions<TData, TVariables, TEvent, TEventVariables>): LiveResource<TData> {
  const apollo = inject(Apollo);
  const socket = inject(ApiSocket);
  const window = inject(DOCUMENT).defaultView;
  const resource = apiQuery(options);
  const liveState = signal<LiveState>(window?.navigator.onLine === false ? 'offline' : 'live');
  const fresh = signal(false);
  let current: TVariables | undefined;
  let started: TVariables | undefined;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const feed = new LiveFeed<TEvent>({
    subscribe: (after) =>
      apollo.subscribe<TEvent, OperationVariables>({
        query: options.subscription as TypedDocumentNode<TEvent, OperationVariables>,
        variables: options.eventVariables(current as TVariables, after),
      }) as ReturnType<ConstructorParameters<typeof LiveFeed<TEvent>>[0]['subscribe']>,
    cursorOf: options.cursorOfEvent,
    seqOf: options.seqOfEvent,
    onEvent: (event) => {
      const { merge } = options;
      if (merge) resource.reference()?.updateQuery((data) => (data ? merge(data as TData, event) : undefined) as never);
      resource.touch();
      fresh.set(true);
      clearTimeout(fading);
      fading = setTimeout(() => fresh.set(false), FRESH_MS);
      options.onEvent?.(event);
    },
    onState: (state) => {
      if (state === 'live' && untracked(resource.data) !== undefined) resource.touch();
      liveState.set(state);
    },
    renew: () => socket.renew(),
    heardAt: () => untracked(socket.heardAt),
    online: () => window?.navigator.onLine !== false,
    codeOf: (error) => failureOf(error).code,
    // What is on screen may no longer be seen: the answer to asking again says what is left.
    onGone: () => void resource.reload(),
  });

  const wanted = settled(options.variables);
  effect(() => {
    const variables = wanted();
    const data = resource.data();
    // An answer under way may be newer than what the cache shows: its cursor is the one to go on from.
    const busy = resource.busy();
    untracked(() => {
      if (variables !== current) {
        current = variables;
        started = undefined;
        feed.stop();
      }
      if (variables === undefined || data === undefined || busy || started === variables) return;
      started = variables;
      feed.start(options.cursorOfData(data) ?? undefined);
    });
  });

  const wake = () => {
    if (window?.document.visibilityState !== 'hidden') feed.wake();
  };
  const SIGNS = ['online', 'offline', 'pageshow', 'focus'] as const;
  for (const sign of SIGNS) window?.addEventListener(sign, wake);
  window?.document.addEventListener('visibilitychange', wake);
  inject(DestroyRef).onDestroy(() => {
    feed.stop();
    clearTimeout(fading);
    for (const sign of SIGNS) window?.removeEventListener(sign, wake);
    window?.document.removeEventListener('visibilitychange', wake);
  });
  return { ...resource, liveState: liveState.asReadonly(), fresh: fresh.asReadonly() };
}
