import type { ReportAction, ReportStatus, TemplateRulesFragment } from '../../../gql/graphql';
import { newestOf } from '../rules/rule-line';

/** A template while it is being written. */
export interface TemplateDraft {
  readonly name: string;
  readonly act: ReportAction | null;
  readonly categoryCode: string | null;
  readonly fieldCode: string | null;
  readonly statuses: readonly ReportStatus[];
  readonly body: string;
  readonly unitId: string | null;
  readonly order: number;
}

export function templateDraft(rule: TemplateRulesFragment | null, unitId: string | null): TemplateDraft {
  if (!rule)
    return { name: '', act: null, categoryCode: null, fieldCode: null, statuses: [], body: '', unitId, order: 50 };
  const { name, act, categoryCode, fieldCode, statuses, body, unit, order } = newestOf(rule);
  return {
    name,
    act: act ?? null,
    categoryCode: categoryCode ?? null,
    fieldCode: fieldCode ?? null,
    statuses,
    body,
    unitId: unit?.id ?? null,
    order,
  };
}

/** Acts whose dialogs take words, in the order of the way. */
export const ACTS_WITH_WORDS: readonly ReportAction[] = [
  'RECEIVE',
  'REQUEST_INFO',
  'REJECT',
  'ASSIGN',
  'REFER_OUT',
  'SEND_BACK',
  'UPDATE_PROGRESS',
  'SCHEDULE',
  'SUBMIT_RESULT',
  'RETURN_RESULT',
  'EXTEND_DEADLINE',
  'URGE',
  'REFUSE_REOPENING',
  'COMMENT_INTERNAL',
];

export const STATUSES_AT_WORK: readonly ReportStatus[] = [
  'SUBMITTED',
  'NEEDS_INFO',
  'RECEIVED',
  'ASSIGNED',
  'SENT_BACK',
  'IN_PROGRESS',
  'SCHEDULED',
  'PENDING_APPROVAL',
  'REOPENED',
];
