import { Migration } from '@mikro-orm/migrations';
import { vietnameseTextSql } from '@smarthp/kit/database';

class IdentityStaffUnitsPartners extends Migration {
  override up(): void {
    for (const statement of vietnameseTextSql) this.addSql(statement);
    this.addSql(`create table unit (
      id text primary key,
      code text not null unique,
      kind text not null check (kind in ('WARD','COMMUNE','SPECIAL_ZONE','DEPARTMENT','UTILITY','CITY_OFFICE','DESK')),
      name text not null,
      full_name text not null,
      name_en text not null,
      lat double precision,
      lng double precision,
      area_km2 double precision,
      former_names text[] not null default '{}',
      former_area text,
      phone text,
      is_active boolean not null default true,
      sort_key text not null,
      search_text text not null,
      version int not null default 1
    )`);
    this.addSql(`create index unit_sort on unit (sort_key, id)`);
    this.addSql(`create table person (
      id text primary key,
      upstream text not null,
      upstream_subject text not null,
      kind text not null check (kind in ('CITIZEN','ORGANISATION','FOREIGNER')),
      full_name text not null,
      organisation_name text,
      salutation text not null check (salutation in ('ONG','BA','ONG_BA')),
      birth_date text,
      phone text,
      email text,
      level int not null check (level between 0 and 2),
      ward_id text references unit (id),
      is_active boolean not null default true,
      name_mismatch_at timestamptz(3),
      created_at timestamptz(3) not null,
      last_signed_in_at timestamptz(3),
      version int not null default 1,
      unique (upstream, upstream_subject)
    )`);
    this.addSql(`create table staff_member (
      id text primary key,
      username text not null unique,
      display_name text not null,
      title text,
      salutation text not null check (salutation in ('ONG','BA','ONG_BA')),
      unit_id text references unit (id),
      phone text,
      email text,
      password_hash text not null,
      is_active boolean not null default true,
      created_at timestamptz(3) not null,
      last_signed_in_at timestamptz(3),
      version int not null default 1
    )`);
    this.addSql(`create table role_held (
      id uuid primary key,
      staff_id text not null references staff_member (id),
      role text not null,
      unit_id text references unit (id),
      starts_at timestamptz(3) not null,
      ends_at timestamptz(3),
      check (ends_at is null or ends_at > starts_at)
    )`);
    this.addSql(`create index role_held_staff on role_held (staff_id)`);
    this.addSql(`create table sign_in_failure (
      username text primary key,
      failures int not null,
      locked_until timestamptz(3),
      last_at timestamptz(3) not null
    )`);
    this.addSql(`create table partner (
      id uuid primary key,
      client_id text not null unique,
      name text not null,
      secret_hash text not null,
      scopes text[] not null,
      is_active boolean not null default true,
      created_at timestamptz(3) not null,
      last_used_at timestamptz(3)
    )`);
    this.addSql(`create table rights_acceptance (
      id uuid primary key,
      account_id text not null,
      version text not null,
      language text not null check (language in ('vi','en')),
      accepted_at timestamptz(3) not null
    )`);
    this.addSql(`create index rights_acceptance_account on rights_acceptance (account_id, accepted_at desc)`);
  }
}

export const identityStaffUnitsPartners = {
  name: '202611220100-identity-staff-units-partners',
  class: IdentityStaffUnitsPartners,
};
