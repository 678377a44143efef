import type { Clock } from '@smarthp/kit/clock';
import type { Database, EntityManager } from '@smarthp/kit/database';
import type { Wakes } from '@smarthp/kit/bus';
import type { Viewer } from '@smarthp/kit/viewer';
import type { Report } from './report.entity.js';
import type { RoutingDesk } from './routing-desk.js';
import type { TimelineEntry } from './timeline-entry.entity.js';
import type { EntryVisibility, MediaKind, MediaState } from './report-codes.js';
import type { FieldCare } from './field-care.js';
import type { WorkCalendar } from './report-clock.js';
import type { RuleBooks } from './rule-books.js';
import type { EscalationRule } from './escalation-rules.js';
import type { TimeLimit } from './time-limits.js';

/** A unit as our copy of the city's register knows it. */
export interface KnownUnit {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly fullName: string;
  readonly nameEn: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly areaKm2: number | null;
  readonly isActive: boolean;
  /** Who goes on with the work of a dissolved unit. */
  readonly successorId?: string | null;
}

/** The units room, as the other rooms see it. */
export interface UnitDirectory {
  unit(id: string): KnownUnit | undefined;
  /** Wards, communes and zones, with how far their centre is. Undefined when the point is outside the city. */
  wardAt(point: { lat: number; lng: number }): KnownUnit | undefined;
  isWard(id: string): boolean;
  all(): readonly KnownUnit[];
}

/** A member of staff as our copy of the city's register knows them. */
export interface KnownStaff {
  readonly id: string;
  readonly displayName: string;
  readonly title: string | null;
  /** The unit they sit in; roles may be held elsewhere. */
  readonly unitId: string | null;
  readonly isActive: boolean;
  /** Held now. Null as unit: in the whole city. */
  readonly roles: readonly { readonly role: string; readonly unitId: string | null }[];
}

/** The staff of the city, as the other rooms see it. */
export interface StaffDirectory {
  member(id: string): KnownStaff | undefined;
  /** Active staff who hold a role (one of `roles`, when given) in that very unit, by name. */
  ofUnit(unitId: string, roles?: readonly string[]): readonly KnownStaff[];
  /** Everybody ever told of, by name. */
  all(): readonly KnownStaff[];
}

/** The calendar room. */
export interface WorkRules {
  calendar(): WorkCalendar;
  limits(): readonly TimeLimit[];
  /** Every row of the escalation table, also those that have ended or not begun. */
  escalations(): readonly EscalationRule[];
  /** Reads the tables again, after a change. */
  refresh(): Promise<void>;
}

export interface Photo {
  readonly id: string;
  readonly reportId: string | null;
  readonly kind: MediaKind;
  readonly visibility: EntryVisibility;
  readonly state: MediaState;
  readonly width: number | null;
  readonly height: number | null;
  readonly thumbHash: string | null;
  readonly takenAt: Date | null;
  /** Who uploaded it: they always see it whole. */
  readonly ownerId: string;
  /** What the public version is called when parts of the photo are blurred; null: the photo is shown whole. */
  readonly publicId: string | null;
  readonly publicThumbHash: string | null;
  /** The blurred parts, 0..1 of width and height. */
  readonly boxes: readonly PhotoBox[];
  /** The desk keeps it from the public; `visibility` is then REPORTER at most. */
  readonly withheld: boolean;
}

/** A rectangle on a photo as parts of its width and height, from the upper left corner. */
export interface PhotoBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A public version that lies ready but does not count yet. */
export interface PreparedRedaction {
  readonly mediaId: string;
  readonly boxes: readonly PhotoBox[];
  /** Null: the photo is to be shown whole again. */
  readonly publicId: string | null;
  readonly thumbHash: string | null;
}

/** Makes public versions of photos with parts blurred for good. */
export interface PhotoRedactor {
  /** Draws the files of a new public version. Undefined: no such photo that is ready. */
  prepare(mediaId: string, boxes: readonly PhotoBox[]): Promise<PreparedRedaction | undefined>;
  /** Makes prepared versions the public ones. @returns what they replaced, for `forget` after the transaction */
  apply(em: EntityManager, prepared: readonly PreparedRedaction[], by: string, at: Date): Promise<string[]>;
  withhold(em: EntityManager, reportId: string, mediaIds: readonly string[], withheld: boolean): Promise<void>;
  /** Deletes the files of public versions that are not, or no longer, public. */
  forget(publicIds: readonly string[]): Promise<void>;
}

/** The sealed originals; each look needs a pass. */
export interface SealedPhotos {
  /** Writes a pass for one look within a minute. Undefined: the original is not kept. */
  pass(em: EntityManager, accessId: string, mediaId: string): Promise<{ address: string; expiresAt: Date } | undefined>;
}

export interface PhotoWish {
  readonly ids: readonly string[];
  readonly ownerId: string;
  readonly reportId: string;
  readonly entrySeq: number;
  readonly kind: MediaKind;
  readonly visibility: EntryVisibility;
}

export interface PhotoRefusal {
  readonly code: 'MEDIA_MISSING' | 'MEDIA_FAILED' | 'MEDIA_USED' | 'TOO_MANY_PHOTOS';
  readonly mediaId?: string;
}

/** The media room. */
export interface PhotoShelf {
  /** Ties uploaded photos to a step, in the running transaction. */
  attach(em: EntityManager, wish: PhotoWish): Promise<PhotoRefusal | undefined>;
  /**
   * Copies photos of one report to another, in the running transaction: the same files, looked at anew before they are
   * shown where parts of them were blurred. @returns the code of what is wrong
   */
  carry(
    em: EntityManager,
    ids: readonly string[],
    way: { from: string; to: string },
  ): Promise<'NOT_OF_THIS_REPORT' | undefined>;
  release(em: EntityManager, ids: readonly string[], visibility: EntryVisibility): Promise<void>;
  ofReports(em: EntityManager, reportIds: readonly string[]): Promise<Photo[]>;
  /** The report a photo belongs to; undefined when there is no such photo, or it belongs to none. */
  reportOf(em: EntityManager, mediaId: string): Promise<string | undefined>;
  /** Same-origin addresses; signed when the photo does not lie open to everybody. */
  addressOf(id: string, size: 'list' | 'screen' | 'full', open: boolean): string;
}

/** Work put into the queue with the change itself. */
export interface LaterWork {
  readonly name: string;
  readonly data: object;
  readonly at?: Date;
}

export interface WorkQueue {
  enqueue(em: EntityManager, name: string, data: object, options?: { startAfter?: Date }): Promise<void>;
}

/** Numbers for codes, handed out without waiting for each other. */
export interface CodeNumbers {
  next(day: string): Promise<number>;
}

/** Hears of each step in the transaction that writes it; for a room that must answer what another room did. */
export type StepReaction = (
  parts: Parts,
  em: EntityManager,
  step: { report: Report; entry: TimelineEntry; statusBefore: string | null },
) => Promise<void>;

/** The bulk room: the same act on many reports, as one job with a result for each. */
export interface BulkDesk {
  /** @returns id of the job */
  start(
    em: EntityManager,
    wish: {
      viewer: Viewer;
      act: string;
      fields: object;
      reports: readonly { code: string; version?: number | null }[];
    },
  ): Promise<string>;
}

/** The referral room's secret: the token of a referral's reply link, which is nowhere stored. */
export interface ReplyTokens {
  tokenOf(referralId: string): string;
}

/** The tracking room: links that show one report to its caller without an account. */
export interface TrackingDesk {
  linkOf(code: string): string;
  /** The code a token was made for; undefined when we did not make it. */
  codeOf(token: string): string | undefined;
  /** Counts one opening of the link; false when it is opened too often. */
  mayOpen(code: string, now: Date): boolean;
}

/** What a message to a reporter tells of. */
export type NoticeTemplate = 'SUBMITTED' | 'RECEIVED' | 'NEEDS_INFO' | 'RESOLVED' | 'REFUSED';

/** The notices room. */
export interface NoticeDesk {
  /** Writes a message to a reporter without an account and queues it, in the running transaction. */
  tellReporter(
    em: EntityManager,
    report: Report,
    wish: {
      template: NoticeTemplate;
      at: Date;
      text?: string | null;
      /** Not handed over before then. */
      notBefore?: Date;
    },
  ): Promise<void>;
}

/** What a member of staff does on a report at this moment. */
export interface StaffOnReport {
  readonly staffId: string;
  readonly doing: 'LOOKING' | 'WRITING' | 'LEFT';
  readonly field: string | null;
  readonly since: Date;
}

/** The presence room. */
export interface StaffPresence {
  note(code: string, staffId: string, doing: StaffOnReport['doing'], field: string | null): Promise<void>;
  on(code: string): StaffOnReport[];
}

/** What the rooms stand on, put together once in compose.ts. */
export interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly wakes: Wakes;
  readonly units: UnitDirectory;
  readonly staff: StaffDirectory;
  readonly presence: StaffPresence;
  /** Where exported files lie, and how the address of one is signed. */
  readonly exportFolder: string;
  signExport(address: string): string;
  readonly rules: WorkRules;
  readonly books: RuleBooks;
  readonly photos: PhotoShelf;
  readonly redactor: PhotoRedactor;
  readonly sealed: SealedPhotos;
  readonly care: FieldCare;
  readonly queue: WorkQueue;
  readonly numbers: CodeNumbers;
  readonly fourEyes: boolean;
  readonly publicUrl: string;
  /** How long an act may be taken back. */
  readonly undoSeconds: number;
  readonly reactions: readonly StepReaction[];
  readonly routing: RoutingDesk;
  readonly bulk: BulkDesk;
  readonly replyTokens: ReplyTokens;
  readonly tracking: TrackingDesk;
  readonly notices: NoticeDesk;
}
