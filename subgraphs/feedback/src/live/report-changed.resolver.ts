import { GraphQLError } from 'graphql';
import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { ReportChange } from './report-change.type.js';
import { reportChanges, type Change } from './report-changes.js';

@Resolver()
export class ReportChangedResolver {
  @Subscription(() => ReportChange, {
    description:
      'Each step of one report the caller may see: first every step after the cursor, then live, in order, each once.',
    subscribe: async ({ args, context }) => {
      const { code, after } = args as { code: string; after?: string | null };
      const stream = await reportChanges(context as ReportContext, code, after);
      if (stream) return stream;
      throw new GraphQLError('There is no such report', { extensions: { code: 'FORBIDDEN' } });
    },
  })
  reportChanged(
    @Root() change: Change,
    @Arg('code', () => String) _code: string,
    @Arg('after', () => String, { nullable: true }) _after: string | null | undefined,
  ): Change {
    return change;
  }
}
