import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const SAMPLE = `# Smart Hải Phòng: một cổng GraphQL cho mọi ứng dụng / one GraphQL door for every system
query PublicReports {
  reports(first: 5) {
    edges { node { code title status handlingUnit { name } ward { name } } }
  }
}
`;

interface Page {
  readonly html: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
  readonly etag: string;
  readonly policy: string;
}

/** GraphiQL, whole in one page: nothing is fetched from elsewhere. Subscriptions go over the WebSocket. */
export class Explorer {
  private page: Promise<Page> | undefined;

  async serve(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const page = await (this.page ??= makePage());
    void reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', page.policy)
      .header('cache-control', 'no-cache')
      .header('vary', 'accept, accept-encoding')
      .header('etag', page.etag);
    if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
    const accepted = request.headers['accept-encoding'] ?? '';
    if (accepted.includes('br')) return reply.header('content-encoding', 'br').send(page.br);
    if (accepted.includes('gzip')) return reply.header('content-encoding', 'gzip').send(page.gzip);
    return reply.send(page.html);
  }
}

async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql'); // 9 MB, only when somebody asks for it
  const text = renderGraphiQL({
    title: 'Smart Hải Phòng · GraphQL',
    endpoint: '/graphql',
    defaultQuery: SAMPLE,
    subscriptionsProtocol: 'WS',
  });
  const html = Buffer.from(text);
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${digest(script)}'`,
  );
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    promisify(gzip)(html),
  ]);
  return {
    html,
    br,
    gzip: zipped,
    etag: `"${digest(text)}"`,
    policy: [
      "default-src 'none'",
      `script-src ${scripts.join(' ')} blob:`,
      'worker-src blob:',
      "style-src 'unsafe-inline'",
      'font-src data:',
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
