import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { createUnionType } from 'type-graphql';
import { MasterIsMerged, MediaProblem, ReportChangedMeanwhile } from './report-problems.type.js';
import { ReportType } from './report.type.js';

/** A report row or a problem, by what it is. */
export const resolveReportOr = (value: object): string => (isProblem(value) ? value.constructor.name : 'Report');

export const ReportActResult = createUnionType({
  name: 'ReportActResult',
  description: 'The report after the act, or why it did not happen.',
  types: () =>
    [
      ReportType,
      InvalidInput,
      NotSignedIn,
      ActionNotAllowed,
      NotFound,
      ReportChangedMeanwhile,
      MediaProblem,
      MasterIsMerged,
    ] as const,
  resolveType: resolveReportOr,
});
