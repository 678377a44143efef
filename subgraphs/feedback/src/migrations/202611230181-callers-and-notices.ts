import { Migration } from '@mikro-orm/migrations';

/**
 * Who called, by the digits of the number alone, and the messages sent to people who have no account. A notice holds
 * personal data: its recipient lies sealed, its text is for staff who may know the reporter's contact.
 */
export class CallersAndNotices extends Migration {
  override up(): void {
    this.addSql(`alter table report add column caller_key text generated always as
      (nullif(regexp_replace(regexp_replace(coalesce(reporter_phone, ''), '[^0-9]', '', 'g'), '^(84|0)', ''), '')) stored`);
    this.addSql(`create index report_caller on report (caller_key, created_at desc) where caller_key is not null`);
    this.addSql(`create index report_open_place on report using gist (xy)
      where not (status in ('RESOLVED', 'REFERRED_OUT', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'))`);
    this.addSql(`create table notice (
      id uuid primary key,
      report_id uuid not null references report (id),
      entry_seq int not null,
      channel text not null check (channel in ('SMS','EMAIL')),
      recipient bytea not null,
      recipient_hint text not null,
      template text not null,
      body text not null,
      state text not null default 'CREATED' check (state in ('CREATED','SENDING','DELIVERED','FAILED')),
      attempts int not null default 0,
      last_error text,
      gateway_id text unique,
      created_at timestamptz(3) not null,
      sent_at timestamptz(3),
      ended_at timestamptz(3),
      unique (report_id, entry_seq, template, channel)
    )`);
    this.addSql(`create index notice_waiting on notice (created_at) where state = 'CREATED'`);
  }
}
