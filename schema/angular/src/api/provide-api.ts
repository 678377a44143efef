import { type EnvironmentProviders, inject, makeEnvironmentProviders } from '@angular/core';
import { ApolloLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { HttpLink } from '@apollo/client/link/http';
import { RetryLink } from '@apollo/client/link/retry';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { provideApollo } from 'apollo-angular';
import { OperationTypeNode } from 'graphql';
import { Language } from '../i18n/language';
import { Session } from '../session/session';
import { API_URI, ApiSocket } from './api-socket';
import { CACHE } from './cache-policies';
import { failureOf } from './failure';

/** GraphQL over HTTP and WebSocket for the app, with the caller's token and language. */
export function provideApi({ uri = '/graphql' }: { uri?: string } = {}): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: API_URI, useValue: uri },
    provideApollo(() => {
      const session = inject(Session);
      const language = inject(Language);
      const identity = new SetContextLink(async ({ headers }) => {
        const token = await session.accessToken();
        return {
          headers: {
            ...headers,
            'accept-language': language.active(),
            ...(token && { authorization: `Bearer ${token}` }),
          },
        };
      });
      const http = ApolloLink.from([retryReads, identity, new HttpLink({ uri })]);
      const live = new GraphQLWsLink(inject(ApiSocket).client);
      return {
        link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, http),
        cache: new InMemoryCache(CACHE),
        defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
      };
    }),
  ]);
}

/** Reads are tried again while the service is down; acts never, the person decides. */
const retryReads = new RetryLink({
  delay: { initial: 400, max: 4_000, jitter: true },
  attempts: {
    max: 3,
    retryIf: (error, operation) =>
      operation.operationType === OperationTypeNode.QUERY &&
      failureOf(error).kind === 'down' &&
      globalThis.navigator?.onLine !== false,
  },
});
