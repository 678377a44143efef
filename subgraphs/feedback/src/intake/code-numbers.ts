import type { Database } from '@smarthp/kit/database';
import type { CodeNumbers } from '../report/report-parts.js';

const BLOCK = 20;

/**
 * Numbers of a day for report codes. Each process takes twenty at a time in a moment of its own, so no submission
 * waits for another's commit; numbers a process does not use are simply never seen.
 */
export class DailyNumbers implements CodeNumbers {
  private day = '';
  private next_ = 0;
  private end = 0;
  private taking: Promise<void> | undefined;

  constructor(private readonly database: Database) {}

  async next(day: string): Promise<number> {
    while (day !== this.day || this.next_ >= this.end) {
      this.taking ??= this.takeBlock(day).finally(() => {
        this.taking = undefined;
      });
      await this.taking;
    }
    return this.next_++;
  }

  private async takeBlock(day: string): Promise<void> {
    const [row] = await this.database.em().execute<{ next: number }[]>(
      `insert into daily_number (day, next) values (?::date, ${BLOCK} + 1)
       on conflict (day) do update set next = daily_number.next + ${BLOCK} returning next`,
      [day],
    );
    this.day = day;
    this.end = Number(row!.next);
    this.next_ = this.end - BLOCK;
  }
}
