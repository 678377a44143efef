import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { Staff } from '../frame/staff';
import { SETTINGS_PAGES, type SettingsLine, settingsPagesFor } from './settings-pages';

/** /settings alone opens the first page of the person's own list. */
const toFirstPage: CanActivateFn = () => {
  const first = settingsPagesFor(inject(Staff).roles())[0];
  return inject(Router).createUrlTree(first ? ['/settings', first.id] : ['/no-role']);
};

const mayOpen =
  (page: SettingsLine): CanActivateFn =>
  () =>
    settingsPagesFor(inject(Staff).roles(), [page]).length > 0 || inject(Router).createUrlTree(['/settings']);

/** The children of /settings: one per line of `settings-pages.ts`. */
export const settingsRoutes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [toFirstPage], children: [] },
  ...SETTINGS_PAGES.map((page) => ({ path: page.id, canActivate: [mayOpen(page)], loadComponent: page.load })),
];
