import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type { EntryVisibility, MediaKind, ReportStatus, TimelineAction } from './report-codes.js';
import type { CategoryView } from './category-book.js';
import type { GroundView } from './refusal-grounds.js';
import type { WorkCalendar } from './report-clock.js';
import type { LaterWork, Parts, StaffDirectory, UnitDirectory } from './report-parts.js';
import type { BrokenField, Refusal } from './refusal.js';
import type { Report } from './report.entity.js';
import type { TimeLimit } from './time-limits.js';

/** What an act may look at. It changes only `report`. */
export interface Scene {
  readonly report: Report;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly calendar: WorkCalendar;
  readonly limits: readonly TimeLimit[];
  /** Categories, fields and grounds as they count today. */
  readonly categories: CategoryView;
  readonly grounds: GroundView;
  readonly units: UnitDirectory;
  readonly staff: StaffDirectory;
  /** Another report by its code or id, locked, for merging. */
  readonly find: (which: string | { id: string }) => Promise<Report | undefined>;
}

/** How the act shows in the timeline, and what comes after it. */
export interface Told {
  readonly visibility: EntryVisibility;
  readonly text?: string | null;
  readonly textVisibility?: EntryVisibility;
  readonly unitId?: string | null;
  /** Photos sent with the act. */
  readonly photos?: { ids: readonly string[]; kind: MediaKind; visibility: EntryVisibility };
  /** Photos that now become visible to more people. */
  readonly release?: { ids: readonly string[]; visibility: EntryVisibility };
  /** Where a back act leads. */
  readonly backTo?: ReportStatus;
  readonly later?: readonly LaterWork[];
  /** A word in another report's timeline. */
  readonly alsoIn?: { report: Report; action: TimelineAction; text: string };
  /** Rows of the room's own tables, in the same transaction after the step. */
  readonly also?: (doing: { em: EntityManager; parts: Parts; report: Report; at: Date }) => Promise<void>;
}

export interface ActInput {
  readonly code: string;
  readonly version: number;
}

/** One act of the business: what it is called, what its input must hold, what it changes. */
export interface ReportAct<Input extends object> {
  readonly action: TimelineAction;
  readonly check?: (input: Input) => BrokenField[];
  /** Codes of other reports it will change: all are locked in one order, so that two acts never wait for each other. */
  readonly others?: (input: Input) => readonly string[];
  /** Runs after the policy has said yes. The status itself moves by the workflow table. */
  readonly change: (scene: Scene, input: Input) => Told | Refusal | Promise<Told | Refusal>;
}
