import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { nextDueAt } from '../report/handover-clocks.js';
import { runningLimits } from '../report/limit-watch.js';
import { sight, type ReportContext } from '../report/report-context.js';
import { dueStateOf } from '../report/report-promise.js';
import type { Report } from '../report/report.entity.js';
import { ReportType } from '../report/report.type.js';
import { unitRef } from '../report/unit.type.js';
import { Escalation, ReportLimit } from './escalation.type.js';
import type { LimitKind } from '../report/limit-kinds.js';

const forStaff = (context: ReportContext, report: Report): boolean => sight(context, report) === 'INTERNAL';

/** The clocks between desk and unit and who was told of lateness: for staff who work on the report. */
@Resolver(() => ReportType)
export class ReportLimitsResolver {
  @FieldResolver(() => Date, { nullable: true, description: 'When the desk must have forwarded it; only for staff.' })
  forwardDueAt(@Root() report: Report, @Ctx() context: ReportContext): Date | null {
    return forStaff(context, report) ? (report.forwardDueAt ?? null) : null;
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When the unit must have taken it; only for staff.' })
  acceptDueAt(@Root() report: Report, @Ctx() context: ReportContext): Date | null {
    return forStaff(context, report) ? (report.acceptDueAt ?? null) : null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'What is due next on it, the order of the queues; only for staff.',
  })
  nextDueAt(@Root() report: Report, @Ctx() context: ReportContext): Date | null {
    return forStaff(context, report) ? nextDueAt(report) : null;
  }

  @FieldResolver(() => [ReportLimit], { description: 'Its three promises as far as they have begun; only for staff.' })
  limits(@Root() report: Report, @Ctx() context: ReportContext): ReportLimit[] {
    if (!forStaff(context, report)) return [];
    const now = context.parts.clock.now().getTime();
    const running = runningLimits(report, context.parts.rules.calendar());
    const limit = (kind: LimitKind, startedAt?: Date | null, dueAt?: Date | null): ReportLimit[] => {
      if (!startedAt || !dueAt) return [];
      const own = running.find((one) => one.kind === kind);
      const state = !own ? 'NONE' : now > own.due ? 'OVERDUE' : now >= own.warn ? 'DUE_SOON' : 'ON_TIME';
      return [
        {
          kind,
          startedAt,
          dueAt,
          isRunning: !!own,
          state: kind === 'RESULT' ? dueStateOf(report, now) : state,
        },
      ];
    };
    return [
      ...limit('FORWARD', report.forwardStartedAt, report.forwardDueAt),
      ...limit('ACCEPT', report.assignedAt, report.acceptDueAt),
      ...limit('RESULT', report.clockStartedAt, report.dueAt),
    ];
  }

  @FieldResolver(() => Int, { description: 'How high its lateness was told, 0 to 3.' })
  escalationLevel(@Root() report: Report): number {
    return report.escalationLevel;
  }

  @FieldResolver(() => [Escalation], { description: 'To whom its lateness was told, oldest first; only for staff.' })
  async escalations(@Root() report: Report, @Ctx() context: ReportContext): Promise<Escalation[]> {
    if (!forStaff(context, report) || !report.escalationLevel) return [];
    const rows = await context
      .em()
      .execute<(Omit<Escalation, 'told'> & { told: { id: string; name: string; unitId: string | null }[] })[]>(
        `select id, level, limit_kind as "limit", at, due_at as "dueAt", told from escalation
          where report_id = ? order by at, id`,
        [report.id],
      );
    return rows.map((row) => ({
      ...row,
      at: new Date(row.at),
      dueAt: new Date(row.dueAt),
      told: row.told.map(({ id, name, unitId }) => ({ name, staff: { id }, unit: unitRef(unitId) })),
    }));
  }
}
