import type { Server } from 'node:http';
import {
  GraphQLError,
  getOperationAST,
  parse,
  subscribe,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { TokenRefused, type TokenVerifier, type Viewer } from '../viewer/index.js';
import { languageOf } from './language.js';
import { tokenEnds } from './token-ends.js';

export interface LiveSocketOptions {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly verifier: TokenVerifier;
  readonly contextFor: (viewer: Viewer) => unknown;
  readonly now: () => number;
}

interface Headers {
  authorization?: string;
  'accept-language'?: string;
}

const asErrors = (error: unknown): GraphQLError[] => {
  if (error instanceof TokenRefused) return [new GraphQLError(error.message, { extensions: { code: error.code } })];
  return [error instanceof GraphQLError ? error : new GraphQLError('Invalid operation')];
};

/**
 * graphql-transport-ws at /graphql. The caller's token comes with each operation in `extensions.headers` (the gateway
 * carries many callers over one socket), else from the connection's parameters.
 */
export function liveSocket({ server, schema, verifier, contextFor, now }: LiveSocketOptions): {
  stop(): Promise<void>;
} {
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query, { maxTokens: 2_000 });
    const errors = validate(schema, document);
    if (errors[0]) throw errors[0];
    if (documents.size >= 1_000) documents.clear();
    documents.set(query, document);
    return document;
  };
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: 256 * 1024 });
  const live = useServer(
    {
      schema,
      onSubscribe: async (connection, _id, payload) => {
        try {
          const document = documentOf(payload.query); // throwing here would close the whole socket
          if (!getOperationAST(document, payload.operationName))
            return [new GraphQLError('Unable to identify operation')];
          const headers = (payload.extensions?.['headers'] ?? connection.connectionParams ?? {}) as Headers;
          const viewer = await verifier.viewer(headers.authorization, languageOf(headers['accept-language']));
          const args: ExecutionArgs = {
            schema,
            document,
            operationName: payload.operationName ?? null,
            variableValues: payload.variables ?? {},
            contextValue: contextFor(viewer),
          };
          return Object.assign(args, { viewer });
        } catch (error) {
          return asErrors(error);
        }
      },
      subscribe: async (args) => {
        const stream = await subscribe(args);
        const { viewer } = args as ExecutionArgs & { viewer: Viewer };
        return Symbol.asyncIterator in stream ? tokenEnds(stream as never, viewer.expiresAt, now) : stream;
      },
    },
    sockets,
    15_000,
  );
  return {
    stop: async () => {
      await live.dispose();
      sockets.close();
    },
  };
}
