import { cityUnitsTable } from './city-units.js';
import { formerNamesTable } from './former-names.js';
import { handlingBodiesTable } from './handling-bodies.js';
import type { UnitKind } from './unit.entity.js';

/** What is known of a unit before it stands in the table. */
export interface UnitFacts {
  readonly code: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly fullName: string;
  readonly nameEn: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly areaKm2: number | null;
  readonly formerNames: readonly string[];
  readonly formerArea: string | null;
  readonly phone: string | null;
}

const KIND_WORDS: Partial<Record<UnitKind, { vi: string; en: string }>> = {
  WARD: { vi: 'Phường', en: 'Ward' },
  COMMUNE: { vi: 'Xã', en: 'Commune' },
  SPECIAL_ZONE: { vi: 'Đặc khu', en: 'Special Zone' },
};

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

function localUnits(): UnitFacts[] {
  const former = new Map(
    lines(formerNamesTable).map(([code, names]) => [code!, (names ?? '').split(', ').filter(Boolean)]),
  );
  return lines(cityUnitsTable).map(([code, kind, name, ascii, lat, lng, area, formerArea]) => {
    const words = KIND_WORDS[kind as UnitKind]!;
    return {
      code: code!,
      kind: kind as UnitKind,
      name: name!,
      fullName: `${words.vi} ${name}`,
      nameEn: `${ascii} ${words.en}`,
      lat: Number(lat),
      lng: Number(lng),
      areaKm2: Number(area),
      formerNames: former.get(code!) ?? [],
      formerArea: formerArea!,
      phone: null,
    };
  });
}

function handlingBodies(): UnitFacts[] {
  return lines(handlingBodiesTable).map(([code, kind, name, fullName, nameEn, phone]) => ({
    code: code!,
    kind: kind as UnitKind,
    name: name!,
    fullName: fullName!,
    nameEn: nameEn!,
    lat: null,
    lng: null,
    areaKm2: null,
    formerNames: [],
    formerArea: null,
    phone: phone || null,
  }));
}

/** Reference data: the 114 local units and the city's handling bodies. */
export const unitFacts = (): UnitFacts[] => [...localUnits(), ...handlingBodies()];
