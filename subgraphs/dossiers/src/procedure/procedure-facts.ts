import type { OnlineLevel, ProcedureLevel } from './procedure-levels.js';

/** One paper of a dossier, and how many of it. */
export interface PaperFacts {
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly form: string | null;
}

/** One procedure as the reads give it. */
export interface ProcedureFacts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly fieldCode: string;
  readonly level: ProcedureLevel;
  readonly onlineLevel: OnlineLevel;
  readonly decisionNo: string | null;
  /** Working days. */
  readonly timeLimitDays: number | null;
  readonly sameDay: boolean;
  readonly feeVnd: number;
  readonly feeNote: string | null;
  readonly copies: number;
  readonly applicants: string[];
  readonly executingUnitId: string | null;
  readonly receivingPlace: string;
  readonly results: string[];
  readonly requirements: string | null;
  readonly legalBases: string[];
  readonly steps: string[];
  readonly papers: PaperFacts[];
}

/** Columns of a procedure under the alias `procedure`, named for `ProcedureFacts`. */
export const procedureColumns = `procedure.id, procedure.code, procedure.name, procedure.field_code as "fieldCode",
  procedure.level, procedure.online_level as "onlineLevel", procedure.decision_no as "decisionNo",
  procedure.time_limit_days as "timeLimitDays", procedure.same_day as "sameDay", procedure.fee_vnd as "feeVnd",
  procedure.fee_note as "feeNote", procedure.copies, procedure.applicants,
  procedure.executing_unit_id as "executingUnitId", procedure.receiving_place as "receivingPlace", procedure.results,
  procedure.requirements, procedure.legal_bases as "legalBases", procedure.steps, procedure.papers`;
