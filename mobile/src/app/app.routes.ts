import type { Routes } from '@angular/router';
import { TabsPage } from './tabs/tabs.page';

/** Addresses are words a person can share; every screen loads when first opened, Home with the start. */
export const routes: Routes = [
  { path: 'auth/callback', loadComponent: () => import('./session/callback.page').then((m) => m.CallbackPage) },
  { path: 'reports/new', loadComponent: () => import('./report-new/report-new.page').then((m) => m.ReportNewPage) },
  {
    path: 'reports/sent/:draftId',
    loadComponent: () => import('./report-new/report-sent.page').then((m) => m.ReportSentPage),
  },
  { path: 't/:token', loadComponent: () => import('./tracking/tracking.page').then((m) => m.TrackingPage) },
  { path: 'rights', loadComponent: () => import('./rights/rights.page').then((m) => m.RightsPage) },
  {
    path: '',
    component: TabsPage,
    children: [
      { path: 'home', loadComponent: () => import('./home/home.page').then((m) => m.HomePage) },
      { path: 'reports', loadComponent: () => import('./reports/reports.page').then((m) => m.ReportsPage) },
      { path: 'reports/map', loadComponent: () => import('./report-map/report-map.page').then((m) => m.ReportMapPage) },
      {
        path: 'reports/:code',
        loadComponent: () => import('./report-detail/report-detail.page').then((m) => m.ReportDetailPage),
      },
      { path: 'services', loadComponent: () => import('./services/services.page').then((m) => m.ServicesPage) },
      {
        path: 'services/dossiers/:code',
        loadComponent: () => import('./dossiers/dossier-detail.page').then((m) => m.DossierDetailPage),
      },
      {
        path: 'services/procedures',
        loadComponent: () => import('./procedures/procedures.page').then((m) => m.ProceduresPage),
      },
      {
        path: 'services/procedures/:code',
        loadComponent: () => import('./procedures/procedure-detail.page').then((m) => m.ProcedureDetailPage),
      },
      { path: 'utilities', loadComponent: () => import('./utilities/utilities.page').then((m) => m.UtilitiesPage) },
      { path: 'utilities/places', loadComponent: () => import('./places/places.page').then((m) => m.PlacesPage) },
      {
        path: 'utilities/places/:id',
        loadComponent: () => import('./places/place-detail.page').then((m) => m.PlaceDetailPage),
      },
      { path: 'utilities/news', loadComponent: () => import('./news/news.page').then((m) => m.NewsPage) },
      { path: 'utilities/news/:slug', loadComponent: () => import('./news/article.page').then((m) => m.ArticlePage) },
      { path: 'account', loadComponent: () => import('./account/account.page').then((m) => m.AccountPage) },
      { path: 'account/about', loadComponent: () => import('./account/about.page').then((m) => m.AboutPage) },
      { path: '', redirectTo: 'home', pathMatch: 'full' },
    ],
  },
  { path: '**', loadComponent: () => import('./not-found/not-found.page').then((m) => m.NotFoundPage) },
];
