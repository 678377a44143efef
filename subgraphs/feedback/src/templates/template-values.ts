import { dateOf, dayNumberOf } from '../report/report-clock.js';
import type { ReportAction } from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { shortMoment } from '../report/moment-words.js';
import { publicAddress } from '../report/public-view.js';
import { seesContact } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import type { VariableValues } from './template-words.rules.js';

/** Words of these acts are read by the reporter alone, so they may name them. */
const TO_THE_REPORTER: readonly (ReportAction | null)[] = ['REQUEST_INFO', 'REJECT', 'RECEIVE', 'REFUSE_REOPENING'];
const POLITE = 'Ông/Bà';
const DESK = 'Tổng đài 1022';
const NO_DUE_YET = 'thời hạn quy định';

const civil = (moment: Date): string => dateOf(dayNumberOf(moment.getTime())).split('-').reverse().join('/');
const lowered = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

/** What stands in the places of a template for this report: always Vietnamese, the language the city answers in. */
export function valuesFor({ parts, viewer }: ReportContext, report: Report, act: ReportAction | null): VariableValues {
  const unitName = (id: string | null | undefined): string | undefined =>
    id ? parts.units.unit(id)?.fullName : undefined;
  const view = parts.books.categories().on(dateOf(dayNumberOf(report.createdAt.getTime())));
  const category = view.category(report.categoryCode)?.name ?? '';
  const ward = unitName(report.wardId) ?? '';
  const mayName = TO_THE_REPORTER.includes(act) && seesContact(viewer, report) && !!report.reporterName;
  return {
    code: report.code,
    reporter: mayName ? `${POLITE} ${report.reporterName}` : POLITE,
    unit: unitName(report.leadUnitId) ?? DESK,
    due: report.dueAt ? shortMoment(report.dueAt) : NO_DUE_YET,
    place: publicAddress(parts, report) ?? ward,
    ward,
    category: lowered(category),
    field: lowered(view.field(report.categoryCode, report.fieldCode)?.name ?? category),
    title: report.publicTitle ?? report.title,
    sent: civil(report.createdAt),
    today: civil(parts.clock.now()),
  };
}
