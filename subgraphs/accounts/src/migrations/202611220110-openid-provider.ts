import { Migration } from '@mikro-orm/migrations';

class OpenidProvider extends Migration {
  override up(): void {
    this.addSql(`create table oidc_record (
      model text not null,
      id text not null,
      payload jsonb not null,
      grant_id text,
      uid text,
      user_code text,
      expires_at timestamptz(3),
      consumed_at timestamptz(3),
      primary key (model, id)
    )`);
    this.addSql(`create index oidc_record_grant on oidc_record (grant_id) where grant_id is not null`);
    this.addSql(`create index oidc_record_uid on oidc_record (model, uid) where uid is not null`);
    this.addSql(`create index oidc_record_expiry on oidc_record (expires_at) where expires_at is not null`);
    this.addSql(`create table oidc_key (
      id text primary key,
      kind text not null check (kind in ('SIGNING','COOKIE')),
      value jsonb not null,
      created_at timestamptz(3) not null
    )`);
    this.addSql(`create table upstream_login (
      state text primary key,
      interaction_uid text not null,
      nonce text not null,
      code_verifier text not null,
      language text not null,
      outcome jsonb,
      expires_at timestamptz(3) not null
    )`);
  }
}

export const openidProvider = { name: '202611220110-openid-provider', class: OpenidProvider };
