import type { Viewer } from '@smarthp/kit/viewer';
import type { EntryVisibility, MediaKind, ReportStatus, TimelineAction } from './report-codes.js';
import type { WorkCalendar } from './report-clock.js';
import type { LaterWork, StaffDirectory, UnitDirectory } from './report-parts.js';
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
  readonly units: UnitDirectory;
  readonly staff: StaffDirectory;
  /** Another report by its code, for merging. */
  readonly find: (code: string) => Promise<Report | undefined>;
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
}

export interface ActInput {
  readonly code: string;
  readonly version: number;
}

/** One act of the business: what it is called, what its input must hold, what it changes. */
export interface ReportAct<Input extends object> {
  readonly action: TimelineAction;
  readonly check?: (input: Input) => BrokenField[];
  /** Runs after the policy has said yes. The status itself moves by the workflow table. */
  readonly change: (scene: Scene, input: Input) => Told | Refusal | Promise<Told | Refusal>;
}
