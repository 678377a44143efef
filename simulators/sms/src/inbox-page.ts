import { createHash } from 'node:crypto';
import type { Message } from './message-box.js';

/** Looks like a telephone and not like the product: people must see that this is a stand-in. */
const style = `
:root{color-scheme:light dark;--page:#eef1f4;--card:#fff;--text:#17202a;--muted:#52606d;--bubble:#dff3e4;--line:#d5dce3;--link:#0b5d4e}
@media (prefers-color-scheme:dark){:root{--page:#10151a;--card:#1a2129;--text:#eaf0f5;--muted:#a9b6c2;--bubble:#1e3a2b;--line:#2f3a45;--link:#7fd8c3}}
*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--text);font:400 1rem/1.6 'Be Vietnam Pro',system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif}
.mark{margin:0;background:#ffd54a;color:#3a2700;text-align:center;font-weight:700;padding:.5rem 1rem}
main{max-width:36rem;margin:0 auto;padding:1.5rem 1rem 3rem}h1{font-size:1.375rem;margin:0 0 .25rem}.lead{color:var(--muted);margin:0 0 1rem}
a{color:var(--link);overflow-wrap:anywhere}ol{list-style:none;margin:1rem 0 0;padding:0;display:grid;gap:.75rem}
li{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:.875rem 1rem}
.to{display:flex;justify-content:space-between;gap:1rem;color:var(--muted);font-size:.8125rem}.to b{color:var(--text)}
.text{margin:.5rem 0 0;background:var(--bubble);border-radius:.75rem;padding:.625rem .875rem}
:is(a):focus-visible{outline:3px solid var(--link);outline-offset:2px}
`.replaceAll('\n', '');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]!);
const linked = (text: string): string =>
  escaped(text).replace(/https?:\/\/[^\s]+/g, (address) => `<a href="${address}">${address}</a>`);
const STATE = { ON_ITS_WAY: 'đang gửi', DELIVERED: 'đã nhận', FAILED: 'không gửi được' } as const;
const TIME = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const item = ({ to, text, at, state }: Message): string =>
  `<li data-to="${escaped(to)}"><div class="to"><b>${escaped(to)}</b><span>${TIME.format(Date.parse(at))} · ${STATE[state]}</span></div>
<p class="text">${linked(text)}</p></li>`;

/** The messages as a person reads them. */
export const inboxPage = (messages: readonly Message[]): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Tin nhắn mô phỏng</title><style>${style}</style></head>
<body><aside class="mark">MÔ PHỎNG - không có tin nhắn nào được gửi thật</aside>
<main><h1>Tin nhắn đã nhận</h1>
<p class="lead">Thay cho cổng SMS thật. Đặt SMS_GATEWAY_URL để dùng cổng của thành phố. <a href="/">Tải lại</a></p>
${messages.length ? `<ol>${messages.map(item).join('\n')}</ol>` : '<p>Chưa có tin nhắn nào.</p>'}</main></body></html>`;

export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`,
};
