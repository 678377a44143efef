import type { Viewer } from '@smarthp/kit/viewer';
import type { Channel } from '../report/report-codes.js';
import { checkAnswers, type GivenAnswer } from '../report/answer.rules.js';
import type { CategoryView } from '../report/category-book.js';
import { whyNotClass } from '../report/class-rules.js';
import { invalid, type BrokenField, type Refusal } from '../report/refusal.js';
import { broken, optionalText, requiredText } from '../report/text-rules.js';

export const MOST_PHOTOS = 6;
const PHONE = /^(?:\+84|84|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9]|22[0-9])\d{7}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Channels the desk may enter a report for; the rest follow from who sends. */
const DESK_CHANNELS: readonly Channel[] = ['HOTLINE', 'WEB', 'SMS', 'EMAIL', 'DIRECT'];

interface Submission {
  readonly idempotencyKey: string;
  readonly categoryCode: string;
  readonly fieldCode?: string | null;
  readonly title?: string | null;
  readonly body: string;
  readonly location: { lat: number; lng: number };
  readonly address?: string | null;
  readonly wardId?: string | null;
  readonly mediaIds: readonly string[];
  readonly rightsVersion?: string | null;
  readonly onBehalfOf?: { name: string; phone?: string | null; email?: string | null } | null;
  readonly channel?: Channel | null;
  readonly answers?: readonly GivenAnswer[] | null;
}

interface Wards {
  wardAt(point: { lat: number; lng: number }): { id: string } | undefined;
  isWard(id: string): boolean;
}

/** Everything a submission must hold before anything is written. */
export function checkSubmission(
  viewer: Viewer,
  input: Submission,
  wards: Wards,
  categories: CategoryView,
  rightsInForce: string | undefined,
): { wardId: string; channel: Channel } | Refusal {
  const wrongClass = codeFields(input, categories);
  const answers = wrongClass.length ? [] : answerFields(viewer, input, categories);
  const fields = [...textFields(input), ...wrongClass, ...behalfFields(viewer, input), ...answers];
  if (fields.length) return invalid(...fields);
  const consent = consentOf(viewer, input.rightsVersion, rightsInForce);
  if (consent) return consent;
  if (input.mediaIds.length > MOST_PHOTOS) return { refused: 'MEDIA', code: 'TOO_MANY_PHOTOS' };
  const evidence = categories.field(input.categoryCode, input.fieldCode)?.evidence;
  if (evidence === 'REQUIRED' && viewer.kind === 'CITIZEN' && !input.mediaIds.length)
    return { refused: 'MEDIA', code: 'PHOTO_NEEDED' };
  const nearest = wards.wardAt(input.location);
  if (!nearest) return { refused: 'OUTSIDE_CITY' };
  if (input.wardId && !wards.isWard(input.wardId))
    return invalid({ path: ['input', 'wardId'], code: 'WARD_NOT_FOUND' });
  return { wardId: input.wardId ?? nearest.id, channel: channelOf(viewer, input.channel) };
}

/** A citizen must have accepted the version in force; who names one for another must name that one too. */
function consentOf(viewer: Viewer, named: string | null | undefined, inForce: string | undefined): Refusal | undefined {
  const version = named?.trim();
  const known = inForce ? { versionInForce: inForce } : {};
  if (!version) return viewer.kind === 'CITIZEN' ? { refused: 'CONSENT_MISSING', ...known } : undefined;
  return inForce && version !== inForce ? { refused: 'CONSENT_MISSING', changed: true, ...known } : undefined;
}

const channelOf = (viewer: Viewer, asked: Channel | null | undefined): Channel =>
  viewer.kind === 'PARTNER' ? 'PARTNER' : viewer.kind === 'STAFF' ? (asked ?? 'HOTLINE') : 'APP';

const textFields = (input: Submission): BrokenField[] =>
  broken(
    requiredText('body', input.body),
    optionalText('title', input.title, 200),
    optionalText('address', input.address, 300),
    requiredText('idempotencyKey', input.idempotencyKey, 100),
    optionalText('rightsVersion', input.rightsVersion, 40),
  );

const answerFields = (viewer: Viewer, input: Submission, categories: CategoryView): BrokenField[] =>
  checkAnswers(
    categories.asking(input.categoryCode, input.fieldCode),
    input.answers ?? undefined,
    viewer.kind !== 'STAFF',
  );

const codeFields = (input: Submission, categories: CategoryView): BrokenField[] =>
  broken(
    whyNotClass(categories, { categoryCode: input.categoryCode }, input),
    !(Math.abs(input.location.lat) <= 90 && Math.abs(input.location.lng) <= 180) && {
      path: ['input', 'location'],
      code: 'NOT_VALID',
    },
  );

function behalfFields(viewer: Viewer, { onBehalfOf, channel }: Submission): BrokenField[] {
  const path = ['input', 'onBehalfOf'];
  if (viewer.kind === 'CITIZEN') return onBehalfOf ? [{ path, code: 'WRONG_LIST' }] : [];
  if (viewer.kind === 'STAFF' && channel && !DESK_CHANNELS.includes(channel))
    return [{ path: ['input', 'channel'], code: 'WRONG_LIST' }];
  if (viewer.kind === 'STAFF' && !onBehalfOf) return [{ path, code: 'REQUIRED' }];
  if (!onBehalfOf) return [];
  const phone = onBehalfOf.phone?.replace(/[\s.-]/g, '');
  return broken(
    requiredText('onBehalfOf', onBehalfOf.name, 120),
    !!phone && !PHONE.test(phone) && { path: [...path, 'phone'], code: 'NOT_VALID' },
    !!onBehalfOf.email && !EMAIL.test(onBehalfOf.email) && { path: [...path, 'email'], code: 'NOT_VALID' },
  );
}
