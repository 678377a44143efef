import type { Report } from './report.entity.js';

export interface BrokenField {
  readonly path: readonly string[];
  readonly code: string;
  readonly values?: Record<string, string | number>;
}

/** Why an act did not happen; the door turns it into a problem of the contract. */
export type Refusal =
  | { readonly refused: 'NOT_SIGNED_IN' }
  | { readonly refused: 'NOT_ALLOWED'; readonly code: string }
  | { readonly refused: 'NOT_FOUND' }
  | { readonly refused: 'CHANGED_MEANWHILE'; readonly report: Report }
  | { readonly refused: 'INVALID'; readonly fields: readonly BrokenField[] }
  | { readonly refused: 'MEDIA'; readonly code: string; readonly mediaId?: string }
  | { readonly refused: 'CONSENT_MISSING'; readonly versionInForce?: string; readonly changed?: boolean }
  | { readonly refused: 'OUTSIDE_CITY' }
  | { readonly refused: 'MASTER_MERGED'; readonly masterCode: string | null };

export const invalid = (...fields: BrokenField[]): Refusal => ({ refused: 'INVALID', fields });
export const isRefusal = (value: object): value is Refusal => 'refused' in value;

/** Thrown inside a transaction so that it rolls back, caught at its edge. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}
