import type { SourceState } from './dossier-enums.js';

/** Where dossier data comes from. */
export interface SourceFacts {
  readonly name: string;
  readonly state: SourceState;
  readonly lastSyncedAt: Date | null;
  readonly portalUrl: string;
}
