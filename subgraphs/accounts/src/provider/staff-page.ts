import { WARNING } from '../pages/drawings.js';
import { escapeHtml } from '../pages/escape-html.js';
import { pageHeaders, renderPage } from '../pages/page.js';
import { words, type Language } from '../pages/words.js';

export type SignInProblem = 'FIELDS_REQUIRED' | 'WRONG_CREDENTIALS' | 'LOCKED' | 'TOO_MANY_TRIES';

export interface StaffPageState {
  readonly language: Language;
  /** Address of this page, without the origin. */
  readonly address: string;
  readonly username?: string;
  readonly problem?: SignInProblem;
  /** Seconds an account stays locked. */
  readonly seconds?: number;
  readonly formTargets: readonly string[];
}

function waitWords(language: Language, seconds: number): string {
  const say = words[language];
  return seconds < 90
    ? say.seconds.replace('{n}', String(seconds))
    : say.minutes.replace('{n}', String(Math.ceil(seconds / 60)));
}

/** The staff sign-in page, with what went wrong last time. @returns its HTML and headers. */
export function staffPage(state: StaffPageState): { html: string; headers: Record<string, string> } {
  const { language, address, username = '', problem, seconds = 0 } = state;
  const say = words[language];
  const message = problem && say[problem].replace('{wait}', waitWords(language, seconds));
  const marked = problem && problem !== 'TOO_MANY_TRIES' ? ' aria-invalid="true" aria-describedby="problem"' : '';
  const focus = (when: boolean): string => (when ? ' autofocus' : '');
  const html = renderPage({
    language,
    title: say.staffTitle,
    address,
    body: `<p class="lead">${say.staffLead}</p>
${message ? `<div class="problem" id="problem" role="alert" data-problem="${problem}">${WARNING}<span>${message}</span></div>` : ''}
<form method="post" action="${escapeHtml(address)}">
<label for="username">${say.username}</label>
<input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="100" value="${escapeHtml(username)}"${marked}${focus(!username)}>
<label for="password">${say.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${marked}${focus(Boolean(username))}>
<button type="submit" id="sign-in">${say.signIn}</button></form>`,
  });
  return { html, headers: pageHeaders({ formTargets: state.formTargets }) };
}
