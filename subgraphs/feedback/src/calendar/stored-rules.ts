import type { Database } from '@smarthp/kit/database';
import type { EscalationRule } from '../report/escalation-rules.js';
import { WorkCalendar } from '../report/report-clock.js';
import type { WorkRules } from '../report/report-parts.js';
import type { TimeLimit } from '../report/time-limits.js';
import { daysInForce, limitRows, weekRows } from './clock-rows.js';
import { escalationRows } from './escalation-rows.js';

const READ_AGAIN_MS = 60_000;

/** Calendar, time limits and escalation from our own tables, kept in memory; read again on a change and every minute. */
export class StoredRules implements WorkRules {
  private known = {
    calendar: new WorkCalendar(),
    limits: [] as readonly TimeLimit[],
    escalations: [] as readonly EscalationRule[],
  };
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database) {}

  calendar(): WorkCalendar {
    return this.known.calendar;
  }

  limits(): readonly TimeLimit[] {
    return this.known.limits;
  }

  escalations(): readonly EscalationRule[] {
    return this.known.escalations;
  }

  async start(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(this.tryAgain, READ_AGAIN_MS);
    this.timer.unref();
  }

  /** What was read before stays good when the database does not answer. */
  readonly tryAgain = (): void => void this.refresh().catch(() => undefined);

  stop(): void {
    clearInterval(this.timer);
  }

  async refresh(): Promise<void> {
    const em = this.database.em();
    const [days, weeks, limits, escalations] = [
      await daysInForce(em),
      await weekRows(em),
      await limitRows(em),
      await escalationRows(em),
    ];
    this.known = { calendar: new WorkCalendar(days, weeks), limits, escalations };
  }
}
