import { uuidv7, type EntityManager } from '@smarthp/kit/database';

/** What a unit answers for: fields (`CATEGORY/FIELD`) in wards, within civil dates. An empty list means all. */
export interface UnitArea {
  readonly id: string;
  readonly unitId: string;
  readonly fieldKeys: readonly string[];
  readonly wardIds: readonly string[];
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly note: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
}

type Row = Record<string, unknown>;
const COLUMNS = `id, unit_id as "unitId", array_to_string(field_keys, ',') as fields, array_to_string(ward_ids, ',') as wards,
  to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom", to_char(effective_to, 'YYYY-MM-DD') as "effectiveTo", note,
  created_at as "createdAt", created_by as "createdBy", ended_at as "endedAt", ended_by as "endedBy"`;
const split = (value: unknown): string[] =>
  String(value ?? '')
    .split(',')
    .filter(Boolean);

const toArea = ({ fields, wards, ...row }: Row): UnitArea =>
  ({
    ...row,
    fieldKeys: split(fields),
    wardIds: split(wards),
    createdAt: new Date(row['createdAt'] as string),
    endedAt: row['endedAt'] ? new Date(row['endedAt'] as string) : null,
  }) as unknown as UnitArea;

/** All areas, also those that ended: their history is theirs to tell. */
export async function unitAreas(em: EntityManager): Promise<UnitArea[]> {
  const rows = await em.execute<Row[]>(`select ${COLUMNS} from unit_area order by unit_id, effective_from desc, id`);
  return rows.map(toArea);
}

export async function areaById(em: EntityManager, id: string): Promise<UnitArea | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from unit_area where id = ?::uuid`, [id]);
  return row && toArea(row);
}

export type NewArea = Pick<UnitArea, 'unitId' | 'fieldKeys' | 'wardIds' | 'effectiveFrom' | 'effectiveTo' | 'note'>;

export async function insertArea(em: EntityManager, area: NewArea, at: Date, by: string): Promise<string> {
  const id = uuidv7(at.getTime());
  await em.execute(
    `insert into unit_area (id, unit_id, field_keys, ward_ids, effective_from, effective_to, note, created_at, created_by)
     values (?::uuid, ?, coalesce(string_to_array(nullif(?, ''), ','), '{}'),
             coalesce(string_to_array(nullif(?, ''), ','), '{}'), ?::date, ?::date, ?, ?, ?)`,
    [
      id,
      area.unitId,
      area.fieldKeys.join(','),
      area.wardIds.join(','),
      area.effectiveFrom,
      area.effectiveTo,
      area.note,
      at,
      by,
    ],
  );
  return id;
}
