import { Migration } from '@mikro-orm/migrations';

/** Followers with where they came from, incidents and their messages, referrals with their reply link, bulk jobs. */
export class ReportsTogether extends Migration {
  override up(): void {
    // Personal data: which citizen follows what. Deleted with the account (issue of the citizen's own data).
    this.addSql(`create table report_follower (
      report_id uuid not null references report (id),
      person_id text not null,
      origin text not null check (origin in ('OWN','JOINED') or origin like 'MERGED:%'),
      since timestamptz(3) not null,
      primary key (report_id, person_id, origin)
    )`);
    this.addSql(`create index report_follower_person on report_follower (person_id, since desc)`);
    this.addSql(`insert into report_follower (report_id, person_id, origin, since)
      select id, reporter_id, 'OWN', created_at from report where reporter_id is not null`);
    this.addSql(`insert into report_follower (report_id, person_id, origin, since)
      select merged_into_id, reporter_id, 'MERGED:' || id, coalesce(merged_at, closed_at, updated_at) from report
       where merged_into_id is not null and reporter_id is not null on conflict do nothing`);

    this.addSql(`create table incident (
      id uuid primary key,
      title text not null,
      master_id uuid not null references report (id),
      opened_by text not null,
      opened_at timestamptz(3) not null
    )`);
    this.addSql(`create unique index incident_master on incident (master_id)`);
    this.addSql(`create index incident_newest on incident (opened_at desc, id desc)`);
    this.addSql(`create index report_incident on report (incident_id) where incident_id is not null`);
    this.addSql(`create table incident_message (
      id uuid primary key,
      incident_id uuid not null references incident (id),
      text text not null,
      written_by text not null,
      at timestamptz(3) not null,
      bulk_job_id uuid not null
    )`);
    this.addSql(`create index incident_message_newest on incident_message (incident_id, at desc)`);

    // Personal data: the e-mail address of the outside body's contact.
    this.addSql(`create table referral (
      id uuid primary key,
      report_id uuid not null references report (id),
      body_name text not null,
      email text,
      reason text,
      token_hash text not null unique,
      created_by text not null,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      answered_at timestamptz(3),
      outcome text check (outcome in ('DONE','NOT_OURS'))
    )`);
    this.addSql(`create index referral_report on referral (report_id, created_at desc)`);

    this.addSql(`create table bulk_job (
      id uuid primary key,
      act text not null,
      fields jsonb not null,
      asked_by jsonb not null,
      asked_by_id text not null,
      total int not null,
      created_at timestamptz(3) not null,
      finished_at timestamptz(3)
    )`);
    this.addSql(`create index bulk_job_newest on bulk_job (asked_by_id, created_at desc)`);
    this.addSql(`create table bulk_item (
      job_id uuid not null references bulk_job (id),
      position int not null,
      code text not null,
      version int,
      state text not null default 'WAITING' check (state in ('WAITING','DONE','REFUSED')),
      problem_code text,
      problem text,
      at timestamptz(3),
      primary key (job_id, position)
    )`);
    this.addSql(`create index bulk_item_waiting on bulk_item (job_id, position) where state = 'WAITING'`);
  }
}
