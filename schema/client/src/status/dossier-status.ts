import { type StatusLook } from './report-status';

/** Dossier statuses of the National Portal (rounded squares), with the portal's number. */
export const DOSSIER_STATUS = {
  NEWLY_FILED: { number: 1, glyph: 'square', role: 'wait', final: false },
  RECEIVED: { number: 2, glyph: 'square-quarter', role: 'move', final: false },
  NOT_ACCEPTED: { number: 3, glyph: 'octagon', role: 'refuse', final: true },
  IN_PROCESS: { number: 4, glyph: 'square-half', role: 'move', final: false },
  SUPPLEMENT_REQUESTED: { number: 5, glyph: 'diamond-question', role: 'you', final: false },
  FEE_DUE: { number: 6, glyph: 'diamond-coin', role: 'you', final: false },
  WITHDRAWN: { number: 7, glyph: 'square-bar', role: 'end', final: true },
  STOPPED: { number: 8, glyph: 'square-paused', role: 'end', final: true },
  PROCESSED: { number: 9, glyph: 'square-tick', role: 'done', final: false },
  RETURNED: { number: 10, glyph: 'square-handed', role: 'done', final: true },
} as const satisfies Readonly<Record<string, StatusLook & { number: number }>>;

export type DossierStatusCode = keyof typeof DOSSIER_STATUS;

/** The look of a dossier status; an unknown one looks newly filed. */
export const dossierStatusLook = (status: string): StatusLook =>
  (DOSSIER_STATUS as Readonly<Record<string, StatusLook>>)[status] ?? DOSSIER_STATUS.NEWLY_FILED;
