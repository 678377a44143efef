import { GraphQLError } from 'graphql';
import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { ReportChange } from './report-change.type.js';
import { GONE, reportChanges, type Change } from './report-changes.js';

@Resolver()
export class ReportChangedResolver {
  @Subscription(() => ReportChange, {
    description:
      'Each step of one report the caller may see: first every step after the cursor, then live, in order, each once. When the report goes out of the caller’s sight, the last message is the error NOT_FOUND.',
    subscribe: async ({ args, context }) => {
      const { code, after } = args as { code: string; after?: string | null };
      const stream = await reportChanges(context as ReportContext, code, after);
      if (stream) return stream;
      throw new GraphQLError('There is no such report', { extensions: { code: 'FORBIDDEN' } });
    },
  })
  reportChanged(
    @Root() change: Change | typeof GONE,
    @Arg('code', () => String) _code: string,
    @Arg('after', () => String, { nullable: true }) _after: string | null | undefined,
  ): Change {
    if (change === GONE)
      throw new GraphQLError('The report can no longer be seen', { extensions: { code: 'NOT_FOUND' } });
    return change;
  }
}
