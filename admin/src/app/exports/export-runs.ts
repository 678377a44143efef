import { inject, Injectable } from '@angular/core';
import { Api } from '@smarthp/angular';
import {
  CancelExportDocument,
  type ExportFileFragment,
  ExportProgressDocument,
  ExportReportsDocument,
  type ExportReportsInput,
} from '../../gql/graphql';

/** A file, or the sentence that says why there is none; '' when there was no answer. */
export type Exported = { file: ExportFileFragment; refusal?: undefined } | { file?: undefined; refusal: string };

/** Asks for files, looks how far they are, stops them. */
@Injectable({ providedIn: 'root' })
export class ExportRuns {
  private readonly api = inject(Api);

  async start(input: ExportReportsInput): Promise<Exported> {
    const { data } = await this.api.mutate(ExportReportsDocument, { input });
    const outcome = data?.exportReports;
    if (!outcome) return { refusal: '' };
    if (outcome.__typename === 'ReportExport') return { file: outcome };
    const [field] = outcome.__typename === 'InvalidInput' ? outcome.fields : [];
    return { refusal: field?.message ?? outcome.message };
  }

  /** How the file stands now; undefined when that could not be read. */
  async look(id: string): Promise<ExportFileFragment | undefined> {
    const { data } = await this.api.query(ExportProgressDocument, { id });
    return data?.reportExport ?? undefined;
  }

  async cancel(id: string): Promise<ExportFileFragment | undefined> {
    const { data } = await this.api.mutate(CancelExportDocument, { id });
    return data?.cancelExport.__typename === 'ReportExport' ? data.cancelExport : undefined;
  }
}

export const isUnderWay = ({ state }: Pick<ExportFileFragment, 'state'>): boolean =>
  state === 'WAITING' || state === 'RUNNING';
