import { createHash } from 'node:crypto';
import { replyStyle } from './reply-style.js';
import { replyWord, type Language, type ReplyWord } from './reply-words.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char]!);

const STYLE = `'sha256-${createHash('sha256').update(replyStyle).digest('base64')}'`;
/** No script at all, photos and forms of our own origin only, no frame, no cache, and the link goes to nobody else. */
export const REPLY_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'x-content-type-options': 'nosniff',
  'content-security-policy': `default-src 'none'; style-src ${STYLE}; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};

const PETAL = 'M0-1.6C-3.4-3.6-3.6-7.6-1.4-9.3-.6-8.5.6-8.5 1.4-9.3 3.6-7.6 3.4-3.6 0-1.6Z';
const petals = [0, 72, 144, 216, 288].map((turn) => `<path transform="rotate(${turn})" d="${PETAL}"/>`).join('');
const MARK = `<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9" fill="#0d4a60"/>
<g transform="translate(16 13.2)" fill="#ff6b4d">${petals}<circle r="1.5" fill="#ffd9a0"/></g></svg>`;

const frame = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${safe(title)} · Smart Hải Phòng</title><style>${replyStyle}</style></head>
<body><header><div class="bar">${MARK}<div class="brand"><strong>Smart Hải Phòng</strong><span>${replyWord(language, 'motto')}</span></div>
<a href="?lang=${language === 'vi' ? 'en' : 'vi'}" lang="${language === 'vi' ? 'en' : 'vi'}">${replyWord(language, 'other')}</a></div></header>
<main>${body}</main><footer>${replyWord(language, 'footer')}</footer></body></html>`;

const dateWords = (moment: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(moment);

/** What an outside body may see of a report: nothing of who sent it. */
export interface ReferredReport {
  readonly code: string;
  readonly title: string;
  readonly body: string;
  readonly place: string;
  readonly sentAt: Date;
  readonly photos: readonly string[];
  readonly bodyName: string;
  readonly reason: string | null;
  readonly expiresAt: Date;
}

export interface Typed {
  readonly choice: string;
  readonly text: string;
}

/** The report and the form to answer it; after a mistake with the problem and what was typed. */
export function askingPage(
  report: ReferredReport,
  language: Language,
  problem?: ReplyWord,
  typed: Typed = { choice: '', text: '' },
): string {
  const say = (word: ReplyWord, values?: Record<string, string | number>): string =>
    safe(replyWord(language, word, values));
  const photos = report.photos
    .map((address, at) => `<img src="${safe(address)}" alt="${say('photo', { n: at + 1 })}" loading="lazy">`)
    .join('');
  const choice = (value: string, name: ReplyWord, hint: ReplyWord): string =>
    `<label class="choice"><input type="radio" name="choice" value="${value}" required${typed.choice === value ? ' checked' : ''}>
<span><b>${say(name)}</b><small>${say(hint)}</small></span></label>`;
  const title = replyWord(language, 'title', { body: report.bodyName });
  return frame(
    language,
    title,
    `<section class="card"><h1>${safe(title)}</h1><p class="lead">${say('lead', { date: dateWords(report.expiresAt, language) })}</p>
<p class="code">${safe(report.code)}</p><h2>${safe(report.title)}</h2><p class="words">${safe(report.body)}</p>
<dl><dt>${say('where')}</dt><dd>${safe(report.place)}</dd><dt>${say('sent')}</dt><dd>${safe(dateWords(report.sentAt, language))}</dd></dl>
${report.reason ? `<h3>${say('reason')}</h3><p class="words">${safe(report.reason)}</p>` : ''}
${photos ? `<h3>${say('photos')}</h3><div class="photos">${photos}</div>` : ''}</section>
<section class="card"><h2>${say('answer')}</h2>${problem ? `<p class="problem" role="alert">${say(problem)}</p>` : ''}
<form method="post" enctype="multipart/form-data"><input type="hidden" name="lang" value="${language}">
<fieldset><legend>${say('answer')}</legend>${choice('DONE', 'done', 'doneHint')}${choice('NOT_OURS', 'notOurs', 'notOursHint')}</fieldset>
<label class="field" for="text">${say('text')}</label>
<textarea id="text" name="text" maxlength="2000" required aria-describedby="text-hint">${safe(typed.text)}</textarea>
<p class="hint" id="text-hint">${say('textHint')}</p>
<label class="field" for="photo">${say('addPhoto')}</label><input id="photo" name="photo" type="file" accept="image/*">
<button type="submit">${say('send')}</button></form></section>`,
  );
}

export type Ending = 'UNKNOWN_LINK' | 'ALREADY_ANSWERED' | 'LINK_EXPIRED' | 'NO_LONGER_ASKED' | 'TOO_MANY_TRIES';

/** Why there is nothing to answer, each by its name. */
export function endingPage(ending: Ending, language: Language, at?: Date): string {
  const title = replyWord(language, ending);
  const words = replyWord(language, `${ending}_SAY`, { date: at ? dateWords(at, language) : '' });
  return frame(
    language,
    title,
    `<section class="card"><h1>${safe(title)}</h1><p class="lead">${safe(words)}</p></section>`,
  );
}

export function thanksPage(choice: 'DONE' | 'NOT_OURS', language: Language): string {
  const title = replyWord(language, 'thanks');
  const words = replyWord(language, choice === 'DONE' ? 'thanksDone' : 'thanksNotOurs');
  return frame(
    language,
    title,
    `<section class="card"><h1>${safe(title)}</h1><p class="lead">${safe(words)}</p></section>`,
  );
}
