import type { GraphQLDataSource } from '@apollo/gateway';
import type { FormattedExecutionResult } from 'graphql';
import type { Caller } from '../guard/caller.js';

/** One operation as a subgraph gets it. */
export interface SubgraphOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** Where the events of one live operation go. After `failed` or `ended` nothing follows. */
export interface EventSink {
  event(result: FormattedExecutionResult): void;
  /** GraphQL errors when the subgraph refused the operation; anything else when the connection was lost. */
  failed(reason: unknown): void;
  ended(): void;
}

/** One subgraph: `process` for the gateway's fetches, `watch` for live events. */
export interface Subgraph extends GraphQLDataSource {
  readonly name: string;
  /** @returns what stops the events, at once. */
  watch(operation: SubgraphOperation, caller: Caller, sink: EventSink): () => void;
  /** Asks the subgraph whether it can serve. Never throws. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
