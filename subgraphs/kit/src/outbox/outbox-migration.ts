import { Migration } from '@mikro-orm/migrations';

class Outbox extends Migration {
  override up(): void {
    this.addSql(`create table outbox_event (
      id uuid primary key,
      type text not null,
      subject text not null,
      data jsonb not null default '{}',
      at timestamptz(3) not null,
      seq bigint
    )`);
    this.addSql(`create unique index outbox_event_seq on outbox_event (seq) where seq is not null`);
    this.addSql(`create index outbox_event_waiting on outbox_event (id) where seq is null`);
    this.addSql(`create table event_offset (producer text primary key, seq bigint not null)`);
  }
}

export const outboxMigration = { name: '202611220000-outbox', class: Outbox };
