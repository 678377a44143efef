import type { FilingChannel } from './dossier-enums.js';
import type { DossierStatus } from './dossier-status.js';

/** One dossier as the reads give it, whole: the resolver hides what the viewer may not see. */
export interface DossierFacts {
  readonly id: string;
  readonly code: string;
  readonly procedureId: string;
  readonly status: DossierStatus;
  readonly channel: FilingChannel;
  readonly unitId: string;
  readonly ownerId: string | null;
  readonly ownerName: string;
  readonly filedAt: Date;
  readonly receivedAt: Date | null;
  readonly appointmentAt: Date | null;
  readonly finishedAt: Date | null;
  readonly needs: string[];
  readonly feeVnd: number;
}

/** Columns of a dossier under the alias `dossier`, named for `DossierFacts`. */
export const dossierColumns = `dossier.id, dossier.code, dossier.procedure_id as "procedureId", dossier.status,
  dossier.channel, dossier.unit_id as "unitId", dossier.owner_id as "ownerId", dossier.owner_name as "ownerName",
  dossier.filed_at as "filedAt", dossier.received_at as "receivedAt", dossier.appointment_at as "appointmentAt",
  dossier.finished_at as "finishedAt", dossier.needs, dossier.fee_vnd as "feeVnd"`;

type Moments = 'filedAt' | 'receivedAt' | 'appointmentAt' | 'finishedAt';
export type DossierRow = Omit<DossierFacts, Moments> &
  Record<'filedAt', string> &
  Record<Exclude<Moments, 'filedAt'>, string | null>;

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

export const toDossierFacts = (row: DossierRow): DossierFacts => ({
  ...row,
  filedAt: new Date(row.filedAt),
  receivedAt: moment(row.receivedAt),
  appointmentAt: moment(row.appointmentAt),
  finishedAt: moment(row.finishedAt),
});
