import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Salutation } from './salutation.js';

export type PersonKind = 'CITIZEN' | 'ORGANISATION' | 'FOREIGNER';

const schema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: p.text().primary(),
    upstream: p.text(),
    upstreamSubject: p.text(),
    kind: p.text().$type<PersonKind>(),
    fullName: p.text(),
    organisationName: p.text().nullable(),
    salutation: p.text().$type<Salutation>(),
    birthDate: p.text().nullable(),
    phone: p.text().nullable(),
    email: p.text().nullable(),
    level: p.integer(),
    wardId: p.text().nullable(),
    isActive: p.boolean(),
    nameMismatchAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    lastSignedInAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** A citizen, organisation representative or foreigner known through an identity service; never with an ID number. */
export class Person extends schema.class {}
schema.setClass(Person);
