/** The wizard's steps, in order. */
export const DRAFT_STEPS = ['photos', 'place', 'words', 'send'] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];

/** Longest text the server takes. */
export const BODY_LIMIT = 2000;
export const TITLE_LIMIT = 120;
/** Shortest text a desk can act on. */
export const BODY_LEAST = 10;

export interface DraftPlace {
  lat: number;
  lng: number;
  /** Metres; null when the pin was set by hand. */
  accuracyM: number | null;
  from: 'GPS' | 'PHOTO' | 'PIN';
}

export interface DraftWard {
  id: string;
  name: string;
  nameEn: string;
}

/** Why the city did not take the report; kept with the draft so that it can be mended. */
export interface Refusal {
  code: string;
  message: string;
  fields: { path: string; message: string }[];
}

export interface Draft {
  id: string;
  /** Made once with the draft: however often it is sent, the city makes one report of it. */
  idempotencyKey: string;
  /** Who wrote it. Null when written before signing in. */
  owner: string | null;
  state: 'DRAFT' | 'QUEUED';
  step: DraftStep;
  place: DraftPlace | null;
  address: string;
  ward: DraftWard | null;
  categoryCode: string | null;
  fieldCode: string | null;
  /** Answers to the questions of the field, by their code. Absent in drafts kept from before there were questions. */
  answers?: Record<string, string>;
  title: string;
  body: string;
  mayBePublic: boolean;
  rightsVersion: string | null;
  createdAt: string;
  updatedAt: string;
  /** Place in the queue. */
  queuedAt: string | null;
  refusal: Refusal | null;
}

/** A photo on its way: the bytes stay on the phone until the report it belongs to is sent. */
export interface DraftPhoto {
  id: string;
  /** The draft, or `act:<code>` for photos that belong to an act on a report. */
  draftId: string;
  name: string;
  type: string;
  size: number;
  bytes: ArrayBuffer;
  addedAt: string;
  /** Where it was taken, read before anything is stripped. */
  point: { lat: number; lng: number } | null;
  /** Address of the half-sent upload, to go on from. */
  uploadUrl: string | null;
  /** Set when the city holds all of it. */
  mediaId: string | null;
}

export function newDraft(owner: string | null, now: string): Draft {
  return {
    id: crypto.randomUUID(),
    idempotencyKey: crypto.randomUUID(),
    owner,
    state: 'DRAFT',
    step: 'photos',
    place: null,
    address: '',
    ward: null,
    categoryCode: null,
    fieldCode: null,
    answers: {},
    title: '',
    body: '',
    mayBePublic: false,
    rightsVersion: null,
    createdAt: now,
    updatedAt: now,
    queuedAt: null,
    refusal: null,
  };
}

export type DraftGap = 'PLACE' | 'CATEGORY' | 'BODY_EMPTY' | 'BODY_SHORT' | 'BODY_LONG';

/** What still stands between the draft and sending it, in the order of the steps. */
export function gapsOf(draft: Draft): DraftGap[] {
  const gaps: DraftGap[] = [];
  const words = draft.body.trim().length;
  if (!draft.place) gaps.push('PLACE');
  if (!draft.categoryCode) gaps.push('CATEGORY');
  if (words === 0) gaps.push('BODY_EMPTY');
  else if (words < BODY_LEAST) gaps.push('BODY_SHORT');
  if (words > BODY_LIMIT) gaps.push('BODY_LONG');
  return gaps;
}

/** True while nothing was entered that would be a pity to lose. */
export function isBlank(draft: Draft, photos: number): boolean {
  return photos === 0 && !draft.body.trim() && !draft.title.trim() && !draft.categoryCode && !draft.address.trim();
}
