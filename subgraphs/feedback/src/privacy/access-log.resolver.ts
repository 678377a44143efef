import { connectionOf, decodeCursor, encodeCursor, pageSize } from '@smarthp/kit/federation';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { readsAccessLog } from '../report/report.policy.js';
import { unitRef } from '../report/unit.type.js';
import { countAccess, readAccessLog, type Access } from './access-log.js';
import { AccessLogConnection, type AccessLogEntry } from './access-log.type.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Resolver()
export class AccessLogResolver {
  @Query(() => AccessLogConnection, {
    description: 'Who looked at personal data, when and why, newest first. For the desk’s supervisor and the auditor.',
  })
  async accessLog(
    @Arg('code', () => String, { nullable: true, description: 'Only of this report.' }) code: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: ReportContext,
  ) {
    mustReadAccessLog(context);
    const em = context.em();
    const size = pageSize(first);
    const [rows, totalCount] = await Promise.all([
      readAccessLog(em, { code, after: placeOf(after), limit: size + 1 }),
      countAccess(em, code),
    ]);
    const items = rows.slice(0, size).map((row) => ({
      cursor: encodeCursor('a', row.at.toISOString(), row.id),
      node: entryOf(context, row),
    }));
    return connectionOf({ items, hasNextPage: rows.length > size, totalCount }, after);
  }
}

function mustReadAccessLog({ viewer }: ReportContext): void {
  if (viewer.kind === 'ANONYMOUS')
    throw new GraphQLError('Please sign in', { extensions: { code: 'UNAUTHENTICATED' } });
  if (!readsAccessLog(viewer))
    throw new GraphQLError('Only the supervisor and the auditor read this', { extensions: { code: 'FORBIDDEN' } });
}

/** A strange cursor starts over. */
function placeOf(after: string | null | undefined): { at: string; id: string } | undefined {
  const [mark, at, id] = decodeCursor(after, 3) ?? [];
  if (mark !== 'a' || Number.isNaN(Date.parse(String(at))) || !UUID.test(String(id))) return undefined;
  return { at: String(at), id: String(id) };
}

const entryOf = ({ parts }: ReportContext, row: Access): AccessLogEntry => ({
  id: row.id,
  at: row.at,
  staff: { id: row.staffId },
  name: parts.staff.member(row.staffId)?.displayName ?? row.staffId,
  role: row.role,
  unit: unitRef(row.unitId),
  what: row.what,
  reportCode: row.reportCode,
  mediaId: row.objectId,
  reason: row.reason,
});
