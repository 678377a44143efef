import { defineEntity, p } from '@mikro-orm/postgresql';

/** Scopes a partner system may be given. */
export const PARTNER_SCOPES = ['reports:read', 'reports:write'] as const;

const schema = defineEntity({
  name: 'PartnerSystem',
  tableName: 'partner',
  properties: {
    id: p.uuid().primary(),
    clientId: p.text(),
    name: p.text(),
    secretHash: p.text(),
    scopes: p.array().$type<string[]>(),
    isActive: p.boolean(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
  },
});

/** A system of another body that speaks to the graph with its own credentials. */
export class PartnerSystem extends schema.class {}
schema.setClass(PartnerSystem);
