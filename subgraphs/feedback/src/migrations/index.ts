import { Reports } from './202611220100-reports.js';
import { WorkCalendar } from './202611220110-work-calendar.js';
import { UnitsAndMedia } from './202611220120-units-and-media.js';
import { Handling } from './202611230100-handling.js';
import { StaffMembers } from './202611230110-staff.js';
import { Extensions } from './202611230111-extensions.js';
import { SettingsHistory } from './202611230130-settings-history.js';
import { ClocksAsData } from './202611230131-clocks-as-data.js';
import { Escalation } from './202611230132-escalation.js';
import { WorkingFast } from './202611230170-working-fast.js';
import { RulesAsData } from './202611230140-rules-as-data.js';
import { Routing } from './202611230150-routing.js';
import { RedactionAndAccess } from './202611230160-redaction-and-access.js';
import { CallersAndNotices } from './202611230181-callers-and-notices.js';
import { RightsAndDemo } from './202611230180-rights-and-demo.js';
import { ReportsTogether } from './202611230120-reports-together.js';
import { QuickQueues } from './202611230190-quick-queues.js';

export const migrations = [
  { name: '202611220100-reports', class: Reports },
  { name: '202611220110-work-calendar', class: WorkCalendar },
  { name: '202611220120-units-and-media', class: UnitsAndMedia },
  { name: '202611230100-handling', class: Handling },
  { name: '202611230120-reports-together', class: ReportsTogether },
  { name: '202611230110-staff', class: StaffMembers },
  { name: '202611230111-extensions', class: Extensions },
  { name: '202611230130-settings-history', class: SettingsHistory },
  { name: '202611230131-clocks-as-data', class: ClocksAsData },
  { name: '202611230132-escalation', class: Escalation },
  { name: '202611230170-working-fast', class: WorkingFast },
  { name: '202611230140-rules-as-data', class: RulesAsData },
  { name: '202611230150-routing', class: Routing },
  { name: '202611230160-redaction-and-access', class: RedactionAndAccess },
  { name: '202611230180-rights-and-demo', class: RightsAndDemo },
  { name: '202611230181-callers-and-notices', class: CallersAndNotices },
  { name: '202611230190-quick-queues', class: QuickQueues },
];
