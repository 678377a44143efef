import { Migration } from '@mikro-orm/migrations';
import { CALENDAR_DAYS } from './calendar-days.js';
import { TIME_LIMITS } from './time-limits.js';

/** Days that differ from the plain week, and the time limits of each urgency; rows, so that the city can change them. */
export class WorkCalendar extends Migration {
  override up(): void {
    this.addSql(`create table calendar_day (
      date date primary key,
      off boolean not null,
      kind text not null check (kind in ('STATUTORY','MAKEUP','SWAP_OFF','SWAP_WORK')),
      name_vi text not null,
      name_en text not null,
      provisional boolean not null default false
    )`);
    this.addSql(`create table time_limit (
      kind text not null,
      effective_from date not null,
      around_the_clock boolean not null,
      desk_minutes int not null,
      accept_minutes int not null,
      result_minutes int not null,
      extension_minutes int not null,
      primary key (kind, effective_from)
    )`);
    const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
    this.addSql(
      `insert into calendar_day (date, off, kind, name_vi, name_en, provisional) values ${CALENDAR_DAYS.map(
        ([date, kind, vi, en, provisional]) =>
          `(${text(date)}, ${kind !== 'SWAP_WORK'}, ${text(kind)}, ${text(vi)}, ${text(en)}, ${provisional === 'PROVISIONAL'})`,
      ).join(', ')}`,
    );
    this.addSql(
      `insert into time_limit (kind, effective_from, around_the_clock, desk_minutes, accept_minutes, result_minutes, extension_minutes) values ${TIME_LIMITS.map(
        (row) =>
          `(${text(row.kind)}, '2025-07-01', ${row.aroundTheClock}, ${row.deskMinutes}, ${row.acceptMinutes}, ${row.resultMinutes}, ${row.extensionMinutes})`,
      ).join(', ')}`,
    );
  }
}
