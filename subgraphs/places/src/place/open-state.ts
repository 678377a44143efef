import { constants } from '@smarthp/kit/federation';

export const OPEN_STATES = ['OPEN', 'CLOSED', 'TEMP_CLOSED', 'UNKNOWN'] as const;
export type OpenState = (typeof OPEN_STATES)[number];

export const OpenState = constants('OpenState', OPEN_STATES, 'Whether a place is open now.', {
  OPEN: 'Open now',
  CLOSED: 'Closed now',
  TEMP_CLOSED: 'Closed for a time, whatever its hours say',
  UNKNOWN: 'Its hours are not known',
});
