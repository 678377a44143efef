import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloGateway } from '@apollo/gateway';
import type { FormattedExecutionResult, ValidationRule } from 'graphql';
import type { Caller } from '../guard/caller.js';
import type { PreparedOperation } from '../guard/prepare-operation.js';
import { gatewayError, localise, type ErrorPresenter } from '../guard/present-error.js';

export interface GraphqlServerOptions {
  readonly gateway: ApolloGateway;
  readonly rules: readonly ValidationRule[];
  readonly maxTokens: number;
  readonly introspection: boolean;
  readonly presenter: ErrorPresenter;
}

/** Apollo Server over the gateway: CSRF prevention on, batching off, errors through the presenter. */
export async function openGraphqlServer(options: GraphqlServerOptions): Promise<ApolloServer<Caller>> {
  const server = new ApolloServer<Caller>({
    gateway: options.gateway,
    validationRules: [...options.rules],
    parseOptions: { maxTokens: options.maxTokens },
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: options.presenter.present,
    plugins: [httpManners, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await server.start();
  return server;
}

/** Runs a query or mutation that came over a WebSocket or as an event stream. */
export async function execute(
  server: ApolloServer<Caller>,
  operation: PreparedOperation,
  caller: Caller,
): Promise<FormattedExecutionResult> {
  const { body } = await server.executeOperation(
    {
      query: operation.text,
      variables: operation.variables,
      ...(operation.operationName && { operationName: operation.operationName }),
    },
    { contextValue: caller },
  );
  if (body.kind !== 'single') throw new Error('answers in parts are not supported');
  return body.singleResult;
}

const httpManners: ApolloServerPlugin<Caller> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        // the gateway alone would answer 500
        if (operation?.operation === 'subscription' && request.http)
          throw gatewayError('SUBSCRIPTION_NEEDS_A_STREAM', {}, { status: 400 });
      },
      async willSendResponse({ request, response, contextValue }) {
        if (response.body.kind === 'single' && response.body.singleResult.errors) {
          const { singleResult } = response.body;
          singleResult.errors = singleResult.errors?.map((error) => localise(error, contextValue.language));
        }
        // GraphQL over HTTP: to a client that takes only application/json, a well-formed refusal is status 200
        const isPlainJson = request.http?.headers.get('accept') === 'application/json';
        if (
          isPlainJson &&
          request.http?.method === 'POST' &&
          response.http.status === 400 &&
          !isSubscription(response)
        ) {
          response.http.status = 200;
        }
      },
    };
  },
};

const isSubscription = ({ body }: { body: { kind: string; singleResult?: FormattedExecutionResult } }): boolean =>
  body.singleResult?.errors?.some((error) => error.extensions?.['code'] === 'SUBSCRIPTION_NEEDS_A_STREAM') ?? false;
