import type { Database } from '@smarthp/kit/database';
import { WorkCalendar } from '../report/report-clock.js';
import type { WorkRules } from '../report/report-parts.js';
import type { TimeLimit } from '../report/time-limits.js';

const READ_AGAIN_MS = 60_000;

/** Calendar and time limits from our own tables, kept in memory and read again every minute. */
export class StoredRules implements WorkRules {
  private known = { calendar: new WorkCalendar(), limits: [] as TimeLimit[] };
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database) {}

  calendar(): WorkCalendar {
    return this.known.calendar;
  }

  limits(): readonly TimeLimit[] {
    return this.known.limits;
  }

  async start(): Promise<void> {
    await this.read();
    this.timer = setInterval(() => void this.read().catch(() => undefined), READ_AGAIN_MS); // the old ones stay good
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async read(): Promise<void> {
    const em = this.database.em();
    const days = await em.execute<{ date: string; off: boolean }[]>(
      `select to_char(date, 'YYYY-MM-DD') as date, off from calendar_day`,
    );
    const limits = await em.execute<Record<string, unknown>[]>(
      `select kind, to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom", around_the_clock as "aroundTheClock",
              desk_minutes as "deskMinutes", accept_minutes as "acceptMinutes", result_minutes as "resultMinutes",
              extension_minutes as "extensionMinutes" from time_limit`,
    );
    this.known = { calendar: new WorkCalendar(days), limits: limits as unknown as TimeLimit[] };
  }
}
