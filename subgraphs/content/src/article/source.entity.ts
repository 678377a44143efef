import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'SourceEntity',
  tableName: 'source',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    homeUrl: p.text(),
    creditText: p.text(),
    permissionDocument: p.text().nullable(),
    position: p.integer(),
  },
});

export class SourceEntity extends schema.class {}
schema.setClass(SourceEntity);
