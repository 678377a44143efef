import { recordEvent } from '@smarthp/kit/outbox';
import type { Viewer } from '@smarthp/kit/viewer';
import { Refused, invalid, type BrokenField, type Refusal } from '../../report/refusal.js';
import type { Parts } from '../../report/report-parts.js';
import { recordSettingsChange } from '../../report/settings-history.js';
import { categoriesToday } from '../../report/rule-books.js';
import { broken, cleaned, optionalText } from '../../report/text-rules.js';
import { ROUTING_CHANGED } from '../rules/rule-book.js';
import { UUID } from '../rules/rule-sets.repository.js';
import { areaById, insertArea, type NewArea, type UnitArea } from './unit-areas.repository.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDate = (value: string): boolean => DATE.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

function check(parts: Parts, area: NewArea): BrokenField[] {
  const categories = categoriesToday(parts.books);
  const isField = (key: string): boolean => {
    const [category = '', field = ''] = key.split('/');
    return !!categories.field(category, field);
  };
  return broken(
    !parts.units.unit(area.unitId)?.isActive && { path: ['input', 'unitId'], code: 'UNIT_NOT_ACTIVE' },
    !area.fieldKeys.every(isField) && { path: ['input', 'fields'], code: 'UNKNOWN_CODE' },
    !area.fieldKeys.length && !area.wardIds.length && { path: ['input', 'fields'], code: 'REQUIRED' },
    !area.wardIds.every((id) => parts.units.isWard(id)) && { path: ['input', 'wardIds'], code: 'UNKNOWN_CODE' },
    !isDate(area.effectiveFrom) && { path: ['input', 'effectiveFrom'], code: 'NOT_VALID' },
    !!area.effectiveTo && !isDate(area.effectiveTo) && { path: ['input', 'effectiveTo'], code: 'NOT_VALID' },
    !!area.effectiveTo &&
      area.effectiveTo < area.effectiveFrom && { path: ['input', 'effectiveTo'], code: 'ENDS_BEFORE_IT_BEGINS' },
    optionalText('note', area.note, 500),
  );
}

/** Says what a unit answers for from a day on. What was said before is never changed, only ended. */
export async function addArea(parts: Parts, viewer: Viewer, area: NewArea): Promise<UnitArea | Refusal> {
  const fields = check(parts, area);
  if (fields.length) return invalid(...fields);
  const now = parts.clock.now();
  const id = await parts.database.transaction(async (em) => {
    const made = await insertArea(em, { ...area, note: cleaned(area.note) }, now, viewer.id);
    await recordSettingsChange(em, {
      area: 'ROUTING',
      key: `areas/${area.unitId}`,
      before: null,
      after: { fields: area.fieldKeys.join(', '), wards: area.wardIds.join(', ') },
      effectiveFrom: area.effectiveFrom,
      by: viewer.id,
      at: now,
      note: cleaned(area.note) ?? '',
    });
    await recordEvent(em, { type: ROUTING_CHANGED, subject: made, data: { unitId: area.unitId } }, now);
    return made;
  });
  return (await areaById(parts.database.em(), id))!;
}

/** The last day an area counts. Ended for good; a new one may follow. */
export async function endArea(
  parts: Parts,
  viewer: Viewer,
  { id, effectiveTo }: { id: string; effectiveTo: string },
): Promise<UnitArea | Refusal> {
  if (!UUID.test(id)) return { refused: 'NOT_FOUND' };
  const now = parts.clock.now();
  try {
    await parts.database.transaction(async (em) => {
      await em.execute('select 1 from unit_area where id = ?::uuid for update', [id]);
      const area = await areaById(em, id);
      if (!area) throw new Refused({ refused: 'NOT_FOUND' });
      const wrong = (code: string): Refused => new Refused(invalid({ path: ['input', 'effectiveTo'], code }));
      if (!isDate(effectiveTo)) throw wrong('NOT_VALID');
      if (effectiveTo < area.effectiveFrom) throw wrong('ENDS_BEFORE_IT_BEGINS');
      await em.execute('update unit_area set effective_to = ?::date, ended_at = ?, ended_by = ? where id = ?::uuid', [
        effectiveTo,
        now,
        viewer.id,
        id,
      ]);
      await recordSettingsChange(em, {
        area: 'ROUTING',
        key: `areas/${area.unitId}`,
        before: { until: area.effectiveTo },
        after: { until: effectiveTo },
        effectiveFrom: null,
        by: viewer.id,
        at: now,
        note: '',
      });
      await recordEvent(em, { type: ROUTING_CHANGED, subject: id, data: { unitId: area.unitId } }, now);
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return (await areaById(parts.database.em(), id))!;
}
