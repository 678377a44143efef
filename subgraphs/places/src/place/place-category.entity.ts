import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'PlaceCategoryEntity',
  tableName: 'place_category',
  properties: {
    code: p.text().primary(),
    name: p.text(),
    nameEn: p.text(),
    icon: p.text(),
    position: p.integer(),
  },
});

export class PlaceCategoryEntity extends schema.class {}
schema.setClass(PlaceCategoryEntity);
