import { Migration } from '@mikro-orm/migrations';
import { vietnameseTextSql } from '@smarthp/kit/database';

/** The catalogue of administrative procedures. */
export class Procedures extends Migration {
  override up(): void {
    for (const statement of vietnameseTextSql) this.addSql(statement);
    this.addSql(`create table procedure_field (code text primary key, name text not null, position int not null)`);
    this.addSql(`create table procedure (
      id text primary key,
      code text not null unique,
      name text not null,
      field_code text not null references procedure_field (code),
      level text not null check (level in ('CENTRAL','CITY','WARD')),
      online_level text not null check (online_level in ('FULL','PARTIAL','NONE')),
      decision_no text,
      time_limit_days int check (time_limit_days > 0),
      same_day boolean not null default false,
      fee_vnd int not null check (fee_vnd >= 0),
      fee_note text,
      copies int not null default 1,
      applicants text[] not null default '{}',
      executing_unit_id text,
      receiving_place text not null,
      results text[] not null default '{}',
      requirements text,
      legal_bases text[] not null default '{}',
      steps text[] not null default '{}',
      papers jsonb not null default '[]',
      folded text not null generated always as (vn_fold(name || ' ' || code)) stored,
      search tsvector not null generated always as (to_tsvector('vn', name || ' ' || code)) stored
    )`);
    this.addSql(`create index procedure_in_field on procedure (field_code, name)`);
    this.addSql(`create index procedure_by_name on procedure (name collate "vi-x-icu", id)`);
    this.addSql(`create index procedure_search on procedure using gin (search)`);
    this.addSql(`create index procedure_folded on procedure using gin (folded public.gin_trgm_ops)`);
  }
}
