import { connectionOf, pageSize } from '@smarthp/kit/federation';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { mustSeeSettings } from '../report/settings.policy.js';
import { movesPage, recountById, recountsPage } from './due-recounts.repository.js';
import { recountView } from './recount-view.js';
import { DueMoveConnection, DueRecount, DueRecountConnection } from './recount.type.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Resolver(() => DueRecount)
export class RecountsResolver {
  @Query(() => DueRecountConnection, { description: 'The countings again of open reports, newest first.' })
  async dueRecounts(
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' })
    after: string | null | undefined,
    @Ctx() { viewer, em }: ReportContext,
  ) {
    mustSeeSettings(viewer);
    const page = await recountsPage(em(), pageSize(first), after);
    const items = page.items.map(({ cursor, node }) => ({ cursor, node: recountView(node) }));
    return connectionOf({ ...page, items }, after);
  }

  @Query(() => DueRecount, { nullable: true, description: 'One counting again; null when there is none of this id.' })
  async dueRecount(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { viewer, em }: ReportContext,
  ): Promise<DueRecount | null> {
    mustSeeSettings(viewer);
    const recount = UUID.test(id) ? await recountById(em(), id) : undefined;
    return recount ? recountView(recount) : null;
  }

  @FieldResolver(() => DueMoveConnection, { description: 'The due times that moved, by report code.' })
  async moves(
    @Root() { id }: DueRecount,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most so many, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' })
    after: string | null | undefined,
    @Ctx() { em }: ReportContext,
  ) {
    return connectionOf(await movesPage(em(), id, pageSize(first), after), after);
  }
}
