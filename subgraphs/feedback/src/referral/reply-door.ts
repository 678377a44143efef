import { languageOf } from '@smarthp/kit/http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Parts } from '../report/report-parts.js';
import { reportsById } from '../report/report.repository.js';
import { answerReferral } from './answer-referral.js';
import { GuessLimit } from './guess-limit.js';
import { referredReport } from './referred-report.read.js';
import { referralByHash, type Referral } from './referral.read.js';
import { readReply, type TakePhoto } from './read-reply.js';
import { REPLY_PATH } from './reply-link.js';
import { REPLY_HEADERS, askingPage, endingPage, thanksPage, type Ending } from './reply-page.js';
import { hashOfToken } from './reply-tokens.js';
import type { Language } from './reply-words.js';

type Asked = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: string } }>;

const MOST_BYTES = 16 * 1024 * 1024;
const STATUS: Readonly<Record<Ending, number>> = {
  UNKNOWN_LINK: 404,
  ALREADY_ANSWERED: 410,
  LINK_EXPIRED: 410,
  NO_LONGER_ASKED: 410,
  TOO_MANY_TRIES: 429,
};

export interface ReplyDoor {
  readonly parts: Parts;
  /** Prepares and seals a photo like any upload. Throws when it is none. */
  readonly takePhoto: TakePhoto;
}

/** Where an outside body answers a referral: who has the link may answer, once and in time. No account, no script. */
export function replyDoor(app: FastifyInstance, { parts, takePhoto }: ReplyDoor): void {
  const guesses = new GuessLimit(parts.clock);
  const send = (reply: FastifyReply, status: number, page: string): FastifyReply =>
    reply.status(status).headers(REPLY_HEADERS).send(page);
  const end = (reply: FastifyReply, ending: Ending, language: Language, at?: Date | null): FastifyReply =>
    send(reply, STATUS[ending], endingPage(ending, language, at ?? undefined));

  /** The referral of the link when it still waits for an answer; otherwise the reason has been sent. */
  async function waiting(request: Asked, reply: FastifyReply, language: Language): Promise<Referral | undefined> {
    if (guesses.isShut(request.ip)) return void end(reply, 'TOO_MANY_TRIES', language);
    const em = parts.database.em();
    const referral = await referralByHash(em, hashOfToken(request.params.token));
    if (!referral) {
      guesses.miss(request.ip);
      return void end(reply, 'UNKNOWN_LINK', language);
    }
    const ending = await endingOf(parts, referral);
    if (ending) return void end(reply, ending, language, referral.answeredAt ?? referral.expiresAt);
    return referral;
  }

  void app.register(async (scope) => {
    scope.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_r, body, done) =>
      done(null, body),
    );
    scope.get(`${REPLY_PATH}/:token`, async (request: Asked, reply) => {
      const language = languageFor(request);
      const referral = await waiting(request, reply, language);
      if (!referral) return reply;
      return send(reply, 200, askingPage(await referredReport(parts, referral), language));
    });
    scope.post(`${REPLY_PATH}/:token`, async (request: Asked, reply) => {
      const language = languageFor(request);
      const referral = await waiting(request, reply, language);
      if (!referral) return reply;
      const read = await readReply(request, takePhoto);
      if ('problem' in read) {
        const page = askingPage(await referredReport(parts, referral), language, read.problem, read.typed);
        return send(reply, 422, page);
      }
      if (await answerReferral(parts, referral, read)) return send(reply, 200, thanksPage(read.choice, language));
      const now = await referralByHash(parts.database.em(), hashOfToken(request.params.token));
      const ending = (now && (await endingOf(parts, now))) ?? 'NO_LONGER_ASKED';
      return end(reply, ending, language, now?.answeredAt ?? now?.expiresAt);
    });
  });
}

const languageFor = ({ query, headers }: Asked): Language =>
  query.lang === 'en' || query.lang === 'vi' ? query.lang : languageOf(headers['accept-language']);

async function endingOf(parts: Parts, referral: Referral): Promise<Ending | undefined> {
  if (referral.answeredAt) return 'ALREADY_ANSWERED';
  if (parts.clock.now() > referral.expiresAt) return 'LINK_EXPIRED';
  const [report] = await reportsById(parts.database.em(), [referral.reportId]);
  return report?.status === 'REFERRED_OUT' ? undefined : 'NO_LONGER_ASKED';
}
