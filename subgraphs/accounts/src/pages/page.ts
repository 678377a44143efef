import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.js';
import { MARK } from './drawings.js';
import { pageStyle } from './style.js';
import { words, type Language } from './words.js';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const STYLE = hashOf(pageStyle);

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Already HTML. */
  readonly body: string;
  /** Address of this page, to switch its language; no switch without one. */
  readonly address?: string;
  /** A script of ours that must run; its hash goes into the policy. */
  readonly script?: string;
  /** Origins besides ours that a form of this page may lead to. */
  readonly formTargets?: readonly string[];
}

/** Headers of every page: nothing from outside, no script but a named one, never in a frame, never cached. */
export const pageHeaders = ({
  script,
  formTargets = [],
}: Pick<Page, 'script' | 'formTargets'>): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'content-security-policy': [
    `default-src 'none'`,
    `style-src ${STYLE}`,
    ...(script ? [`script-src ${hashOf(script)}`] : []),
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; '),
});

function languageLink(address: string, language: Language): string {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const url = new URL(address, 'http://here');
  url.searchParams.set('lang', other);
  return `<a href="${escapeHtml(url.pathname + url.search)}" hreflang="${other}" lang="${other}">${words[other].languageName}</a>`;
}

/** One page in the product's look. */
export const renderPage = ({ language, title, body, address, script }: Page): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)} · Smart Hải Phòng</title><style>${pageStyle}</style></head>
<body><header><div class="bar">${MARK}<div class="brand"><strong>Smart Hải Phòng</strong><span>${words[language].motto}</span></div>
${address ? languageLink(address, language) : ''}</div></header>
<main><div class="card"><h1>${escapeHtml(title)}</h1>${body}</div></main><footer>${words[language].footer}</footer>
${script ? `<script>${script}</script>` : ''}</body></html>`;
