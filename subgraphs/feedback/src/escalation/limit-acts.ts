import { uuidv7 } from '@smarthp/kit/database';
import type { EscalationRule } from '../report/escalation-rules.js';
import type { LimitKind } from '../report/limit-kinds.js';
import { markPeople, markTold, runningLimits, toldIn, type RunningLimit } from '../report/limit-watch.js';
import type { ReportAct, Scene } from '../report/report-act.js';
import type { Refusal } from '../report/refusal.js';
import { peopleToTell } from './people-to-tell.js';

/** Which limit, and in which turn: a limit that began anew meanwhile is another one. */
export interface LimitTurn {
  limit: LimitKind;
  turn: string;
}

const OF: Readonly<Record<LimitKind, string>> = {
  FORWARD: 'chuyển đơn vị xử lý',
  ACCEPT: 'đơn vị nhận xử lý',
  RESULT: 'trả kết quả',
};
const PASSED: Refusal = { refused: 'NOT_ALLOWED', code: 'NOT_IN_THIS_STATE' };

const findTurn = ({ report, calendar }: Scene, { limit, turn }: LimitTurn): RunningLimit | undefined =>
  runningLimits(report, calendar).find((one) => one.kind === limit && one.turn === turn);

/** Three quarters of the time are used: a word to the staff who have it. */
export const warnOfLimit: ReportAct<LimitTurn> = {
  action: 'WARN',
  change: (scene, input) => {
    const running = findTurn(scene, input);
    if (!running || toldIn(scene.report, running).includes('WARN')) return PASSED;
    markTold(scene.report, running, 'WARN');
    return { visibility: 'INTERNAL', text: `Đã dùng ba phần tư thời hạn ${OF[running.kind]}.` };
  },
};

/** A limit has passed. That the result is late everybody reads, who may see the report; the rest stays among staff. */
export const breachLimit: ReportAct<LimitTurn> = {
  action: 'BREACH',
  change: (scene, input) => {
    const { report, now } = scene;
    const running = findTurn(scene, input);
    if (!running || toldIn(report, running).includes('BREACH')) return PASSED;
    markTold(report, running, 'WARN', 'BREACH'); // a warning after the fact would only be noise
    if (running.kind === 'RESULT') report.breachedAt = now;
    const open = running.kind === 'RESULT';
    return {
      visibility: open ? 'PUBLIC' : 'INTERNAL',
      text: `Quá hạn ${OF[running.kind]}.`,
      textVisibility: 'INTERNAL',
    };
  },
};

export interface Escalate extends LimitTurn {
  level: number;
  rules: readonly EscalationRule[];
}

/**
 * Tells the people of a level. They may look at the report from now on; the citizen reads that somebody above was told,
 * staff read who.
 */
export const escalateReport: ReportAct<Escalate> = {
  action: 'ESCALATE',
  change: (scene, { level, rules, ...input }) => {
    const { report } = scene;
    const running = findTurn(scene, input);
    if (!running || toldIn(report, running).includes(`L${level}`)) return PASSED;
    markTold(report, running, `L${level}`);
    const people = peopleToTell(scene, rules);
    report.escalationLevel = Math.max(report.escalationLevel, level);
    markPeople(
      report,
      running,
      people.map(({ id }) => id),
    );
    const names = people.map(({ name }) => name).join(', ') || 'chưa có ai giữ vai trò này';
    return {
      visibility: running.kind === 'RESULT' ? 'PUBLIC' : 'REPORTER',
      text: `Cấp ${level}, hạn ${OF[running.kind]}: ${names}.`,
      textVisibility: 'INTERNAL',
      also: async ({ em, at }) => {
        await em.execute(
          `insert into escalation (id, report_id, limit_kind, level, at, due_at, told)
           values (?, ?, ?, ?, ?, ?, ?::jsonb)`,
          [uuidv7(at.getTime()), report.id, running.kind, level, at, new Date(running.due), JSON.stringify(people)],
        );
      },
    };
  },
};
