import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Refused } from '../problems/refused.js';
import type { Viewer } from '../viewer/viewer.js';

/** Who may ask a root field. `refuses` gives the problem code when the viewer may not. */
export interface RootPolicy {
  readonly name: string;
  readonly refuses: (viewer: Viewer) => string | undefined;
}

/** `{ 'Query.places': anyone }` */
export type RootPolicies = Readonly<Record<string, RootPolicy>>;

export const anyone: RootPolicy = { name: 'anyone', refuses: () => undefined };

const FEDERATION = new Set(['_entities', '_service']);

/** Names of the schema's own root fields, `Query.places`. */
export const rootFields = (schema: GraphQLSchema): string[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type
      ? Object.keys(type.getFields())
          .filter((field) => !FEDERATION.has(field))
          .map((field) => `${type.name}.${field}`)
      : [],
  );

/**
 * Puts each root field behind its policy. The context must carry `viewer`.
 * @throws when a root field has no policy, or a policy has no field: a server with a forgotten door does not start.
 */
export function guardRootFields(schema: GraphQLSchema, policies: RootPolicies): GraphQLSchema {
  const fields = rootFields(schema);
  const forgotten = fields.filter((field) => !policies[field]);
  const dead = Object.keys(policies).filter((field) => !fields.includes(field));
  if (forgotten.length) throw new Error(`No policy for ${forgotten.join(', ')}`);
  if (dead.length) throw new Error(`A policy for ${dead.join(', ')}, which the schema does not have`);
  for (const name of fields) {
    const [typeName, fieldName] = name.split('.') as [string, string];
    const type = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].find(
      (root) => root?.name === typeName,
    );
    const field = type!.getFields()[fieldName]!;
    const behind = (inner: GraphQLFieldResolver<unknown, { viewer: Viewer }>): typeof inner => {
      return (source, args, context, info) => {
        const code = policies[name]!.refuses(context.viewer);
        if (code) throw new Refused(code, context.viewer.language);
        return inner(source, args, context, info);
      };
    };
    if (field.subscribe) field.subscribe = behind(field.subscribe);
    field.resolve = behind(field.resolve ?? defaultFieldResolver);
  }
  return schema;
}
