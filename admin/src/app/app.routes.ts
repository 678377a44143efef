import type { Routes } from '@angular/router';
import { SignInCallback } from '@smarthp/angular';
import { Frame } from './frame/frame';
import { goHome } from './sign-in/home';
import { NoRolePage } from './sign-in/no-role.page';
import { NotFoundPage } from './sign-in/not-found.page';
import { SignInPage } from './sign-in/sign-in.page';
import { staffOnly } from './sign-in/staff-only';

/** Every screen has its address under /admin/. */
export const routes: Routes = [
  { path: 'auth/callback', component: SignInCallback },
  { path: 'sign-in', component: SignInPage },
  { path: 'no-role', component: NoRolePage },
  {
    path: 'reports/:code/print',
    canActivate: [staffOnly],
    loadComponent: () => import('./print/print.page').then((m) => m.PrintPage),
  },
  {
    path: '',
    component: Frame,
    canActivate: [staffOnly],
    children: [
      { path: '', pathMatch: 'full', canActivate: [goHome], children: [] },
      {
        path: 'reports',
        loadComponent: () => import('./queue/work.page').then((m) => m.WorkPage),
        children: [
          { path: '', loadComponent: () => import('./queue/no-case').then((m) => m.NoCase) },
          { path: ':code', loadComponent: () => import('./report/report.page').then((m) => m.ReportPage) },
        ],
      },
      {
        path: 'moderation',
        loadComponent: () => import('./moderation/moderation.page').then((m) => m.ModerationPage),
      },
      {
        path: 'moderation/:code',
        loadComponent: () => import('./moderation/moderation.page').then((m) => m.ModerationPage),
      },
      { path: 'access-log', loadComponent: () => import('./privacy/access-log.page').then((m) => m.AccessLogPage) },
      { path: 'incidents', loadComponent: () => import('./incidents/incidents.page').then((m) => m.IncidentsPage) },
      { path: 'incidents/:id', loadComponent: () => import('./incidents/incidents.page').then((m) => m.IncidentsPage) },
      { path: 'intake', loadComponent: () => import('./intake/intake.page').then((m) => m.IntakePage) },
      { path: 'load', loadComponent: () => import('./load/load.page').then((m) => m.LoadPage) },
      { path: 'exports', loadComponent: () => import('./exports/exports.page').then((m) => m.ExportsPage) },
      { path: 'map', loadComponent: () => import('./report-map/report-map.page').then((m) => m.ReportMapPage) },
      { path: 'dossiers', loadComponent: () => import('./dossiers/dossiers.page').then((m) => m.DossiersPage) },
      { path: 'places', loadComponent: () => import('./places/places.page').then((m) => m.PlacesPage) },
      { path: 'articles', loadComponent: () => import('./articles/articles.page').then((m) => m.ArticlesPage) },
      { path: 'units', loadComponent: () => import('./units/units.page').then((m) => m.UnitsPage) },
      { path: 'staff', loadComponent: () => import('./staff/staff.page').then((m) => m.StaffPage) },
      {
        path: 'settings',
        loadComponent: () => import('./settings/settings.page').then((m) => m.SettingsPage),
        loadChildren: () => import('./settings/settings.routes').then((m) => m.settingsRoutes),
      },
      { path: 'partners', loadComponent: () => import('./partners/partners.page').then((m) => m.PartnersPage) },
    ],
  },
  { path: '**', component: NotFoundPage },
];
