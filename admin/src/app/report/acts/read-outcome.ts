import { failureOf } from '@smarthp/angular';
import type { ActOutcomeFragment } from '../../../gql/graphql';

/** Why an act did not happen, in a form a screen can say. */
export interface ActTrouble {
  /** `refused` carries the server's own sentence; the others are said by the console. */
  readonly kind: 'refused' | 'offline' | 'noAnswer' | 'signedOut';
  readonly sentence?: string;
  /** Problems of single fields, by input path such as `text` or `mediaIds.0`. */
  readonly fields: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

/** Reads the answer of an act that was not done; `failure` is what was thrown when there was no answer. */
export function readOutcome(outcome: ActOutcomeFragment | undefined, failure?: unknown): ActTrouble {
  if (failure !== undefined) return { kind: kindOf(failure), fields: [] };
  if (!outcome || outcome.__typename === 'Report' || outcome.__typename === 'ReportChangedMeanwhile')
    return { kind: 'noAnswer', fields: [] };
  if (outcome.__typename === 'NotSignedIn') return { kind: 'signedOut', fields: [] };
  const fields =
    outcome.__typename === 'InvalidInput'
      ? outcome.fields.map((field) => ({
          path: field.path.filter((part) => part !== 'input').join('.'),
          code: field.code,
          message: field.message,
        }))
      : [];
  return { kind: 'refused', sentence: outcome.message, fields };
}

function kindOf(failure: unknown): ActTrouble['kind'] {
  const { kind } = failureOf(failure);
  return kind === 'offline' ? 'offline' : kind === 'unauthenticated' ? 'signedOut' : 'noAnswer';
}
