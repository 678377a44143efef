import type { Clock } from '@smarthp/kit/clock';
import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type DataLoader from 'dataloader';
import type { DossierFacts } from './dossier/dossier-facts.js';
import type { StepFacts } from './dossier/step-facts.js';
import type { SourceFacts } from './dossier/source-facts.js';
import type { LookUpLimit } from './dossier/look-up-limit.js';
import type { FieldFacts } from './procedure/field-facts.js';
import type { ProcedureFacts } from './procedure/procedure-facts.js';

/** What one request carries. */
export interface DossiersContext {
  readonly viewer: Viewer;
  readonly em: EntityManager;
  readonly clock: Clock;
  readonly lookUps: LookUpLimit;
  readonly fields: () => Promise<ReadonlyMap<string, FieldFacts>>;
  readonly source: () => Promise<SourceFacts>;
  readonly procedureById: DataLoader<string, ProcedureFacts | null>;
  readonly dossierById: DataLoader<string, DossierFacts | null>;
  readonly stepsOf: DataLoader<string, readonly StepFacts[]>;
}
