import { LockMode } from '@mikro-orm/postgresql';
import { keepWatch, marksAhead, type Mark, WATCH_JOB } from '../report/limit-watch.js';
import { performSystemAct } from '../report/perform-act.js';
import { OPEN_SQL } from '../report/queue-views.js';
import type { Parts, StepReaction } from '../report/report-parts.js';
import { Report } from '../report/report.entity.js';
import { breachLimit, escalateReport, warnOfLimit } from './limit-acts.js';

const AT_ONCE = 200;

/** After each step of anybody: the clocks may have moved. */
export const watchReaction: StepReaction = (parts, em, { report }) => keepWatch(parts, em, report);

/** Looks at one report at the moment its next mark falls due. Moved meanwhile: another job looks at the new moment. */
export const watchLimits = (parts: Parts) => ({
  name: WATCH_JOB,
  run: async ({ reportId, at }: { reportId: string; at: string }): Promise<void> => {
    const report = await parts.database.em().findOne(Report, { id: reportId });
    if (report?.nextWatchAt?.toISOString() !== at) return;
    await tellWhatIsDue(parts, reportId);
  },
});

/** The net under the jobs: every minute, whatever should have been told by now and was not. */
export const sweepLimits = (parts: Parts) => ({
  name: 'sweep-limits',
  cron: '* * * * *',
  run: async (): Promise<void> => {
    for (let before = ''; ;) {
      const due = await parts.database
        .em()
        .execute<{ id: string }[]>(
          `select id from report where next_watch_at <= ? order by next_watch_at, id limit ${AT_ONCE}`,
          [parts.clock.now()],
        );
      const first = due[0]?.id ?? '';
      if (first === before) return; // nothing left, or nothing helped: the next minute tries again
      before = first;
      for (const { id } of due) await tellWhatIsDue(parts, id);
    }
  },
});

export const LOOK_AGAIN_JOB = 'look-again-at-limits';

/** A rule of escalation begins: the net looks at every open report once, and finds its next moment under the new rule. */
export const lookAgainAtLimits = (parts: Parts) => ({
  name: LOOK_AGAIN_JOB,
  run: async (): Promise<void> => {
    const now = parts.clock.now();
    await parts.rules.refresh();
    await parts.database
      .em()
      .execute(
        `update report set next_watch_at = ? where ${OPEN_SQL} and (next_watch_at is null or next_watch_at > ?)`,
        [now, now],
      );
    await sweepLimits(parts).run();
  },
});

/** Writes each step that is due on a report, in the order of their moments, each in a transaction of its own. */
export async function tellWhatIsDue(parts: Parts, reportId: string): Promise<void> {
  const { database, rules, clock } = parts;
  for (let guard = 0; guard < 24; guard += 1) {
    const report = await database.em().findOne(Report, { id: reportId });
    if (!report) return;
    const now = clock.now();
    const due = marksAhead(report, rules.calendar(), rules.escalations(), now).filter(({ at }) => at <= now.getTime());
    const [mark] = due.filter(
      (one) =>
        one.name !== 'WARN' || !due.some(({ name, limit }) => name === 'BREACH' && limit.kind === one.limit.kind),
    );
    if (!mark || !(await tell(parts, reportId, mark))) return void (await settleWatch(parts, reportId));
  }
}

const tell = (parts: Parts, reportId: string, mark: Mark): Promise<Report | undefined> => {
  const turn = { limit: mark.limit.kind, turn: mark.limit.turn };
  const always = (): boolean => true; // the act itself sees under the lock whether it is still meant
  if (mark.name === 'ESCALATE')
    return performSystemAct(parts, escalateReport, reportId, always, {
      ...turn,
      level: mark.level,
      rules: mark.rules,
    });
  return performSystemAct(parts, mark.name === 'WARN' ? warnOfLimit : breachLimit, reportId, always, turn);
};

/** Puts the next look of a report right without a step, so that the net does not catch it again. */
const settleWatch = (parts: Parts, reportId: string): Promise<void> =>
  parts.database.transaction(async (em) => {
    const report = await em.findOne(Report, { id: reportId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (report) await keepWatch(parts, em, report);
  });
