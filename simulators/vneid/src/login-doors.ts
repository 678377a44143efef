import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import type { Context, Next } from 'koa';
import { chooserPage, endedPage, pageHeaders, type Language } from './chooser-page.js';
import { personas, subjectOf } from './personas.js';

const asLanguage = (value: unknown): Language | undefined => (value === 'vi' || value === 'en' ? value : undefined);

const browserLanguage = (ctx: Context): Language => (ctx.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi');

/** Nobody stays signed in here: each sign-in asks again who one wants to be. */
function forgetSession({ req }: Context): void {
  const kept = (req.headers.cookie ?? '').split('; ').filter((cookie) => !cookie.startsWith('vneid_session'));
  req.headers.cookie = kept.join('; ');
}

/** Serves the chooser at /login/:uid and finishes the sign-in with what was chosen. */
export const loginDoors =
  (provider: Provider, platform: string) =>
  async (ctx: Context, next: Next): Promise<void> => {
    forgetSession(ctx);
    const uid = /^\/login\/([\w-]+)$/.exec(ctx.path)?.[1];
    if (ctx.path === '/healthz') ctx.body = { ok: true };
    if (!uid) return ctx.path === '/healthz' ? undefined : next();
    const details = await provider.interactionDetails(ctx.req, ctx.res).catch(() => undefined);
    ctx.set(pageHeaders(platform));
    const asked = asLanguage(ctx.query['lang']) ?? asLanguage(details?.params['ui_locales']);
    const language = asked ?? browserLanguage(ctx);
    if (details?.uid !== uid) {
      ctx.status = 400;
      ctx.body = endedPage(language);
      return;
    }
    if (ctx.method !== 'POST') {
      ctx.body = chooserPage(language, uid, personas);
      return;
    }
    const form = new URLSearchParams(await text(ctx.req));
    const persona = personas.find(({ id }) => id === form.get('persona'));
    const result = !persona
      ? { error: 'access_denied', error_description: 'the person cancelled' }
      : persona.fault === 'LOCKED'
        ? { error: 'access_denied', error_description: 'account_locked' }
        : { login: { accountId: subjectOf(persona), acr: `LoA${persona.level}`, remember: false } };
    ctx.status = 303;
    ctx.set('location', await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: false }));
    ctx.body = '';
  };
