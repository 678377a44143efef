import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Role } from '@smarthp/kit/viewer';
import type { Salutation } from '../identity/salutation.js';

const staffSchema = defineEntity({
  name: 'Staff',
  tableName: 'staff_member',
  properties: {
    id: p.text().primary(),
    username: p.text(),
    displayName: p.text(),
    title: p.text().nullable(),
    salutation: p.text().$type<Salutation>(),
    unitId: p.text().nullable(),
    phone: p.text().nullable(),
    email: p.text().nullable(),
    passwordHash: p.text().lazy(),
    isActive: p.boolean(),
    createdAt: p.datetime(),
    lastSignedInAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** A member of staff. The password hash is only loaded when asked for. */
export class Staff extends staffSchema.class {}
staffSchema.setClass(Staff);

const roleSchema = defineEntity({
  name: 'RoleHeld',
  tableName: 'role_held',
  properties: {
    id: p.uuid().primary(),
    staffId: p.text(),
    role: p.text().$type<Role>(),
    unitId: p.text().nullable(),
    startsAt: p.datetime(),
    endsAt: p.datetime().nullable(),
  },
});

/** A role held by a member of staff in a unit, or in the whole city when `unitId` is null, from a day to a day. */
export class RoleHeld extends roleSchema.class {}
roleSchema.setClass(RoleHeld);
