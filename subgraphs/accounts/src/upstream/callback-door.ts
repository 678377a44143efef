import type { FastifyInstance } from 'fastify';
import { pageLanguage } from '../pages/page-language.js';
import { problemPage } from '../pages/problem-page.js';
import { CALLBACK_PATH, type CitizenSignIn } from './citizen-sign-in.js';

/** Where the identity service sends the browser back to. */
export function callbackDoor(app: FastifyInstance, signIn: CitizenSignIn, publicUrl: string): void {
  app.get(CALLBACK_PATH, async (request, reply) => {
    const callback = new URL(request.url, publicUrl);
    const next = await signIn.complete(callback, request.headers.cookie ?? '');
    if (next) return reply.header('cache-control', 'no-store').redirect(next, 303);
    const language = pageLanguage(callback.searchParams.get('lang'), undefined, request.headers['accept-language']);
    const { html, headers } = problemPage('SESSION_ENDED', language, { back: '/' });
    return reply.status(400).headers(headers).send(html);
  });
}
