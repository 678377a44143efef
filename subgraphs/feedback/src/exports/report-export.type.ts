import { constants } from '@smarthp/kit/federation';
import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, Float, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import { ExportColumnCode, type ExportColumn } from '../report/report-columns.js';
import { QueueSort, QueueView } from '../report/report-enums.js';
import { ReportFilter } from '../report/report-filter.input.js';
import { EXPORT_FORMATS, EXPORT_STATES, type ExportFormat, type ExportState } from './exports.repository.js';

export const ExportFormatCode = constants('ExportFormat', EXPORT_FORMATS, 'What kind of file.');
export const ExportStateCode = constants('ExportState', EXPORT_STATES, 'Where the writing of a file stands.', {
  EXPIRED: 'Its day is over and the file is gone.',
});

@ObjectType({ description: 'A file of what a queue showed, kept for 24 hours.' })
export class ReportExport {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => ExportFormatCode, { description: 'CSV or XLSX.' })
  format!: ExportFormat;

  @Field(() => QueueView, { description: 'The view it was made from.' })
  view!: codes.QueueView;

  @Field(() => [ExportColumnCode], { description: 'Its columns.' })
  columns!: readonly ExportColumn[];

  @Field(() => ExportStateCode, { description: 'Where it stands.' })
  state!: ExportState;

  @Field(() => Int, { description: 'Reports written so far.' })
  rowsDone!: number;

  @Field(() => Int, { description: 'Reports it will hold, as counted when it was asked for.' })
  rowsTotal!: number;

  @Field(() => Float, { nullable: true, description: 'Size of the file in bytes.' })
  bytes!: number | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the file goes.' })
  expiresAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Signed address on this origin, good for at most an hour; null until it is ready.',
  })
  link!: string | null;
}

@InputType({ description: 'A file of exactly what a view shows under a filter.' })
export class ExportReportsInput {
  @Field(() => QueueView, { description: 'The view.' })
  view!: codes.QueueView;

  @Field(() => ReportFilter, { nullable: true, description: 'What narrows it.' })
  filter?: ReportFilter | null;

  @Field(() => QueueSort, { defaultValue: 'DUE', description: 'How it is ordered.' })
  sort!: codes.QueueSort;

  @Field(() => [ExportColumnCode], { description: 'Columns in the order wanted, at least one.' })
  columns!: ExportColumn[];

  @Field(() => ExportFormatCode, { description: 'CSV or XLSX.' })
  format!: ExportFormat;
}

export const ExportReportsResult = createUnionType({
  name: 'ExportReportsResult',
  description: 'The export, ready at once when small; or why there is none.',
  types: () => [ReportExport, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound] as const,
  resolveType: (value: object): string => (isProblem(value) ? value.constructor.name : 'ReportExport'),
});
