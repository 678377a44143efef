/** The ten statuses of the National Public Service Portal; a status's place in the list plus one is its number there. */
export const DOSSIER_STATUSES = [
  'NEWLY_FILED',
  'RECEIVED',
  'NOT_ACCEPTED',
  'IN_PROCESS',
  'SUPPLEMENT_REQUESTED',
  'FEE_DUE',
  'WITHDRAWN',
  'STOPPED',
  'PROCESSED',
  'RETURNED',
] as const;
export type DossierStatus = (typeof DOSSIER_STATUSES)[number];

/** 1 to 10. */
export const nationalNumber = (status: DossierStatus): number => DOSSIER_STATUSES.indexOf(status) + 1;
