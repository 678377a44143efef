import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'DossierStepEntity',
  tableName: 'dossier_step',
  properties: {
    dossierId: p.text().primary(),
    number: p.integer().primary(),
    at: p.datetime(),
    status: p.text(),
    text: p.text(),
    by: p.text(),
  },
});

export class DossierStepEntity extends schema.class {}
schema.setClass(DossierStepEntity);
