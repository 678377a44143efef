import { connectionOf, pageSize } from '@smarthp/kit/federation';
import { Arg, Int, Query, Resolver } from 'type-graphql';
import type { PartnerPage } from './partner-page.read.js';
import { PartnerConnection, partnerOf } from './partner.type.js';

@Resolver()
export class PartnerResolver {
  constructor(private readonly page: PartnerPage) {}

  @Query(() => PartnerConnection, { description: 'Registered partner systems, for administrators.' })
  async partners(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<InstanceType<typeof PartnerConnection>> {
    const page = await this.page.run(pageSize(first), after);
    return connectionOf(
      { ...page, items: page.items.map(({ cursor, node }) => ({ cursor, node: partnerOf(node) })) },
      after,
    );
  }
}
