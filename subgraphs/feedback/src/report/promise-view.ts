import type { ReportPromise } from './promise.type.js';
import type { Promised } from './report-promise.js';
import { unitRef } from './unit.type.js';

/** The promise as the graph shows it: units as references. */
export const promiseView = (promised: Promised | null): ReportPromise | null =>
  promised && {
    ...promised,
    days: [...promised.days],
    pauses: promised.pauses.map(({ byUnitId, ...pause }) => ({ ...pause, by: unitRef(byUnitId) })),
    extensions: promised.extensions.map(({ byUnitId, ...extension }) => ({ ...extension, by: unitRef(byUnitId) })),
  };
