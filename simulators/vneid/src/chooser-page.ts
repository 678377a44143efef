import { createHash } from 'node:crypto';
import { chooserStyle } from './chooser-style.js';
import type { Persona } from './personas.js';

export type Language = 'vi' | 'en';

const words = {
  vi: {
    mark: 'MÔ PHỎNG - không phải VNeID thật',
    title: 'Đăng nhập bằng tài khoản định danh',
    lead: 'Chọn một nhân vật để đăng nhập. Tất cả đều do chúng tôi đặt ra; không nhập thông tin thật ở đây.',
    level: 'Mức',
    cancel: 'Hủy, quay lại',
    other: 'English',
    ended: 'Phiên đăng nhập đã hết hạn',
    endedLead: 'Mời quay lại ứng dụng và đăng nhập lại.',
  },
  en: {
    mark: 'SIMULATION - not the real VNeID',
    title: 'Sign in with your electronic identity',
    lead: 'Choose a persona to sign in. All of them are made up; never enter real details here.',
    level: 'Level',
    cancel: 'Cancel and go back',
    other: 'Tiếng Việt',
    ended: 'This sign-in has ended',
    endedLead: 'Please go back to the app and sign in again.',
  },
} as const;

const initials = (name: string): string =>
  name
    .split(' ')
    .slice(-2)
    .map((part) => part[0])
    .join('');

const button = (persona: Persona, language: Language): string =>
  `<li><button type="submit" name="persona" value="${persona.id}" id="persona-${persona.id}">
<span class="face" aria-hidden="true">${initials(persona.name)}</span>
<span class="who"><strong>${persona.name}</strong><small>${persona.about[language]}</small></span>
<span class="level l${persona.level}">${words[language].level} ${persona.level}</span></button></li>`;

const SHIELD = `<svg viewBox="0 0 48 48" width="44" height="44" aria-hidden="true"><path d="M24 3 42 9v14c0 11-7.5 18.5-18 22C13.5 41.5 6 34 6 23V9z" fill="#b3261e"/>
<path d="m24 12 3 8h8.5l-6.800 5.200 2.500 8.300L24 28.5l-7.200 5 2.500-8.300L12.5 20H21z" fill="#ffd54a"/></svg>`;

const shell = (language: Language, body: string, toggle = ''): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${words[language].title}</title><style>${chooserStyle}</style></head>
<body><aside class="mark">${words[language].mark}</aside><main><header>${SHIELD}<div><b>VNeID</b><span>simulator</span></div>${toggle}</header>
${body}</main></body></html>`;

/** The page where a persona is chosen. */
export function chooserPage(language: Language, uid: string, people: readonly Persona[]): string {
  const say = words[language];
  const other = language === 'vi' ? 'en' : 'vi';
  return shell(
    language,
    `<h1>${say.title}</h1><p class="lead">${say.lead}</p>
<form method="post" action="/login/${uid}"><ul>${people.map((persona) => button(persona, language)).join('\n')}</ul>
<button type="submit" name="cancel" value="yes" id="cancel" class="cancel">${say.cancel}</button></form>`,
    `<a href="/login/${uid}?lang=${other}" lang="${other}" hreflang="${other}">${say.other}</a>`,
  );
}

/** What is shown when a sign-in was left open too long. */
export const endedPage = (language: Language): string =>
  shell(language, `<h1>${words[language].ended}</h1><p class="lead">${words[language].endedLead}</p>`);

/** The browser may be led from the form back to the platform and nowhere else. */
export const pageHeaders = (platform: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256')
    .update(chooserStyle)
    .digest('base64')}'; form-action 'self' ${platform}; base-uri 'none'; frame-ancestors 'none'`,
});
