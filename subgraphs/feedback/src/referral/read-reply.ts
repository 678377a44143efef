import type { FastifyRequest } from 'fastify';
import { LONGEST_TEXT } from '../report/text-rules.js';
import type { Answer } from './answer-referral.js';
import type { Typed } from './reply-page.js';
import type { ReplyWord } from './reply-words.js';

/** @returns id of the prepared photo. @throws when the bytes are no photo we take */
export type TakePhoto = (bytes: Buffer) => Promise<string>;

/** The form as it was filled in, with its photo prepared; or what is wrong with it. */
export async function readReply(
  request: FastifyRequest,
  takePhoto: TakePhoto,
): Promise<Answer | { problem: ReplyWord; typed: Typed }> {
  const form = await formOf(request);
  const choice = String(form?.get('choice') ?? '');
  const text = String(form?.get('text') ?? '')
    .normalize('NFC')
    .trim();
  const typed = { choice, text };
  if (choice !== 'DONE' && choice !== 'NOT_OURS') return { problem: 'CHOICE_NEEDED', typed };
  if (!text) return { problem: 'TEXT_NEEDED', typed };
  if ([...text].length > LONGEST_TEXT) return { problem: 'TEXT_TOO_LONG', typed };
  const photo = form?.get('photo');
  if (choice === 'NOT_OURS' || !(photo instanceof File) || !photo.size) return { choice, text, mediaIds: [] };
  try {
    return { choice, text, mediaIds: [await takePhoto(Buffer.from(await photo.arrayBuffer()))] };
  } catch {
    return { problem: 'PHOTO_BAD', typed };
  }
}

/** Undefined when the body is no form. */
async function formOf({ body, headers }: FastifyRequest): Promise<FormData | undefined> {
  if (!(body instanceof Buffer)) return undefined;
  const type = headers['content-type'] ?? '';
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => undefined);
}
