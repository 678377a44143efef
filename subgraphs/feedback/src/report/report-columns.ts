import { constants } from '@smarthp/kit/federation';

/** What a queue can show in a column of its own. */
export const QUEUE_COLUMNS = [
  'CODE',
  'TITLE',
  'STATUS',
  'URGENCY',
  'DUE',
  'CATEGORY',
  'FIELD',
  'WARD',
  'ADDRESS',
  'UNIT',
  'OFFICER',
  'CHANNEL',
  'CREATED',
  'UPDATED',
  'PUBLICATION',
  'RETURNS',
  'URGES',
] as const;
export type QueueColumn = (typeof QUEUE_COLUMNS)[number];

/** What a file can hold besides: long words, the end of the case, and the reporter, their phone always masked. */
export const EXPORT_COLUMNS = [
  ...QUEUE_COLUMNS,
  'BODY',
  'RECEIVED',
  'ASSIGNED',
  'RESOLVED',
  'DUE_STATE',
  'RESULT',
  'RATING',
  'LATITUDE',
  'LONGITUDE',
  'REPORTER',
  'PHONE',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

export const QueueColumnCode = constants('QueueColumn', QUEUE_COLUMNS, 'A column a queue can show.', {
  RETURNS: 'How often units have sent it back.',
  URGES: 'How often it has been urged.',
});
export const ExportColumnCode = constants('ExportColumn', EXPORT_COLUMNS, 'A column an exported file can hold.', {
  PHONE: 'Masked, and only where the caller may know the reporter at all.',
  REPORTER: 'Only where the caller may know the reporter.',
});

/** Each known one once, in the order given. */
export const columnsOf = <C extends string>(all: readonly C[], asked: readonly string[]): C[] =>
  [...new Set(asked)].filter((one): one is C => (all as readonly string[]).includes(one));
