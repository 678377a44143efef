import { Migration } from '@mikro-orm/migrations';
import { vietnameseTextSql } from '@smarthp/kit/database';

/** Places and their categories: folded text for search, a point in metres for nearness. */
export class Places extends Migration {
  override up(): void {
    for (const statement of vietnameseTextSql) this.addSql(statement);
    this.addSql(`create table place_category (
      code text primary key,
      name text not null,
      name_en text not null,
      icon text not null,
      position int not null
    )`);
    this.addSql(`create table place (
      id text primary key,
      category_code text not null references place_category (code),
      name text not null,
      name_en text,
      address text not null,
      ward_id text,
      lat double precision not null check (lat between -90 and 90),
      lng double precision not null check (lng between -180 and 180),
      xy point not null generated always as
        (point((lng - 106.68) * cos(radians(20.85)) * 111320.0, (lat - 20.85) * 110700.0)) stored,
      phones text[] not null default '{}',
      website text,
      opening_hours text,
      temporarily_closed boolean not null default false,
      description text,
      facilities text[] not null default '{}',
      source text not null,
      verified_at timestamptz(3) not null,
      folded text not null generated always as
        (vn_fold(name || ' ' || coalesce(name_en, '') || ' ' || address)) stored,
      search tsvector not null generated always as
        (to_tsvector('vn', name || ' ' || coalesce(name_en, '') || ' ' || address || ' ' || coalesce(description, ''))) stored
    )`);
    this.addSql(`create index place_near on place using gist (xy)`);
    this.addSql(`create index place_near_in_category on place using gist (category_code, xy)`);
    this.addSql(`create index place_in_ward on place (ward_id, name)`);
    this.addSql(`create index place_by_name on place (name collate "vi-x-icu", id)`);
    this.addSql(`create index place_search on place using gin (search)`);
    this.addSql(`create index place_folded on place using gin (folded public.gin_trgm_ops)`);
  }
}
