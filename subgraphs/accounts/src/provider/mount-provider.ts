import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { decodeJwt } from 'jose';
import { inRealm, realmOf, type Realm, type RealmProvider } from './realm.js';

const PREFIX = '/oidc';
const ENDING = 'shp_ending';

const audienceOf = (token: string | null): unknown => {
  try {
    return token && decodeJwt(token).aud;
  } catch {
    return undefined; // the provider refuses the token itself; here it only picks the cookie
  }
};

/** Which session cookie a request at the provider is about. */
async function realmOfRequest(provider: RealmProvider, url: URL, cookie: string): Promise<Realm> {
  const path = url.pathname.slice(PREFIX.length);
  const resumed = /^\/auth\/([\w-]+)$/.exec(path)?.[1];
  if (resumed) return realmOf((await provider.Interaction.find(resumed))?.params['client_id']);
  if (path === '/session/end/confirm') return cookie.includes(`${ENDING}=staff`) ? 'staff' : 'citizen';
  return realmOf(url.searchParams.get('client_id') ?? audienceOf(url.searchParams.get('id_token_hint')));
}

/** The provider is always asked as if at the public address, whoever stands between and whatever Host says. */
function atPublicAddress(request: IncomingMessage, publicUrl: URL): void {
  request.headers['x-forwarded-host'] = publicUrl.host;
  request.headers['x-forwarded-proto'] = publicUrl.protocol.replace(':', '');
  Object.assign(request, { originalUrl: request.url });
  request.url = request.url!.slice(PREFIX.length) || '/';
}

/** Puts the OpenID provider under /oidc. Its bodies are read by the provider, not by fastify. */
export async function mountProvider(app: FastifyInstance, provider: RealmProvider, publicUrl: string): Promise<void> {
  const address = new URL(publicUrl);
  const handle = provider.callback();
  await app.register(async (door) => {
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', (_request, _payload, done) => done(null));
    door.all(`${PREFIX}/*`, async (request, reply) => {
      const url = new URL(request.raw.url!, address);
      const realm = await realmOfRequest(provider, url, request.headers.cookie ?? '');
      reply.hijack();
      if (/^\/oidc\/(session\/end$|auth\/)/.test(url.pathname)) {
        reply.raw.setHeader('set-cookie', `${ENDING}=${realm}; Path=${PREFIX}/session/end; HttpOnly; SameSite=Lax`);
      }
      atPublicAddress(request.raw, address);
      await inRealm(realm, () => handle(request.raw, reply.raw));
    });
  });
}
