/** Every screen a person can reach: its address and, for one of many, what to press there first. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** Pressed once the address has opened: the first report, place, procedure… */
  readonly press?: string;
  /** Persona or staff login; undefined for someone not signed in. */
  readonly as?: string;
}

export const CITIZEN_SCREENS: readonly Screen[] = [
  { name: 'home-signed-out', path: '/home' },
  { name: 'home', path: '/home', as: 'nhung' },
  { name: 'new-report', path: '/reports/new', as: 'nhung' },
  { name: 'rights-and-duties', path: '/rights' },
  { name: 'my-reports', path: '/reports?scope=mine', as: 'nhung' },
  { name: 'public-reports', path: '/reports?scope=public' },
  { name: 'report-map', path: '/reports/map' },
  { name: 'report', path: '/reports?scope=public', press: 'main a[href^="/reports/HP-"]' },
  { name: 'report-mine', path: '/reports?scope=mine', press: 'main a[href^="/reports/HP-"]', as: 'nhung' },
  { name: 'report-unknown', path: '/reports/HP-000101-0001' },
  { name: 'services', path: '/services', as: 'nhung' },
  { name: 'dossier', path: '/services', press: 'main a[href^="/services/dossiers/"]', as: 'nhung' },
  { name: 'procedures', path: '/services/procedures' },
  { name: 'procedure', path: '/services/procedures', press: 'main a[href^="/services/procedures/"]' },
  { name: 'utilities', path: '/utilities' },
  { name: 'places', path: '/utilities/places' },
  { name: 'place', path: '/utilities/places', press: 'main a[href^="/utilities/places/"]' },
  { name: 'news', path: '/utilities/news' },
  { name: 'article', path: '/utilities/news', press: 'main a[href^="/utilities/news/"]' },
  { name: 'account', path: '/account', as: 'nhung' },
  { name: 'account-signed-out', path: '/account' },
  { name: 'about', path: '/account/about' },
  { name: 'tracking-wrong-link', path: '/t/HP-000101-0001-AAAAAAAAAAAAAAAA' },
  { name: 'not-found', path: '/nowhere' },
];

export const CONSOLE_SCREENS: readonly Screen[] = [
  { name: 'sign-in', path: '/admin/sign-in' },
  { name: 'routing', path: '/admin/settings/routing', as: 'quantri' },
  { name: 'limits', path: '/admin/settings/limits', as: 'quantri' },
  { name: 'limit-editor', path: '/admin/settings/limits', press: 'td.acts .icon-button', as: 'quantri' },
  { name: 'calendar', path: '/admin/settings/calendar?day=2026-08-22', as: 'quantri' },
  { name: 'escalation', path: '/admin/settings/escalation', as: 'quantri' },
  { name: 'escalation-editor', path: '/admin/settings/escalation', press: '.rule .icon-button', as: 'quantri' },
  { name: 'recounts', path: '/admin/settings/recounts', as: 'quantri' },
  { name: 'categories', path: '/admin/settings/categories?open=SU_CO_HA_TANG/THOAT_NUOC', as: 'quantri' },
  { name: 'grounds', path: '/admin/settings/grounds?open=UNCLEAR', as: 'quantri' },
  { name: 'templates', path: '/admin/settings/templates?open=KET_QUA_CHUNG', as: 'quantri' },
  { name: 'settings-record', path: '/admin/settings/record', as: 'quantri' },
  { name: 'queue-escalated', path: '/admin/reports?view=ESCALATED_TO_ME', as: 'chutich' },
  { name: 'unit-areas', path: '/admin/settings/areas', as: 'quantri' },
  { name: 'learned', path: '/admin/settings/learning', as: 'quantri' },
  { name: 'queue-new', path: '/admin/reports?view=NEW', as: 'lan.1022' },
  { name: 'queue-all', path: '/admin/reports?view=ALL', as: 'minh.1022' },
  { name: 'queue-empty', path: '/admin/reports?view=ALL&q=khôngcógìcả', as: 'minh.1022' },
  { name: 'case-desk', path: '/admin/reports?view=NEW', press: 'admin-queue-row a, admin-queue-row', as: 'lan.1022' },
  {
    name: 'case-to-assign',
    path: '/admin/reports?view=TO_ASSIGN',
    press: 'admin-queue-row a, admin-queue-row',
    as: 'lan.1022',
  },
  {
    name: 'case-unit',
    path: '/admin/reports?view=IN_PROGRESS',
    press: 'admin-queue-row a, admin-queue-row',
    as: 'hung.chieusang',
  },
  {
    name: 'case-supervisor',
    path: '/admin/reports?view=ALL',
    press: 'admin-queue-row a, admin-queue-row',
    as: 'minh.1022',
  },
  { name: 'moderation', path: '/admin/moderation', as: 'minh.1022' },
  { name: 'incidents', path: '/admin/incidents', as: 'minh.1022' },
  { name: 'incident', path: '/admin/incidents', press: 'main a[href*="/incidents/"]', as: 'minh.1022' },
  { name: 'load', path: '/admin/load', as: 'minh.1022' },
  { name: 'exports', path: '/admin/exports', as: 'minh.1022' },
  { name: 'access-log', path: '/admin/access-log', as: 'kiemtoan' },
  { name: 'intake', path: '/admin/intake', as: 'lan.1022' },
  { name: 'map', path: '/admin/map', as: 'minh.1022' },
  { name: 'dossiers', path: '/admin/dossiers', as: 'quan.lechan' },
  { name: 'places', path: '/admin/places', as: 'bientap' },
  { name: 'articles', path: '/admin/articles', as: 'bientap' },
  { name: 'units', path: '/admin/units', as: 'quantri' },
  { name: 'staff', path: '/admin/staff', as: 'quantri' },
  { name: 'partners', path: '/admin/partners', as: 'quantri' },
];
