import { Migration } from '@mikro-orm/migrations';

const STATUSES = `'NEWLY_FILED','RECEIVED','NOT_ACCEPTED','IN_PROCESS','SUPPLEMENT_REQUESTED','FEE_DUE','WITHDRAWN',
  'STOPPED','PROCESSED','RETURNED'`;

/** Dossiers with their steps. The owner's name is sealed: only the reads decide who sees it whole. */
export class Dossiers extends Migration {
  override up(): void {
    this.addSql(`create table dossier (
      id text primary key,
      code text not null unique,
      procedure_id text not null references procedure (id),
      status text not null check (status in (${STATUSES})),
      channel text not null check (channel in ('DIRECT','ONLINE','POST')),
      unit_id text not null,
      owner_id text,
      owner_name text not null,
      filed_at timestamptz(3) not null,
      received_at timestamptz(3),
      appointment_at timestamptz(3),
      finished_at timestamptz(3),
      needs text[] not null default '{}',
      fee_vnd int not null default 0 check (fee_vnd >= 0),
      needs_rank int not null generated always as
        (case when status in ('SUPPLEMENT_REQUESTED','FEE_DUE') then 0
              when status in ('NOT_ACCEPTED','WITHDRAWN','RETURNED') then 2 else 1 end) stored,
      version int not null default 1
    )`);
    this.addSql(`create index dossier_of_owner on dossier (owner_id, needs_rank, filed_at desc, id desc)`);
    this.addSql(
      `create index dossier_of_unit on dossier (unit_id, status, (coalesce(appointment_at, 'infinity')), id)`,
    );
    this.addSql(`create table dossier_step (
      dossier_id text not null references dossier (id),
      number int not null check (number > 0),
      at timestamptz(3) not null,
      status text not null check (status in (${STATUSES})),
      text text not null,
      by text not null,
      primary key (dossier_id, number)
    )`);
  }
}
