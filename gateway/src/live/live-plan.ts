import federation, { type Schema } from '@apollo/federation-internals'; // CommonJS: its names cannot be imported one by one
import { buildOperationContext } from '@apollo/gateway';
import { QueryPlanner, type QueryPlan, type SubscriptionNode } from '@apollo/query-planner';
import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { PreparedOperation } from '../guard/prepare-operation.js';
import type { SubgraphOperation } from '../supergraph/subgraph.js';

/** How one subscription document is served. */
export interface LivePlan {
  /** The subgraph that owns the fact. */
  readonly owner: string;
  /** The text of the owner's operation; the event answers exactly this fetch. */
  readonly ownerQuery: string;
  /** Runs for each event: the owner's fetch, answered by the event, then the rest. */
  readonly eventPlan: QueryPlan;
  readonly operationContext: ReturnType<typeof buildOperationContext>;
  ownerOperation(variables: Record<string, unknown>): SubgraphOperation;
  /** The caller says from which cursor on it wants events. */
  resumes(variables: Record<string, unknown>): boolean;
}

/** Plans subscriptions over one version of the supergraph. A running subscription keeps the version it began with. */
export class LivePlanner {
  readonly supergraphSchema: GraphQLSchema;
  readonly schema: Schema;
  private readonly planner: QueryPlanner;
  private readonly plans = new WeakMap<DocumentNode, Map<string, LivePlan>>();

  constructor(
    readonly apiSchema: GraphQLSchema,
    supergraphSdl: string,
    /** Tells one version from the next in sharing keys. */
    readonly version: number,
  ) {
    const supergraph = federation.Supergraph.build(supergraphSdl, { validateSupergraph: false });
    this.schema = supergraph.apiSchema();
    this.supergraphSchema = supergraph.schema.toGraphQLJSSchema();
    this.planner = new QueryPlanner(supergraph);
  }

  /** @throws GraphQLError when the operation cannot be planned. */
  plan({ document, operationName }: PreparedOperation): LivePlan {
    let named = this.plans.get(document);
    if (!named) this.plans.set(document, (named = new Map()));
    let plan = named.get(operationName ?? '');
    if (!plan) named.set(operationName ?? '', (plan = this.make(document, operationName)));
    return plan;
  }

  private make(document: DocumentNode, operationName: string | undefined): LivePlan {
    const operationContext = buildOperationContext({
      schema: this.apiSchema,
      operationDocument: document,
      ...(operationName && { operationName }),
    });
    const options = operationName ? { operationName } : {};
    const { node } = this.planner.buildQueryPlan(federation.operationFromDocument(this.schema, document, options));
    if (node?.kind !== 'Subscription') throw new Error('the planner made no subscription');
    const { primary, rest }: SubscriptionNode = node;
    return {
      owner: primary.serviceName,
      ownerQuery: primary.operation,
      operationContext,
      eventPlan: { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: rest ? [primary, rest] : [primary] } },
      ownerOperation: (variables) => ({
        query: primary.operation,
        operationName: primary.operationName,
        variables: Object.fromEntries(
          (primary.variableUsages ?? [])
            .filter((name) => variables[name] !== undefined)
            .map((name) => [name, variables[name]]),
        ),
      }),
      resumes: (variables) => resumes(operationContext.operation, variables),
    };
  }
}

function resumes(operation: OperationDefinitionNode, variables: Record<string, unknown>): boolean {
  const [root] = operation.selectionSet.selections;
  if (root?.kind !== Kind.FIELD) return true; // inside a fragment: keep everything, which is right for both
  const after = root.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (!after || after.kind === Kind.NULL) return false;
  return after.kind !== Kind.VARIABLE || variables[after.name.value] != null;
}
