import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'RightsAcceptance',
  tableName: 'rights_acceptance',
  properties: {
    id: p.uuid().primary(),
    accountId: p.text(),
    version: p.text(),
    language: p.text().$type<'vi' | 'en'>(),
    acceptedAt: p.datetime(),
  },
});

/** Evidence that an account accepted a version of the rights and duties. Rows are added, never changed. */
export class RightsAcceptance extends schema.class {}
schema.setClass(RightsAcceptance);
