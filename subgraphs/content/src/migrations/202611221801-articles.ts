import { Migration } from '@mikro-orm/migrations';
import { vietnameseTextSql } from '@smarthp/kit/database';

/** Sources with the credit they are owed, and articles: an own body, or a summary and the way to the original. */
export class Articles extends Migration {
  override up(): void {
    for (const statement of vietnameseTextSql) this.addSql(statement);
    this.addSql(`create table source (
      id text primary key,
      name text not null,
      home_url text not null,
      credit_text text not null,
      permission_document text,
      position int not null
    )`);
    this.addSql(`create table article (
      id text primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      title text not null,
      summary text not null,
      body text not null,
      category text not null check (category in
        ('GOVERNMENT','CAMPAIGN','SERVICE','TOURISM','HEALTH','EDUCATION','TRAFFIC','WARNING')),
      tags text[] not null default '{}',
      source_id text not null references source (id),
      author text,
      original_url text,
      language text not null check (language in ('vi','en')),
      state text not null check (state in ('DRAFT','IN_REVIEW','SCHEDULED','PUBLISHED','ARCHIVED')),
      published_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      unit_id text,
      pinned boolean not null default false,
      folded text not null generated always as (vn_fold(title || ' ' || summary)) stored,
      search tsvector not null generated always as
        (to_tsvector('vn', title || ' ' || summary || ' ' || regexp_replace(body, '<[^>]*>', ' ', 'g'))) stored,
      check (body <> '' or original_url is not null)
    )`);
    this.addSql(`create index article_newest on article (pinned desc, published_at desc, id desc)
      where state = 'PUBLISHED'`);
    this.addSql(`create index article_newest_in_category on article (category, pinned desc, published_at desc, id desc)
      where state = 'PUBLISHED'`);
    this.addSql(`create index article_search on article using gin (search)`);
    this.addSql(`create index article_folded on article using gin (folded public.gin_trgm_ops)`);
  }
}
