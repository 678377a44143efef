import type { Urgency } from '../report/report-codes.js';

export const SCENES = [
  'lamp',
  'pothole',
  'crossing',
  'sign',
  'pavement',
  'flood',
  'manhole',
  'canal',
  'leak',
  'cable',
  'tree',
  'garbage',
  'building',
  'bus',
  'playground',
] as const;
export type SceneName = (typeof SCENES)[number];

/** Something that happens in a city, as people write of it and offices answer. */
export interface Situation {
  /** SU_CO_HA_TANG when absent. */
  readonly category?: string;
  readonly field: string;
  /** Code of the unit that handles it; WARD: the ward it lies in. */
  readonly unit: string;
  /** The drawn photo, if one is sent. */
  readonly scene: SceneName | null;
  readonly title: string;
  readonly body: string;
  readonly urgency?: Urgency;
  readonly progress: readonly string[];
  readonly result: string;
  /** People would not want it public. */
  readonly quiet?: boolean;
}
