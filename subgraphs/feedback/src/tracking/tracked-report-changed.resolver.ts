import { decodeCursor } from '@smarthp/kit/federation';
import { isProblem } from '@smarthp/kit/problems';
import { GraphQLError } from 'graphql';
import { Arg, Field, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { pullStream } from '../report/pull-stream.js';
import { seqOpenTo, type ReportContext } from '../report/report-context.js';
import { reportsById } from '../report/report.repository.js';
import { openTracked } from '../report/tracked-caller.js';
import { TrackedReport } from './tracked-report.type.js';
import { trackedView } from './tracked-view.js';

@ObjectType({ description: 'A tracked report after a step of it.' })
export class TrackedReportChange {
  @Field(() => String, { description: 'Pass to `after` to go on from here.' })
  cursor!: string;

  @Field(() => TrackedReport, { description: 'The report with all its steps, as it is now.' })
  report!: TrackedReport;
}

const TOPIC = 'feedback.report';

async function changes(context: ReportContext, token: string, after: string | null | undefined) {
  const opened = await openTracked(context, token);
  if (isProblem(opened)) throw new GraphQLError(opened.message, { extensions: { code: 'FORBIDDEN' } });
  const { id } = opened.report;
  let seen = Number(decodeCursor(after, 2)?.[1] ?? 0);
  return pullStream<TrackedReportChange>({
    wakes: (wake) => context.parts.wakes.on(TOPIC, id, wake),
    pull: async () => {
      const [report] = await reportsById(context.em(), [id]);
      if (!report) return { values: [], end: true };
      const seq = seqOpenTo('REPORTER', report);
      if (seq <= seen) return { values: [] };
      seen = seq;
      const view = await trackedView({ report, context: opened.context });
      return { values: [{ cursor: view.cursor, report: view }] };
    },
  });
}

@Resolver()
export class TrackedReportChangedResolver {
  @Subscription(() => TrackedReportChange, {
    description:
      'The report of a tracking link as it changes: its state now unless `after` is its newest step, then live.',
    subscribe: ({ args, context }) => {
      const { token, after } = args as { token: string; after?: string | null };
      return changes(context as ReportContext, token, after);
    },
  })
  trackedReportChanged(
    @Root() change: TrackedReportChange,
    @Arg('token', () => String) _token: string,
    @Arg('after', () => String, { nullable: true }) _after: string | null | undefined,
  ): TrackedReportChange {
    return change;
  }
}
