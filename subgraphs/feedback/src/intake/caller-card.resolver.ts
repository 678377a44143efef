import type { Viewer } from '@smarthp/kit/viewer';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { isDone } from '../report/report-codes.js';
import { isDesk } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { reportsWhere } from '../report/report.repository.js';
import { ReportType } from '../report/report.type.js';
import { callerKeyOf } from './caller-key.js';

const MOST_SHOWN = 20;

@ObjectType({ description: 'What the desk knows of who is calling.' })
export class CallerCard {
  @Field(() => Boolean, { description: 'The number is one that can be; without it nothing is looked for.' })
  isNumber!: boolean;

  @Field(() => String, { nullable: true, description: 'The name given with the newest report of this number.' })
  name!: string | null;

  @Field(() => Int, { description: 'Reports of this number, at most twenty are counted.' })
  total!: number;

  @Field(() => [ReportType], { description: 'Those still open, newest first.' })
  openReports!: Report[];

  @Field(() => [ReportType], { description: 'The newest that are done, at most five.' })
  doneReports!: Report[];
}

/** @throws UNAUTHENTICATED or FORBIDDEN for who does not answer the phones. */
function mustAnswerPhones(viewer: Viewer): void {
  if (viewer.kind === 'ANONYMOUS')
    throw new GraphQLError('Please sign in', { extensions: { code: 'UNAUTHENTICATED' } });
  if (!isDesk(viewer))
    throw new GraphQLError('Only the desk may look up callers', { extensions: { code: 'FORBIDDEN' } });
}

@Resolver()
export class CallerCardResolver {
  @Query(() => CallerCard, {
    description: 'The reports of a telephone number, while its owner is on the line. Desk only.',
  })
  async callerCard(
    @Arg('phone', () => String, { description: 'The number as it is shown or told.' }) phone: string,
    @Ctx() context: ReportContext,
  ): Promise<CallerCard> {
    mustAnswerPhones(context.viewer);
    const key = callerKeyOf(phone);
    if (!key) return { isNumber: false, name: null, total: 0, openReports: [], doneReports: [] };
    const reports = await reportsWhere(context.em(), 'caller_key = ?', [key], {
      order: 'created_at desc, id desc',
      limit: MOST_SHOWN,
    });
    return {
      isNumber: true,
      name: reports.find(({ reporterName }) => reporterName)?.reporterName ?? null,
      total: reports.length,
      openReports: reports.filter(({ status }) => !isDone(status)),
      doneReports: reports.filter(({ status }) => isDone(status)).slice(0, 5),
    };
  }
}
