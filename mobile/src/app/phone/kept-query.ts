import { computed, DestroyRef, effect, inject, type Signal, signal, untracked } from '@angular/core';
import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { apiQuery, type ApiResource, type FailureKind, failureKind, Session } from '@smarthp/angular';
import { KeptPages } from './kept-pages';

/** Milliseconds between tries while the service is down. */
const TRY_AGAIN_MS = 8_000;

export interface KeptQuery<T> {
  /** The newest good answer, from the city or from this phone. */
  readonly data: Signal<T | null>;
  /** Waiting with nothing to show. */
  readonly loading: Signal<boolean>;
  /** What is wrong now, also while an older answer is shown. */
  readonly failure: Signal<FailureKind | null>;
  /** Of what time the answer is when it is not fresh; else null. */
  readonly keptAt: Signal<string | null>;
  refresh(): Promise<void>;
  /** Next page of a Relay connection: pass the new `after`. */
  more(variables: OperationVariables): Promise<void>;
}

export interface KeptQueryOptions {
  /** Name under which the answer stays on this phone; without it nothing is kept. */
  keep?: string;
  /** Only for the signed-in person: kept under their name and forgotten when they sign out. */
  personal?: boolean;
}

/**
 * A question that survives the loss of the network: shows the last good answer with its time and tries again by
 * itself. `variables` returning null means: do not ask now. Needs an injection context.
 */
export function keptQuery<T, V extends OperationVariables>(
  document: TypedDocumentNode<T, V>,
  variables: () => V | null,
  options: KeptQueryOptions = {},
): KeptQuery<T> {
  const resource = apiQuery<T, V>({ query: document, variables: () => variables() ?? undefined });
  return keepAnswers(resource, variables, options);
}

/** Puts a store on this phone behind any query. */
export function keepAnswers<T>(
  resource: ApiResource<T>,
  variables: () => object | null,
  { keep, personal = false }: KeptQueryOptions,
): KeptQuery<T> {
  const pages = inject(KeptPages);
  const session = inject(Session);
  const owner = computed(() => (personal ? (session.viewer()?.id ?? null) : null));
  const key = computed(() => (keep ? `${keep}:${JSON.stringify(variables())}` : null));
  const stored = signal<{ key: string; data: T; keptAt: string } | null>(null);
  const asked = computed(() => variables() !== null);

  effect(() => {
    const [data, name, who] = [resource.data(), key(), owner()];
    if (data !== undefined && name && !resource.failure()) void pages.keep(name, who, data).catch(() => undefined);
  });
  effect(() => {
    const [name, who] = [key(), owner()];
    if (!name || !asked() || resource.data() !== undefined || !resource.failure()) return;
    void pages.find<T>(name, who).then(
      (page) => page && stored.set({ key: name, ...page }),
      () => undefined,
    );
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    if (untracked(asked)) void resource.reload();
  };
  effect(() => {
    clearTimeout(timer);
    if (resource.failure()?.kind === 'down') timer = setTimeout(again, TRY_AGAIN_MS);
  });
  addEventListener('online', again);
  inject(DestroyRef).onDestroy(() => {
    removeEventListener('online', again);
    clearTimeout(timer);
  });

  const fromPhone = computed(() => {
    const page = stored();
    return page && page.key === key() ? page : null;
  });
  const data = computed(() => (asked() ? (resource.data() ?? fromPhone()?.data ?? null) : null));
  return {
    data,
    loading: computed(() => asked() && data() === null && resource.busy()),
    failure: computed(() => {
      const failure = resource.failure();
      return asked() && failure ? failureKind(failure) : null;
    }),
    keptAt: computed(() => {
      if (resource.data() === undefined) return fromPhone()?.keptAt ?? null;
      const asOf = resource.asOf();
      return resource.failure() && asOf ? new Date(asOf).toISOString() : null;
    }),
    refresh: () => resource.reload(),
    more: (next) => resource.more(next),
  };
}
