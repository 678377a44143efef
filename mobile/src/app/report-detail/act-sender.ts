import { inject, Service } from '@angular/core';
import { Api, type ApiFailure, type Outcome } from '@smarthp/angular';
import {
  RateReportDocument,
  type ReportDetailFieldsFragment,
  ReopenReportDocument,
  type Satisfaction,
  SupplyInformationDocument,
  WithdrawReportDocument,
} from '../../gql/graphql';
import type { CitizenAct } from './citizen-acts';

/** What the person filled in. */
export interface ActForm {
  text: string;
  level: Satisfaction | null;
  mediaIds: string[];
}

export type ActResult =
  | { kind: 'DONE' }
  | { kind: 'CHANGED' }
  /** A named problem, in the person's language. */
  | { kind: 'PROBLEM'; code: string; message: string }
  | { kind: 'FAILED'; failure: ApiFailure };

type Answer = { __typename?: string; code?: string; message?: string; fields?: readonly { message: string }[] };

/** Sends one act on a report, by name. */
@Service()
export class ActSender {
  private readonly api = inject(Api);

  async send(
    act: CitizenAct,
    report: Pick<ReportDetailFieldsFragment, 'code' | 'version'>,
    { text, level, mediaIds }: ActForm,
  ): Promise<ActResult> {
    const at = { code: report.code, version: report.version };
    const words = text.trim();
    switch (act) {
      case 'SUPPLY_INFO': {
        const answer = await this.api.mutate(SupplyInformationDocument, { input: { ...at, text: words, mediaIds } });
        return read(answer, (d) => d.supplyInformation);
      }
      case 'RATE': {
        if (!level) throw new Error('a rating needs a level');
        const answer = await this.api.mutate(RateReportDocument, { input: { ...at, level, comment: words || null } });
        return read(answer, (d) => d.rateReport);
      }
      case 'REOPEN': {
        const answer = await this.api.mutate(ReopenReportDocument, { input: { ...at, reason: words, mediaIds } });
        return read(answer, (d) => d.reopenReport);
      }
      case 'WITHDRAW': {
        const answer = await this.api.mutate(WithdrawReportDocument, { input: { ...at, reason: words || null } });
        return read(answer, (d) => d.withdrawReport);
      }
    }
  }
}

function read<T>(outcome: Outcome<T>, pick: (data: T) => Answer): ActResult {
  if (outcome.failure) return { kind: 'FAILED', failure: outcome.failure };
  const answer = pick(outcome.data as T);
  if (answer.__typename === 'Report') return { kind: 'DONE' };
  if (answer.__typename === 'ReportChangedMeanwhile') return { kind: 'CHANGED' };
  const field = answer.fields?.[0]?.message;
  return { kind: 'PROBLEM', code: answer.code ?? 'UNKNOWN', message: field ?? answer.message ?? '' };
}
