import type { ActInput, ReportAct } from '../report/report-act.js';

/** What the person filled in once for all of them. */
export interface BulkFields {
  readonly unitId?: string | null;
  readonly coordinatingUnitIds?: string[] | null;
  readonly officerId?: string | null;
  readonly urgency?: string | null;
  readonly groundCode?: string | null;
  readonly intoCode?: string | null;
  readonly text?: string | null;
}

/** An act that may be done on many: the same command as on one, with its input made of the common fields. */
export interface BulkActKind {
  readonly act: ReportAct<ActInput>;
  readonly inputOf: (fields: BulkFields) => object;
}

export type BulkActs = Readonly<Record<string, BulkActKind>>;

/** Keeps the input's type while the kinds stand together in one table. */
export const bulkAct = <Input extends ActInput>(
  act: ReportAct<Input>,
  inputOf: (fields: BulkFields) => Omit<Input, 'code' | 'version'>,
): BulkActKind => ({ act: act as unknown as ReportAct<ActInput>, inputOf });
