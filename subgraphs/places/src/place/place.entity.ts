import { defineEntity, p } from '@mikro-orm/postgresql';

/** The row of a place. Its point in metres and its search columns are made by the database. */
const schema = defineEntity({
  name: 'PlaceEntity',
  tableName: 'place',
  properties: {
    id: p.text().primary(),
    categoryCode: p.text(),
    name: p.text(),
    nameEn: p.text().nullable(),
    address: p.text(),
    wardId: p.text().nullable(),
    lat: p.double(),
    lng: p.double(),
    phones: p.array(),
    website: p.text().nullable(),
    openingHours: p.text().nullable(),
    temporarilyClosed: p.boolean(),
    description: p.text().nullable(),
    facilities: p.array(),
    source: p.text(),
    verifiedAt: p.datetime(),
  },
});

export class PlaceEntity extends schema.class {}
schema.setClass(PlaceEntity);
