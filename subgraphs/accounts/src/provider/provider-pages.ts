import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { pageHeaders, renderPage, type Page } from '../pages/page.js';
import { pageLanguage } from '../pages/page-language.js';
import { problemPage } from '../pages/problem-page.js';
import { words, type Language } from '../pages/words.js';

const SUBMIT = `document.getElementById('op.logoutForm').submit()`;

const languageOfPage = (ctx: KoaContextWithOIDC): Language =>
  pageLanguage(ctx.query['lang'], ctx.oidc?.params?.['ui_locales'], ctx.get('accept-language'));

function answer(ctx: KoaContextWithOIDC, page: Page): void {
  ctx.set(pageHeaders(page));
  ctx.body = renderPage(page);
}

/**
 * Signing out asks nothing when the app itself sent the person here: with its own ID token, or from a page of ours. A
 * link on a foreign page only gets a question.
 */
export function logoutPage(ctx: KoaContextWithOIDC, form: string): void {
  const language = languageOfPage(ctx);
  const say = words[language];
  const ours = ctx.oidc.entities['IdTokenHint'] !== undefined || ctx.get('sec-fetch-site') === 'same-origin';
  answer(ctx, {
    language,
    title: say.signOutTitle,
    body: `<p class="lead">${say.signOutLead}</p>${form.replace('</form>', '<input type="hidden" name="logout" value="yes"/></form>')}<button type="submit" form="op.logoutForm" id="sign-out">${say.signOut}</button>`,
    formTargets: allowedAfter(ctx),
    ...(ours && { script: SUBMIT }),
  });
}

/** Where the app goes after signing out; browsers check a form's redirects too. */
function allowedAfter(ctx: KoaContextWithOIDC): string[] {
  const target = ctx.oidc.params?.['post_logout_redirect_uri'];
  return typeof target === 'string' ? [new URL(target).origin] : [];
}

export function signedOutPage(ctx: KoaContextWithOIDC): void {
  const language = languageOfPage(ctx);
  answer(ctx, {
    language,
    title: words[language].signedOutTitle,
    body: `${words[language].signedOut}<a class="button" href="/">${words[language].backToApp}</a>`,
  });
}

/** What a person sees when a request at the provider cannot go on. Details stay in the log. */
export function errorPage(ctx: KoaContextWithOIDC, out: ErrorOut): void {
  const problem =
    out.error === 'server_error'
      ? 'SERVER_TROUBLE'
      : /session|expired/i.test(out.error_description ?? '')
        ? 'SESSION_ENDED'
        : 'REQUEST_REFUSED';
  const { html, headers } = problemPage(problem, languageOfPage(ctx), { back: '/' });
  ctx.set(headers);
  ctx.set('x-oidc-error', out.error);
  ctx.body = html;
}
