import { defineEntity, p } from '@mikro-orm/postgresql';

export const UNIT_KINDS = ['WARD', 'COMMUNE', 'SPECIAL_ZONE', 'DEPARTMENT', 'UTILITY', 'CITY_OFFICE', 'DESK'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
/** Kinds that answer for a piece of land. */
export const LOCAL_KINDS: readonly UnitKind[] = ['WARD', 'COMMUNE', 'SPECIAL_ZONE'];

const schema = defineEntity({
  name: 'UnitRow',
  tableName: 'unit',
  properties: {
    id: p.text().primary(),
    code: p.text(),
    kind: p.text().$type<UnitKind>(),
    name: p.text(),
    fullName: p.text(),
    nameEn: p.text(),
    lat: p.double().$type<number>().nullable(),
    lng: p.double().$type<number>().nullable(),
    areaKm2: p.double().$type<number>().nullable().fieldName('area_km2'),
    formerNames: p.array().$type<string[]>(),
    formerArea: p.text().nullable(),
    phone: p.text().nullable(),
    isActive: p.boolean(),
    successorId: p.text().nullable(),
    /** Civil date, YYYY-MM-DD. */
    dissolvedFrom: p.date().$type<string>().nullable(),
    dissolvedNote: p.text().nullable(),
    dissolvedBy: p.text().nullable(),
    dissolvedAt: p.datetime(3).nullable(),
    sortKey: p.text(),
    searchText: p.text(),
    version: p.integer().version(),
  },
});

/** A unit of the city as it stands in the table: a ward, commune, zone, department, utility or desk. */
export class UnitRow extends schema.class {}
schema.setClass(UnitRow);
