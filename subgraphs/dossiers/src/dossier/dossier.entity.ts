import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'DossierEntity',
  tableName: 'dossier',
  properties: {
    id: p.text().primary(),
    code: p.text(),
    procedureId: p.text(),
    status: p.text(),
    channel: p.text(),
    unitId: p.text(),
    ownerId: p.text().nullable(),
    ownerName: p.text(),
    filedAt: p.datetime(),
    receivedAt: p.datetime().nullable(),
    appointmentAt: p.datetime().nullable(),
    finishedAt: p.datetime().nullable(),
    needs: p.array(),
    feeVnd: p.integer(),
    version: p.integer().version(),
  },
});

export class DossierEntity extends schema.class {}
schema.setClass(DossierEntity);
