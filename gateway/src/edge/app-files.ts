import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notBuiltPage } from './not-built-page.js';
import { appPolicy } from './security-headers.js';

export interface AppFilesOptions {
  readonly publicUrl: string;
  readonly mapOrigins: readonly string[];
  /** Folder of the citizen app, served at /. */
  readonly citizenApp: string;
  /** Folder of the console, served at /admin/. */
  readonly console: string;
}

/** A name with the hash of its content in it never changes what it means. */
const HASHED = /[-.][A-Za-z0-9_]{8,}\.(?:js|mjs|css|woff2?|svg|png|jpe?g|webp|avif|json|wasm)$/;
const FOREVER = 'public, max-age=31536000, immutable';

/** The two built apps, each with its own fallback to index.html for addresses that are screens. */
export async function appFiles(app: FastifyInstance, options: AppFilesOptions): Promise<void> {
  await app.register(fastifyStatic, {
    serve: false,
    root: '/',
    preCompressed: true,
    cacheControl: false,
    index: false,
  });
  const citizen = new BuiltApp(options.citizenApp, options);
  const desk = new BuiltApp(options.console, options);
  app.get('/admin', (_request, reply) => reply.redirect('/admin/', 308));
  app.get<{ Params: { '*': string } }>('/admin/*', (request, reply) => desk.serve(request, reply, request.params['*']));
  app.get<{ Params: { '*': string } }>('/*', (request, reply) => citizen.serve(request, reply, request.params['*']));
}

const SCRIPT = /\.m?js$/;

class BuiltApp {
  private policy: { readonly stamp: number; readonly text: string } | undefined;

  constructor(
    private readonly folder: string,
    private readonly options: AppFilesOptions,
  ) {}

  async serve(request: FastifyRequest, reply: FastifyReply, path: string): Promise<FastifyReply> {
    const root = await this.root();
    if (!root)
      return reply.code(503).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(notBuiltPage);
    const file = path === '' ? undefined : normalize(path);
    if (file && isInside(file) && (await isFile(join(root, file)))) {
      const caching = HASHED.test(file) ? FOREVER : 'no-cache';
      if (file === 'index.html') return this.page(reply, root);
      void reply.header('cache-control', caching).header('vary', 'accept-encoding');
      // a worker (the service worker, the map's) lives under the policy of its own script: under the strict one it
      // could fetch neither the app's files nor the map's tiles
      if (SCRIPT.test(file))
        void reply.header('content-security-policy', await this.policyFor(join(root, 'index.html')));
      // the file server does not know modules by the name browsers insist on
      if (file.endsWith('.mjs'))
        return reply.type('text/javascript; charset=utf-8').sendFile(file, root, { contentType: false });
      return reply.sendFile(file, root);
    }
    const isScreen =
      !(path.split('/').at(-1) ?? '').includes('.') && (request.headers.accept ?? '*/*').match(/text\/html|\*\/\*/);
    if (isScreen) return this.page(reply, root);
    return reply.code(404).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send('Not found');
  }

  private async page(reply: FastifyReply, root: string): Promise<FastifyReply> {
    void reply.header('content-security-policy', await this.policyFor(join(root, 'index.html')));
    return reply.header('cache-control', 'no-cache').header('vary', 'accept-encoding').sendFile('index.html', root);
  }

  /** Read at each request, so that a build made while the gateway runs is served; undefined when there is none. */
  private async root(): Promise<string | undefined> {
    for (const folder of [this.folder, join(this.folder, 'browser')]) {
      if (await isFile(join(folder, 'index.html'))) return folder;
    }
    return undefined;
  }

  private async policyFor(index: string): Promise<string> {
    const stamp = (await stat(index)).mtimeMs;
    if (this.policy?.stamp !== stamp) {
      const scriptHashes = inlineScripts(await readFile(index, 'utf8')).map((script) => `'sha256-${sha256(script)}'`);
      this.policy = { stamp, text: appPolicy({ ...this.options, scriptHashes }) };
    }
    return this.policy.text;
  }
}

const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)]
    .map(([, script = '']) => script)
    .filter(Boolean);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
const isInside = (file: string): boolean => !file.startsWith('..') && !file.startsWith(sep) && !file.includes('\0');
const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
