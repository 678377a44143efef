import { Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'Relay page information.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More follow after the last one of this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Some lie before the first one of this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first one; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last one: pass it as `after` for the next page.' })
  endCursor!: string | null;
}

/** One page as a read returns it: nodes with their cursors, whether more follow, and a count. */
export interface Page<T> {
  readonly items: readonly { cursor: string; node: T }[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

export interface EdgeShape<T> {
  cursor: string;
  node: T;
}
export interface ConnectionShape<T> {
  edges: EdgeShape<T>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The edge type of a node, `<Name>Edge`. */
export function Edge<T extends object>(name: string, node: () => ClassType<T>): ClassType<EdgeShape<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} with its place in the list.` })
  class EdgeOf {
    @Field(() => String, { description: 'Its place in the list; opaque, and only good for the same list.' })
    cursor!: string;

    @Field(node, { description: 'The one at this place.' })
    node!: T;
  }
  return EdgeOf as ClassType<EdgeShape<T>>;
}

/** The Relay connection type of a node, `<Name>Connection`. */
export function Connection<T extends object>(
  name: string,
  edge: ClassType<EdgeShape<T>>,
): ClassType<ConnectionShape<T>> {
  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name}.` })
  class ConnectionOf {
    @Field(() => [edge], { description: 'What is on this page, in order.' })
    edges!: EdgeShape<T>[];

    @Field(() => PageInfo, { description: 'What lies before and after this page.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Exact up to 1,000, else 1,000.' })
    totalCount!: number;
  }
  return ConnectionOf as ClassType<ConnectionShape<T>>;
}

/** Shapes a page for a connection type. */
export const connectionOf = <T>(page: Page<T>, after?: string | null): ConnectionShape<T> => ({
  edges: page.items.map(({ cursor, node }) => ({ cursor, node })),
  pageInfo: {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: !!after,
    startCursor: page.items[0]?.cursor ?? null,
    endCursor: page.items.at(-1)?.cursor ?? null,
  },
  totalCount: page.totalCount,
});

/** Page sizes: 20 unless said, at least 1, at most 100. */
export const pageSize = (first: number | null | undefined): number => Math.min(100, Math.max(1, first ?? 20));
