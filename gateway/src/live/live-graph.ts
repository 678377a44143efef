import { executeQueryPlan, type ApolloGateway, type GraphQLDataSource, type ServiceMap } from '@apollo/gateway';
import { GraphQLError, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Clock } from '@smarthp/kit/clock';
import type { Caller } from '../guard/caller.js';
import type { PreparedOperation } from '../guard/prepare-operation.js';
import { gatewayError, type ErrorPresenter } from '../guard/present-error.js';
import type { Subgraph } from '../supergraph/subgraph.js';
import { EventLine } from './event-line.js';
import { LivePlanner, type LivePlan } from './live-plan.js';
import { Topics } from './topics.js';
import type { TopicSink } from './topic.js';

export type LiveResult = FormattedExecutionResult;
export type LiveStream = AsyncIterableIterator<LiveResult>;

export interface LiveOptions {
  readonly gateway: ApolloGateway;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly presenter: ErrorPresenter;
  readonly clock: Clock;
  /** Events that may wait for one slow consumer, and for one topic. */
  readonly queue: number;
  /** Events a topic keeps for those who join late. */
  readonly log: number;
}

/** Longest delay a timer can hold; a token that lives longer is ended by its subgraph. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Events of one topic that may wait for the other subgraphs. */
const LINE_LIMIT = 1_024;

/**
 * Subscriptions through the gateway. The query planner splits one into the owning subgraph's subscription and the
 * fetches from others; each event runs the plan through the gateway's own executor with the first fetch answered by the
 * event, so shape, errors and nulls are those of a query.
 *
 * Callers share a topic when document, variables and identity are equal: everyone without a token, and the same token.
 * A signed-in viewer never shares with another, and a shared topic never runs with more rights than its callers have.
 */
export class LiveGraph {
  private planner: LivePlanner | undefined;
  private readonly topics = new Topics<LiveResult>();
  private consumers = 0;
  private versions = 0;

  constructor(private readonly options: LiveOptions) {
    options.gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
      this.planner = new LivePlanner(apiSchema, coreSupergraphSdl, (this.versions += 1));
    });
  }

  get counts(): { readonly consumers: number; readonly topics: number } {
    return { consumers: this.consumers, topics: this.topics.size };
  }

  /** @returns the events, or one result with errors when the subscription cannot begin. */
  subscribe(operation: PreparedOperation, caller: Caller): LiveStream | LiveResult {
    const planner = this.planner;
    if (!planner) return this.refuse([gatewayError('SERVICE_UNAVAILABLE')], caller);
    let plan: LivePlan;
    try {
      plan = planner.plan(operation);
    } catch (error) {
      return this.refuse([error], caller);
    }
    const { variables } = operation;
    const definitions = plan.operationContext.operation.variableDefinitions ?? [];
    const { errors } = getVariableValues(planner.apiSchema, definitions, variables);
    if (errors) return this.refuse(errors.map(asBadInput), caller);
    if (this.hasExpired(caller)) return this.refuse([gatewayError('TOKEN_EXPIRED')], caller);

    const key = JSON.stringify([planner.version, operation.text, operation.operationName, variables, caller.identity]);
    const consumer = this.topics.join(key, {
      queue: this.options.queue,
      log: plan.resumes(variables) ? this.options.log : 'NEWEST',
      resume: () => this.refuse([gatewayError('RESUME')], caller),
      open: (sink) => this.open(planner, plan, operation, caller, sink),
    });
    return this.untilTokenEnds(consumer, caller);
  }

  /** Ends every stream; clients resume elsewhere or later. */
  closeAll(): void {
    this.topics.closeAll(() => ({
      errors: this.options.presenter.presentAll([gatewayError('UPSTREAM_CLOSED')], 'vi'),
    }));
  }

  private open(
    planner: LivePlanner,
    plan: LivePlan,
    operation: PreparedOperation,
    caller: Caller,
    sink: TopicSink<LiveResult>,
  ): () => void {
    const owner = this.options.subgraphs.get(plan.owner);
    if (!owner) throw new Error(`no subgraph ${plan.owner}`);
    const line = new EventLine<FormattedExecutionResult, LiveResult>(
      (event) => this.complete(planner, plan, operation, caller, event),
      {
        publish: (result) => sink.publish(result),
        overflow: () => sink.end(this.refuse([gatewayError('RESUME')], caller)),
      },
      LINE_LIMIT,
    );
    const stop = owner.watch(plan.ownerOperation(operation.variables), caller, {
      event: (event) => line.add(event),
      ended: () => line.end(() => sink.end()),
      failed: (reason) => {
        const errors = Array.isArray(reason) ? reason.map(asGraphQLError) : [gatewayError('UPSTREAM_CLOSED')];
        line.end(() => sink.end(this.refuse(errors, caller)));
      },
    });
    return () => {
      line.stop();
      stop();
    };
  }

  /** Runs the plan for one event. */
  private async complete(
    planner: LivePlanner,
    plan: LivePlan,
    operation: PreparedOperation,
    caller: Caller,
    event: FormattedExecutionResult,
  ): Promise<LiveResult> {
    const services: ServiceMap = Object.fromEntries(this.options.subgraphs);
    const owner = services[plan.owner] as GraphQLDataSource;
    services[plan.owner] = {
      process: async (options) =>
        options.request.query === plan.ownerQuery ? (event as never) : owner.process(options),
    };
    const request = {
      request: { query: plan.ownerQuery, operationName: operation.operationName, variables: operation.variables },
      context: caller,
      document: operation.document,
      operation: plan.operationContext.operation,
      metrics: {},
      logger: console,
      schema: planner.apiSchema,
    };
    try {
      const context = plan.operationContext;
      return this.present(
        await executeQueryPlan(
          plan.eventPlan,
          services,
          request as never,
          context,
          planner.supergraphSchema,
          planner.schema,
        ),
        caller,
      );
    } catch (error) {
      return this.refuse([error], caller);
    }
  }

  private present({ data, errors, extensions }: ExecutionResult, caller: Caller): LiveResult {
    return {
      ...(errors?.length && { errors: this.options.presenter.presentAll(errors, caller.language) }),
      ...(data !== undefined && { data }),
      ...(extensions && { extensions }),
    };
  }

  private refuse(errors: readonly unknown[], caller: Caller): LiveResult {
    return { errors: this.options.presenter.presentAll(errors, caller.language) };
  }

  private hasExpired({ viewer }: Caller): boolean {
    return viewer?.expiresAt !== undefined && viewer.expiresAt * 1000 <= this.options.clock.now().getTime();
  }

  /** Counts the stream, and ends it when the caller's token ends. */
  private untilTokenEnds(consumer: ReturnType<Topics<LiveResult>['join']>, caller: Caller): LiveStream {
    this.consumers += 1;
    const expiresAt = caller.viewer?.expiresAt;
    const timer =
      expiresAt === undefined
        ? undefined
        : setTimeout(
            () => consumer.end(this.refuse([gatewayError('TOKEN_EXPIRED')], caller)),
            Math.min(expiresAt * 1000 - this.options.clock.now().getTime(), LONGEST_TIMER_MS),
          ).unref();
    consumer.whenEnded(() => {
      this.consumers -= 1;
      clearTimeout(timer);
    });
    return consumer;
  }
}

const asBadInput = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });

/** A subgraph's refusal arrives as plain objects. */
const asGraphQLError = ({ message, path, extensions }: Partial<GraphQLError>): GraphQLError =>
  new GraphQLError(String(message), { path: path ?? null, extensions: extensions ?? null });
