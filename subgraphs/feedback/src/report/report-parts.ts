import type { Clock } from '@smarthp/kit/clock';
import type { Database, EntityManager } from '@smarthp/kit/database';
import type { Wakes } from '@smarthp/kit/bus';
import type { EntryVisibility, MediaKind, MediaState } from './report-codes.js';
import type { WorkCalendar } from './report-clock.js';
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
  release(em: EntityManager, ids: readonly string[], visibility: EntryVisibility): Promise<void>;
  ofReports(em: EntityManager, reportIds: readonly string[]): Promise<Photo[]>;
  /** Same-origin addresses; signed when the photo does not lie open to everybody. */
  addressOf(photo: Photo, size: 'list' | 'screen' | 'full', open: boolean): string;
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

/** What the rooms stand on, put together once in compose.ts. */
export interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly wakes: Wakes;
  readonly units: UnitDirectory;
  readonly staff: StaffDirectory;
  readonly rules: WorkRules;
  readonly photos: PhotoShelf;
  readonly queue: WorkQueue;
  readonly numbers: CodeNumbers;
  readonly fourEyes: boolean;
  readonly publicUrl: string;
}
