import type { ApiFailure } from '@smarthp/angular';
import type { OpenIncidentMutation, PostIncidentMessageMutation } from '../../gql/graphql';
import type { Saying } from '../words/say';

export type IncidentOutcome = OpenIncidentMutation['openIncident'] | PostIncidentMessageMutation['postIncidentMessage'];

/** Why nothing was done with an incident, in a sentence. */
export function whyNot(
  outcome: IncidentOutcome | undefined,
  failure: ApiFailure | undefined,
  t: Saying,
): string | null {
  if (failure?.kind === 'offline') return t('acts.offline');
  if (failure || !outcome) return t('acts.noAnswer');
  if (outcome.__typename === 'IncidentUnderWay') return null;
  if (outcome.__typename === 'InvalidInput') return outcome.fields[0]?.message ?? outcome.message;
  if (outcome.__typename === 'MasterIsMerged' && outcome.masterCode)
    return `${outcome.message} (${outcome.masterCode})`;
  return outcome.message;
}
