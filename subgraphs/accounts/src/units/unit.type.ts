import { Connection, Edge, GeoPoint, constants } from '@smarthp/kit/federation';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { UNIT_KINDS, type UnitKind as Kind, type UnitRow } from './unit.entity.js';

export const UnitKind = constants('UnitKind', UNIT_KINDS, 'What sort of unit this is.', {
  WARD: 'Phường.',
  COMMUNE: 'Xã.',
  SPECIAL_ZONE: 'Đặc khu.',
  DEPARTMENT: 'A department or branch of the city.',
  UTILITY: 'A company or service that runs part of the city.',
  CITY_OFFICE: 'The office of the City People’s Committee.',
  DESK: 'The 1022 desk.',
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A ward, commune, special zone, department, utility or desk of the city.' })
export class Unit {
  @Field(() => ID, { description: 'Stable, `unit:<code>`.' })
  id!: string;

  @Field(() => String, { description: 'Official code, e.g. 11311 for a ward, SXD for a department.' })
  code!: string;

  @Field(() => UnitKind, { description: 'What sort of unit this is.' })
  kind!: Kind;

  @Field(() => String, { description: 'Short name without its kind.' })
  name!: string;

  @Field(() => String, { description: 'Name with its kind, e.g. Phường Lê Chân.' })
  fullName!: string;

  @Field(() => String, { description: 'Name for English readers.' })
  nameEn!: string;

  @Field(() => GeoPoint, { nullable: true, description: 'A point in the middle of its land.' })
  center!: GeoPoint | null;

  @Field(() => Float, { nullable: true, description: 'Square kilometres.' })
  areaKm2!: number | null;

  @Field(() => [String], { description: 'Wards, communes and townships it was made of before 1 July 2025.' })
  formerNames!: string[];

  @Field(() => String, { nullable: true, description: 'Former province or district, to tell namesakes apart.' })
  formerArea!: string | null;

  @Field(() => String, { nullable: true, description: 'Public telephone.' })
  phone!: string | null;

  @Field(() => Boolean, { description: 'False when the unit was merged or closed; it stays for old reports.' })
  isActive!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'First civil day without it, YYYY-MM-DD, once dissolved or soon.',
  })
  dissolvedFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'By which decision it was dissolved.' })
  dissolvedNote!: string | null;

  successorId!: string | null;
}

export const UnitEdge = Edge('Unit', () => Unit);
export const UnitConnection = Connection('Unit', UnitEdge);

/** The row as the graph shows it. */
export const unitOf = (row: UnitRow): Unit =>
  Object.assign(new Unit(), {
    id: row.id,
    code: row.code,
    kind: row.kind,
    name: row.name,
    fullName: row.fullName,
    nameEn: row.nameEn,
    center:
      row.lat === null || row.lat === undefined || row.lng === null || row.lng === undefined
        ? null
        : Object.assign(new GeoPoint(), { lat: row.lat, lng: row.lng }),
    areaKm2: row.areaKm2 ?? null,
    formerNames: row.formerNames,
    formerArea: row.formerArea ?? null,
    phone: row.phone ?? null,
    isActive: row.isActive,
    dissolvedFrom: row.dissolvedFrom ?? null,
    dissolvedNote: row.dissolvedNote ?? null,
    successorId: row.successorId ?? null,
  });
