import {
  GraphQLError,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationTypeNode,
  type ValidationRule,
} from 'graphql';
import { LRUCache } from 'lru-cache';

/** A parsed and validated operation, ready to run. */
export interface PreparedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly kind: OperationTypeNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

export interface OperationRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

type Entry = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/**
 * Parses and validates once per text for WebSocket and SSE; Apollo Server does the same for HTTP with the same rules.
 * Never throws: an error thrown in a WebSocket handler would close the socket with every other operation on it.
 */
export class OperationPreparer {
  private readonly caches = new WeakMap<GraphQLSchema, LRUCache<string, Entry>>();

  constructor(
    private readonly rules: readonly ValidationRule[],
    private readonly maxTokens: number,
  ) {}

  prepare(schema: GraphQLSchema, request: OperationRequest): PreparedOperation | readonly GraphQLError[] {
    const { query, operationName, variables } = request;
    if (typeof query !== 'string') return [refused('The request has no query')];
    if (operationName != null && typeof operationName !== 'string') return [refused('operationName must be a string')];
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) {
      return [refused('variables must be an object')];
    }
    const entry = this.entry(schema, query);
    if ('errors' in entry) return entry.errors;
    const operation = getOperationAST(entry.document, operationName);
    if (!operation) {
      return [
        new GraphQLError('Unable to identify operation', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }),
      ];
    }
    return {
      text: query,
      document: entry.document,
      kind: operation.operation,
      operationName: operationName ?? undefined,
      variables: (variables ?? {}) as Record<string, unknown>,
    };
  }

  private entry(schema: GraphQLSchema, query: string): Entry {
    let cache = this.caches.get(schema);
    if (!cache) this.caches.set(schema, (cache = new LRUCache({ max: 1_000 })));
    let entry = cache.get(query);
    if (!entry) cache.set(query, (entry = this.check(schema, query)));
    return entry;
  }

  private check(schema: GraphQLSchema, query: string): Entry {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: this.maxTokens });
    } catch (error) {
      return { errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
    }
    try {
      const errors = validate(schema, document, [...specifiedRules, ...this.rules]);
      return errors.length
        ? { errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) }
        : { document };
    } catch (error) {
      // graphql 16 throws on @include(if: $variable) at the root of a subscription
      return { errors: [coded(error, 'GRAPHQL_VALIDATION_FAILED')] };
    }
  }
}

const refused = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });

function coded(error: unknown, code: string): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError('The document is not valid', { extensions: { code } });
  if (error.extensions['code']) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { ...error.extensions, code },
  });
}
