import type { DossierStatus } from './dossier-status.js';

/** One step of a dossier's timeline. */
export interface StepFacts {
  readonly at: Date;
  readonly status: DossierStatus;
  readonly text: string;
  readonly by: string;
}
