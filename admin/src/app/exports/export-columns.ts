import type { ExportColumn } from '../../gql/graphql';
import { QUEUE_COLUMNS } from '../queue/queue-columns';

/** Everything a file can hold: the columns of the table, then what is too long for a screen. */
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
] as const satisfies readonly ExportColumn[];
