import { buildSubgraphSchema, printSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type BuildSchemaOptions } from 'type-graphql';

const IMPORTABLE = [
  '@key',
  '@shareable',
  '@external',
  '@provides',
  '@requires',
  '@override',
  '@tag',
  '@inaccessible',
  '@cost',
  '@listSize',
];
// Never @authenticated, @requiresScopes, @policy: @apollo/gateway refuses a supergraph that has them. Policies live in the subgraphs.

// The caller's own shapes: each resolver names its reference and context types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type References = Record<string, (reference: any, context: any) => unknown>;

/** Every subscription brings its own stream (`subscribe`); type-graphql only wants to see that there is a PubSub. */
const ownStreams = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('A subscription must say its own `subscribe`');
  },
};

/**
 * type-graphql resolvers to an executable Federation 2.9 subgraph schema and its SDL.
 * `references` are the `__resolveReference` functions by type name.
 */
export async function buildSubgraph(
  options: BuildSchemaOptions,
  references: References = {},
): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const code = await buildSchema({
    orphanedTypes: [], // type-graphql's metadata storage is global to the process
    validate: { forbidUnknownValues: false },
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    pubSub: ownStreams,
    ...options,
  });
  const body = printSubgraphSchema(code).replace(/^schema \{[^}]*\}\n*/, '');
  const used = IMPORTABLE.filter((directive) => new RegExp(`${directive}\\b`).test(body));
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(used)})\n\n${body}\n`;
  const resolvers = createResolversMap(code) as GraphQLResolverMap<unknown>;
  for (const [type, resolve] of Object.entries(references)) {
    resolvers[type] = {
      ...(resolvers[type] as object),
      __resolveReference: resolve,
    } as GraphQLResolverMap<unknown>[string];
  }
  return { schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]), sdl };
}
