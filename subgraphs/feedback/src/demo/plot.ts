import type { ReportStatus } from '../report/report-codes.js';

/** How a story ends, and how long ago it began (days, from and to). */
export interface Plot {
  readonly ends: ReportStatus;
  readonly count: number;
  readonly age: readonly [from: number, to: number];
  /** Handled so slowly that its due time passed. */
  readonly slow?: boolean;
}

/** Some 320 reports of the last four months, in every state. */
export const PLOTS: readonly Plot[] = [
  { ends: 'SUBMITTED', count: 14, age: [0, 1.6] },
  { ends: 'NEEDS_INFO', count: 6, age: [0.5, 4] },
  { ends: 'RECEIVED', count: 7, age: [0.6, 3] },
  { ends: 'ASSIGNED', count: 12, age: [1, 4] },
  { ends: 'SENT_BACK', count: 4, age: [1, 4] },
  { ends: 'IN_PROGRESS', count: 26, age: [3, 10] },
  { ends: 'IN_PROGRESS', count: 8, age: [13, 20], slow: true },
  { ends: 'SCHEDULED', count: 8, age: [3, 9] },
  { ends: 'PENDING_APPROVAL', count: 11, age: [4, 11] },
  { ends: 'RESOLVED', count: 22, age: [7, 14] },
  { ends: 'REOPENED', count: 4, age: [9, 16] },
  { ends: 'REJECTED', count: 14, age: [3, 115] },
  { ends: 'WITHDRAWN', count: 5, age: [2, 90] },
  { ends: 'MERGED', count: 6, age: [5, 80] },
  { ends: 'REFERRED_OUT', count: 6, age: [6, 100] },
  { ends: 'CLOSED', count: 150, age: [24, 120] },
  { ends: 'CLOSED', count: 18, age: [32, 120], slow: true },
];

/** What the demo's best known citizens see under "my reports": their states, newest first. */
export const OWNED: readonly (readonly [citizen: string, ends: ReportStatus])[] = [
  ['citizen:nhung', 'SUBMITTED'],
  ['citizen:nhung', 'NEEDS_INFO'],
  ['citizen:nhung', 'ASSIGNED'],
  ['citizen:nhung', 'IN_PROGRESS'],
  ['citizen:nhung', 'SCHEDULED'],
  ['citizen:nhung', 'RESOLVED'],
  ['citizen:nhung', 'CLOSED'],
  ['citizen:nhung', 'CLOSED'],
  ['citizen:nhung', 'REJECTED'],
  ['citizen:an', 'IN_PROGRESS'],
  ['citizen:an', 'RESOLVED'],
  ['citizen:an', 'CLOSED'],
  ['citizen:an', 'RECEIVED'],
  ['citizen:binh', 'PENDING_APPROVAL'],
  ['citizen:binh', 'CLOSED'],
];
