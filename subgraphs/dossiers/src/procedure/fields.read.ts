import type { EntityManager } from '@smarthp/kit/database';
import type { FieldFacts } from './field-facts.js';

/** All fields that have procedures, in order; asked at most once a request. */
export function fieldsOnce(em: EntityManager): () => Promise<ReadonlyMap<string, FieldFacts>> {
  let asked: Promise<ReadonlyMap<string, FieldFacts>> | undefined;
  return () => (asked ??= readFields(em));
}

async function readFields(em: EntityManager): Promise<ReadonlyMap<string, FieldFacts>> {
  const rows = await em.execute<FieldFacts[]>(
    `select field.code, field.name, count(procedure.id)::int as count
       from procedure_field field left join procedure on procedure.field_code = field.code
      group by field.code order by field.position`,
  );
  return new Map(rows.map((row) => [row.code, row]));
}
