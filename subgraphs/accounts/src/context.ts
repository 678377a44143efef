import type { Viewer } from '@smarthp/kit/viewer';
import DataLoader from 'dataloader';
import type { StaffAccounts } from './staff/staff-accounts.js';
import type { StaffPage } from './staff/staff-page.read.js';
import type { StaffContext } from './staff/staff.resolver.js';
import type { UnitRepository } from './units/unit.repository.js';

/** A fresh context for each request: its look-ups by id are gathered and asked once. */
export const contexts =
  (units: UnitRepository, staffPage: StaffPage, staff: StaffAccounts) =>
  (viewer: Viewer): StaffContext => ({
    viewer,
    units: new DataLoader((ids) => units.byIds(ids)),
    staff: new DataLoader((ids) => staffPage.byIds(ids)),
    staffRoles: new DataLoader(async (ids) => {
      const roles = await staff.rolesOf(ids);
      return ids.map((id) => roles.get(id) ?? []);
    }),
  });
