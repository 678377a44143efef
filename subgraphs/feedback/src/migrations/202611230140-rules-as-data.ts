import { Migration } from '@mikro-orm/migrations';
import { ANSWER_TEMPLATES } from './seeds/answer-templates.js';
import { CATEGORIES, FIELDS } from './seeds/categories.js';
import { REFUSAL_GROUNDS } from './seeds/refusal-grounds.js';

const FIRST_DAY = '2025-07-01';
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * Categories, their fields with typed questions, refusal grounds and answer templates as rows: each change is one more
 * version that counts from its date on, none is ever deleted. `changed_by` names a member of staff (personal data).
 */
export class RulesAsData extends Migration {
  override up(): void {
    this.table('report_category', CATEGORIES);
    this.table('report_field', FIELDS);
    this.table('refusal_ground', REFUSAL_GROUNDS);
    this.table('answer_template', ANSWER_TEMPLATES);
  }

  private table(name: string, rows: Readonly<Record<string, object>>): void {
    this.addSql(`create table ${name} (
      key text not null,
      version int not null check (version > 0),
      effective_from date not null,
      retired boolean not null default false,
      content jsonb not null,
      changed_by text not null,
      changed_at timestamptz(3) not null,
      note text,
      constraint ${name}_pkey primary key (key, version)
    )`);
    for (const [key, content] of Object.entries(rows))
      this.addSql(`insert into ${name} (key, version, effective_from, content, changed_by, changed_at)
        values (${text(key)}, 1, '${FIRST_DAY}', ${text(JSON.stringify(content))}, 'system', '${FIRST_DAY}T00:00:00+07:00')`);
  }
}
