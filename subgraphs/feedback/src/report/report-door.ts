import { actionNotAllowed, described, invalidInput, notFound, notSignedIn, type Problem } from '@smarthp/kit/problems';
import './problem-words.js';
import { performAct } from './perform-act.js';
import { isRefusal, type Refusal } from './refusal.js';
import type { ActInput, ReportAct } from './report-act.js';
import type { ReportContext } from './report-context.js';
import type { Report } from './report.entity.js';
import {
  ConsentMissing,
  MasterIsMerged,
  MediaProblem,
  OutsideCity,
  ReportChangedMeanwhile,
} from './report-problems.type.js';

/** A refusal as the problem of the contract, in the language of the caller. */
export function problemOf(refusal: Refusal, language: 'vi' | 'en'): Problem {
  switch (refusal.refused) {
    case 'NOT_SIGNED_IN':
      return notSignedIn(language);
    case 'NOT_ALLOWED':
      return actionNotAllowed(language, refusal.code);
    case 'NOT_FOUND':
      return notFound(language, ['input', 'code']);
    case 'CHANGED_MEANWHILE': {
      const problem = described(new ReportChangedMeanwhile(), language, 'REPORT_CHANGED_MEANWHILE', [
        'input',
        'version',
      ]);
      return Object.assign(problem, { report: refusal.report });
    }
    case 'INVALID':
      return invalidInput(language, refusal.fields);
    case 'MEDIA':
      return Object.assign(described(new MediaProblem(), language, refusal.code, ['input', 'mediaIds']), {
        mediaId: refusal.mediaId ?? null,
      });
    case 'CONSENT_MISSING':
      return consentMissing(refusal, language);
    case 'OUTSIDE_CITY':
      return described(new OutsideCity(), language, 'OUTSIDE_CITY', ['input', 'location']);
    case 'MASTER_MERGED':
      return Object.assign(described(new MasterIsMerged(), language, 'MASTER_MERGED', ['input', 'intoCode']), {
        masterCode: refusal.masterCode,
      });
  }
}

/** One code for both: never accepted, and accepted in an older wording; the words say which. */
function consentMissing(
  { versionInForce = null, changed }: { versionInForce?: string | null; changed?: boolean },
  language: 'vi' | 'en',
): Problem {
  const path = ['input', 'rightsVersion'];
  const words = described(new ConsentMissing(), language, changed ? 'CONSENT_OUTDATED' : 'CONSENT_MISSING', path);
  return Object.assign(words, { code: 'CONSENT_MISSING', versionInForce });
}

/** Carries out an act for the caller and shapes the answer. */
export async function answer<Input extends ActInput>(
  context: ReportContext,
  act: ReportAct<Input>,
  input: Input,
): Promise<Report | Problem> {
  const outcome = await performAct(context.parts, context.viewer, act, input);
  return isRefusal(outcome) ? problemOf(outcome, context.viewer.language) : outcome;
}
