import { escapeHtml } from './escape-html.js';
import { pageHeaders, renderPage } from './page.js';
import { words, type Language } from './words.js';

export const PROBLEMS = [
  'LEVEL_TOO_LOW',
  'NAME_MISMATCH',
  'ACCOUNT_CLOSED',
  'UPSTREAM_LOCKED',
  'UPSTREAM_CANCELLED',
  'UPSTREAM_DOWN',
  'UPSTREAM_REFUSED',
  'SESSION_ENDED',
  'REQUEST_REFUSED',
  'SERVER_TROUBLE',
] as const;
export type PageProblem = (typeof PROBLEMS)[number];

/** Worth another try as it is; for the others another account may help. */
const RETRY: readonly PageProblem[] = ['UPSTREAM_CANCELLED', 'UPSTREAM_DOWN', 'UPSTREAM_REFUSED', 'SERVER_TROUBLE'];

export interface ProblemLinks {
  readonly again?: string;
  readonly back?: string;
  readonly address?: string;
}

const link = (href: string | undefined, label: string, second = false): string =>
  href ? `<a class="button${second ? ' second' : ''}" href="${escapeHtml(href)}">${label}</a>` : '';

/** A page that says what happened, what is kept and what to do. @returns its HTML and headers. */
export function problemPage(
  problem: PageProblem,
  language: Language,
  { again, back, address }: ProblemLinks,
): { html: string; headers: Record<string, string> } {
  const say = words[language];
  const html = renderPage({
    language,
    title: say[`${problem}_title`],
    body: `<div data-problem="${problem}" role="alert">${say[problem]}</div>${link(again, RETRY.includes(problem) ? say.tryAgain : say.otherAccount)}${link(back, say.backToApp, Boolean(again))}`,
    ...(address && { address }),
  });
  return { html, headers: pageHeaders({}) };
}
