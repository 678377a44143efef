import { constants } from '@smarthp/kit/federation';
import { DOSSIER_STATUSES } from './dossier-status.js';
import { dossierWorkflow } from './dossier-workflow.js';

export const DossierStatus = constants(
  'DossierStatus',
  DOSSIER_STATUSES,
  'Where a dossier stands, as the National Portal counts it.',
  Object.fromEntries(DOSSIER_STATUSES.map((status) => [status, dossierWorkflow.states[status].en])),
);

export const FILING_CHANNELS = ['DIRECT', 'ONLINE', 'POST'] as const;
export type FilingChannel = (typeof FILING_CHANNELS)[number];
export const FilingChannel = constants('FilingChannel', FILING_CHANNELS, 'How a dossier was filed.', {
  DIRECT: 'At the desk',
  ONLINE: 'On the National Portal',
  POST: 'By public post',
});

export const SOURCE_STATES = ['AVAILABLE', 'STOPPED', 'REPLACED'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];
export const SourceState = constants('SourceState', SOURCE_STATES, 'Whether dossier data still arrives.', {
  AVAILABLE: 'It arrives; see when it last did',
  STOPPED: 'It does not arrive any more, or not yet',
  REPLACED: 'Another source took its place',
});
