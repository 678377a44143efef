import type { BrokenField } from '../report/refusal.js';

/** The places a template may leave open, with what stands in them. */
export const VARIABLES = {
  code: { vi: 'Mã phản ánh', en: 'Code of the report' },
  reporter: {
    vi: 'Ông/Bà; kèm tên ở lời chỉ người gửi đọc',
    en: 'Ông/Bà; with the name where only the reporter reads',
  },
  unit: { vi: 'Đơn vị chủ trì', en: 'The lead unit' },
  due: { vi: 'Hạn xử lý', en: 'When the result is due' },
  place: { vi: 'Địa điểm, không có số nhà', en: 'The place, without the house number' },
  ward: { vi: 'Phường, xã', en: 'The ward' },
  category: { vi: 'Chuyên mục', en: 'The category' },
  field: { vi: 'Lĩnh vực', en: 'The field' },
  title: { vi: 'Tiêu đề phản ánh', en: 'The title' },
  sent: { vi: 'Ngày gửi', en: 'The day it was sent' },
  today: { vi: 'Ngày hôm nay', en: 'Today' },
} as const;
export type VariableName = keyof typeof VARIABLES;
export type VariableValues = Readonly<Record<VariableName, string>>;

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;
const isKnown = (name: string): name is VariableName => Object.hasOwn(VARIABLES, name);

/** What is wrong with the places of a text. */
export function checkPlaces(body: string): BrokenField[] {
  const path = ['input', 'body'];
  const names = [...body.matchAll(PLACE)].map(([, name]) => name!);
  const unknown = [...new Set(names.filter((name) => !isKnown(name)))];
  const rest = body.replace(PLACE, '');
  return [
    ...unknown.map((name) => ({ path, code: 'UNKNOWN_VARIABLE', values: { name: `{{${name}}}` } })),
    ...(rest.includes('{{') || rest.includes('}}') ? [{ path, code: 'UNCLOSED_VARIABLE' }] : []),
  ];
}

/** The text with its places filled; an unknown one stays as it is, so that nobody overlooks it. */
export const filled = (body: string, values: VariableValues): string =>
  body.replace(PLACE, (whole, name: string) => (isKnown(name) ? values[name] : whole));
