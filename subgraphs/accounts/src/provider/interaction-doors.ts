import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors, type InteractionResults } from 'oidc-provider';
import { pageLanguage } from '../pages/page-language.js';
import { problemPage, type PageProblem } from '../pages/problem-page.js';
import type { Language } from '../pages/words.js';
import { inRealm, realmOf, type Realm, type RealmProvider } from './realm.js';
import type { SignInRate } from './sign-in-rate.js';
import { staffPage, type StaffPageState } from './staff-page.js';

/** What a password check answers. */
export type PasswordCheck = (
  username: string,
  password: string,
) => Promise<{ staffId: string } | { problem: 'WRONG_CREDENTIALS' | 'LOCKED'; seconds?: number }>;

/** Citizens are sent to their identity service and come back with an outcome. */
export interface CitizenWay {
  /** Starts a sign-in at the identity service. @returns where to send the browser, and its cookie, or what is wrong. */
  begin(
    interactionUid: string,
    language: Language,
  ): Promise<{ url: string; cookie: string } | { problem: PageProblem }>;
  /** Takes the outcome of a finished sign-in, once. */
  take(state: string, interactionUid: string): Promise<{ accountId: string } | { problem: PageProblem }>;
}

export interface InteractionParts {
  readonly provider: RealmProvider;
  readonly checkPassword: PasswordCheck;
  readonly citizens: CitizenWay;
  readonly rate: SignInRate;
  readonly formTargets: readonly string[];
  /** Told of what nobody expected. */
  readonly failed: (error: unknown) => void;
}

interface Asked {
  readonly uid: string;
  readonly realm: Realm;
  readonly language: Language;
}

const form = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

/** The doors of /oidc/interaction: the staff page, the citizens' way out and back, and giving up. */
export async function interactionDoors(app: FastifyInstance, parts: InteractionParts): Promise<void> {
  const { provider, citizens } = parts;

  const show = (
    reply: FastifyReply,
    page: { html: string; headers: Record<string, string> },
    status = 200,
  ): FastifyReply => reply.status(status).headers(page.headers).send(page.html);

  const showProblem = (reply: FastifyReply, problem: PageProblem, { uid, language }: Asked): FastifyReply =>
    show(
      reply,
      problemPage(problem, language, {
        again: `/oidc/interaction/${uid}?lang=${language}`,
        back: `/oidc/interaction/${uid}/abort`,
      }),
    );

  const showStaffPage = (
    reply: FastifyReply,
    { uid, language }: Asked,
    state: Partial<StaffPageState> = {},
    status = 200,
  ) =>
    show(
      reply,
      staffPage({
        language,
        address: `/oidc/interaction/${uid}?lang=${language}`,
        formTargets: parts.formTargets,
        ...state,
      }),
      status,
    );

  /** The interaction this browser is in; undefined (with a page sent) when it ended or belongs to another browser. */
  const asked = async (request: FastifyRequest, reply: FastifyReply) => {
    const query = request.query as { lang?: string };
    try {
      const details = await provider.interactionDetails(request.raw, reply.raw);
      if (details.uid !== (request.params as { uid: string }).uid)
        throw new errors.SessionNotFound('another interaction');
      const language = pageLanguage(query.lang, details.params['ui_locales'], request.headers['accept-language']);
      return { uid: details.uid, realm: realmOf(details.params['client_id']), language, details };
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      const language = pageLanguage(query.lang, undefined, request.headers['accept-language']);
      show(reply, problemPage('SESSION_ENDED', language, { back: '/' }), 400);
      return undefined;
    }
  };

  const finish = async (request: FastifyRequest, reply: FastifyReply, realm: Realm, result: InteractionResults) => {
    const merge = !('login' in result);
    const to = await inRealm(realm, () =>
      provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: merge }),
    );
    return reply.header('cache-control', 'no-store').redirect(to, 303);
  };

  const login = (request: FastifyRequest, reply: FastifyReply, realm: Realm, accountId: string) =>
    finish(request, reply, realm, { login: { accountId, amr: [realm === 'staff' ? 'pwd' : 'vneid'] } });

  await app.register(async (door) => {
    door.removeAllContentTypeParsers();
    const urlencoded = 'application/x-www-form-urlencoded';
    door.addContentTypeParser(urlencoded, { parseAs: 'string', bodyLimit: 8_192 }, (_request, body, done) =>
      done(null, form(String(body))),
    );

    door.setErrorHandler((error, request, reply) => {
      parts.failed(error);
      const language = pageLanguage(
        (request.query as { lang?: string }).lang,
        undefined,
        request.headers['accept-language'],
      );
      return show(reply, problemPage('SERVER_TROUBLE', language, { again: request.url, back: '/' }), 503);
    });

    door.get('/oidc/interaction/:uid', async (request, reply) => {
      const here = await asked(request, reply);
      if (!here) return reply;
      if (here.details.prompt.name === 'consent') return finish(request, reply, here.realm, { consent: {} });
      if (here.realm === 'staff') return showStaffPage(reply, here);
      const begun = await citizens.begin(here.uid, here.language);
      if ('problem' in begun) return showProblem(reply, begun.problem, here);
      return reply.header('set-cookie', begun.cookie).header('cache-control', 'no-store').redirect(begun.url, 303);
    });

    door.post('/oidc/interaction/:uid', async (request, reply) => {
      const here = await asked(request, reply);
      if (!here) return reply;
      if (here.realm !== 'staff') return showProblem(reply, 'REQUEST_REFUSED', here);
      const { username = '', password = '' } = (request.body ?? {}) as Record<string, string>;
      if (!parts.rate.allows(request.ip))
        return showStaffPage(reply, here, { username, problem: 'TOO_MANY_TRIES' }, 429);
      if (!username.trim() || !password)
        return showStaffPage(reply, here, { username, problem: 'FIELDS_REQUIRED' }, 422);
      const checked = await parts.checkPassword(username, password);
      if ('problem' in checked) return showStaffPage(reply, here, { username, ...checked }, 401);
      return login(request, reply, here.realm, checked.staffId);
    });

    door.get('/oidc/interaction/:uid/done', async (request, reply) => {
      const here = await asked(request, reply);
      if (!here) return reply;
      const outcome = await citizens.take(String((request.query as { state?: string }).state ?? ''), here.uid);
      if ('problem' in outcome) return showProblem(reply, outcome.problem, here);
      return login(request, reply, here.realm, outcome.accountId);
    });

    door.get('/oidc/interaction/:uid/abort', async (request, reply) => {
      const here = await asked(request, reply);
      if (!here) return reply;
      return finish(request, reply, here.realm, { error: 'access_denied', error_description: 'the person gave up' });
    });
  });
}
