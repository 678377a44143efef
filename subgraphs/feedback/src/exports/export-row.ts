import { maskedPhone } from '../report/masked-contact.js';
import type { ExportColumn } from '../report/report-columns.js';
import type { Parts } from '../report/report-parts.js';
import { dueStateOf } from '../report/report-promise.js';
import type { Report } from '../report/report.entity.js';
import { seesContact } from '../report/report.policy.js';
import { categoriesOn } from '../report/rule-books.js';
import type { Viewer } from '@smarthp/kit/viewer';
import { wordFor, type Language } from './export-words.js';

export type Cell = string | number | Date | null;

export interface RowMaker {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly parts: Pick<Parts, 'units' | 'staff' | 'books'>;
  readonly now: number;
}

type Making = (report: Report, maker: RowMaker) => Cell;

const unitName = (id: string | null | undefined, { parts, language }: RowMaker): string | null => {
  const unit = id ? parts.units.unit(id) : undefined;
  return unit ? (language === 'en' && unit.nameEn) || unit.fullName : (id ?? null);
};
const named = (thing: { name: string; nameEn: string } | undefined, language: Language): string | null =>
  thing ? (language === 'en' && thing.nameEn) || thing.name : null;

const CELLS: Readonly<Record<ExportColumn, Making>> = {
  CODE: ({ code }) => code,
  TITLE: ({ title }) => title,
  STATUS: ({ status }, { language }) => wordFor('STATUS', status, language),
  URGENCY: ({ urgency }, { language }) => wordFor('URGENCY', urgency, language),
  DUE: ({ dueAt }) => dueAt ?? null,
  CATEGORY: ({ categoryCode, createdAt }, { language, parts }) =>
    named(categoriesOn(parts.books, createdAt).category(categoryCode), language) ?? categoryCode,
  FIELD: ({ categoryCode, fieldCode, createdAt }, { language, parts }) =>
    named(categoriesOn(parts.books, createdAt).field(categoryCode, fieldCode), language) ?? fieldCode ?? null,
  WARD: ({ wardId }, maker) => unitName(wardId, maker),
  ADDRESS: ({ address }) => address ?? null,
  UNIT: ({ leadUnitId }, maker) => unitName(leadUnitId, maker),
  OFFICER: ({ officerId }, { parts }) => (officerId ? (parts.staff.member(officerId)?.displayName ?? null) : null),
  CHANNEL: ({ channel }, { language }) => wordFor('CHANNEL', channel, language),
  CREATED: ({ createdAt }) => createdAt,
  UPDATED: ({ updatedAt }) => updatedAt,
  PUBLICATION: ({ publication }, { language }) => wordFor('PUBLICATION', publication, language),
  RETURNS: ({ sendBackCount }) => sendBackCount,
  URGES: ({ urgeCount }) => urgeCount,
  BODY: ({ body }) => body,
  RECEIVED: ({ receivedAt }) => receivedAt ?? null,
  ASSIGNED: ({ assignedAt }) => assignedAt ?? null,
  RESOLVED: ({ resolvedAt }) => resolvedAt ?? null,
  DUE_STATE: (report, { now, language }) => wordFor('DUE_STATE', dueStateOf(report, now), language),
  RESULT: ({ resultText }) => resultText ?? null,
  RATING: ({ ratingLevel }, { language }) => (ratingLevel ? wordFor('SATISFACTION', ratingLevel, language) : null),
  LATITUDE: ({ lat }) => lat,
  LONGITUDE: ({ lng }) => lng,
  // A file travels: the number stays masked in it whoever asks, and the name goes only to who sees it on the screen.
  REPORTER: (report, { viewer }) => (seesContact(viewer, report) ? (report.reporterName ?? null) : null),
  PHONE: (report, { viewer }) => (seesContact(viewer, report) ? maskedPhone(report.reporterPhone) : null),
};

export const rowOf = (report: Report, columns: readonly ExportColumn[], maker: RowMaker): Cell[] =>
  columns.map((column) => CELLS[column](report, maker));
