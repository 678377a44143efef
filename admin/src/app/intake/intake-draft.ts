import { type Answers, type AskedQuestion, answerGaps } from '@smarthp/angular';
import type { Channel, SubmitReportInput, Urgency } from '../../gql/graphql';

/** How a report reaches the desk; the first is what it nearly always is. */
export const DESK_CHANNELS = ['HOTLINE', 'DIRECT', 'SMS', 'EMAIL', 'WEB'] as const satisfies readonly Channel[];

/** What is written while somebody talks. Kept at every change, so that a reload loses nothing. */
export interface IntakeDraft {
  readonly idempotencyKey: string;
  readonly channel: Channel;
  readonly phone: string;
  readonly name: string;
  readonly email: string;
  readonly body: string;
  readonly address: string;
  readonly place: { readonly lat: number; readonly lng: number } | null;
  readonly wardId: string | null;
  readonly wardName: string;
  readonly categoryCode: string | null;
  readonly fieldCode: string | null;
  readonly answers: Answers;
  readonly urgency: Urgency;
  /** The caller agreed that everybody may see it. */
  readonly mayBePublic: boolean;
  /** The duties were told and the caller agreed. */
  readonly consentSaid: boolean;
}

export const newIntake = (channel: Channel = 'HOTLINE'): IntakeDraft => ({
  idempotencyKey: crypto.randomUUID(),
  channel,
  phone: '',
  name: '',
  email: '',
  body: '',
  address: '',
  place: null,
  wardId: null,
  wardName: '',
  categoryCode: null,
  fieldCode: null,
  answers: {},
  urgency: 'NORMAL',
  mayBePublic: false,
  consentSaid: false,
});

const PHONE = /^(?:\+84|84|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9]|22[0-9])\d{7}$/;
export const bareNumber = (phone: string): string => phone.replace(/[\s.-]/g, '');
export const isPhone = (phone: string): boolean => PHONE.test(bareNumber(phone));

export type IntakeGap = 'PHONE' | 'NAME' | 'BODY' | 'PLACE' | 'CATEGORY' | 'ANSWERS' | 'CONSENT';

/** What still has to be asked before the code can be given, in the order of the page. */
export function gapsOf(draft: IntakeDraft, questions: readonly AskedQuestion[]): IntakeGap[] {
  const gaps: IntakeGap[] = [];
  const byPhone = draft.channel === 'HOTLINE' || draft.channel === 'SMS';
  if (draft.phone.trim() ? !isPhone(draft.phone) : byPhone) gaps.push('PHONE');
  if (!draft.name.trim()) gaps.push('NAME');
  if (draft.body.trim().length < 10) gaps.push('BODY');
  if (!draft.place) gaps.push('PLACE');
  if (!draft.categoryCode) gaps.push('CATEGORY');
  if (answerGaps(questions, draft.answers).length) gaps.push('ANSWERS');
  if (!draft.consentSaid) gaps.push('CONSENT');
  return gaps;
}

/** The draft in the words of the contract. */
export function inputOf(draft: IntakeDraft, rightsVersion: string | null): SubmitReportInput {
  if (!draft.place || !draft.categoryCode) throw new Error('an unfinished call cannot be sent');
  const answers = Object.entries(draft.answers)
    .filter(([, value]) => value.trim())
    .map(([questionCode, value]) => ({ questionCode, value: value.trim() }));
  return {
    idempotencyKey: draft.idempotencyKey,
    categoryCode: draft.categoryCode,
    fieldCode: draft.fieldCode,
    body: draft.body.trim(),
    location: draft.place,
    address: draft.address.trim() || null,
    wardId: draft.wardId,
    mediaIds: [],
    mayBePublic: draft.mayBePublic,
    rightsVersion: draft.consentSaid ? rightsVersion : null,
    urgency: draft.urgency,
    channel: draft.channel,
    onBehalfOf: {
      name: draft.name.trim(),
      phone: bareNumber(draft.phone) || null,
      email: draft.email.trim() || null,
    },
    answers,
  };
}

/** The code as it is read to a caller: each sign apart. */
export const spelled = (code: string): readonly string[] => [...code];
