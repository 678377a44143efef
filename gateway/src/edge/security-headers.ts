import type { FastifyInstance } from 'fastify';

/** Headers that every answer of the origin carries, unless the answer set its own. */
const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
};
const STRICT_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

export function securityHeaders(app: FastifyInstance, publicUrl: string): void {
  const isHttps = publicUrl.startsWith('https:');
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(ALWAYS)) if (!reply.hasHeader(name)) void reply.header(name, value);
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', STRICT_POLICY);
    if (isHttps) void reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
}

export interface AppPolicyOptions {
  readonly publicUrl: string;
  /** Origins that map styles, tiles, fonts and sprites come from. */
  readonly mapOrigins: readonly string[];
  /** Hashes of the page's own inline scripts. */
  readonly scriptHashes: readonly string[];
}

/** The content policy of the two apps: own code only, MapLibre's workers from blobs, tiles from the map's origins. */
export function appPolicy({ publicUrl, mapOrigins, scriptHashes }: AppPolicyOptions): string {
  const socket = publicUrl.replace(/^http/, 'ws');
  const maps = mapOrigins.join(' ');
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${scriptHashes.join(' ')}`.trimEnd(),
    // Angular's build switches a preloaded style sheet on with exactly this handler
    "script-src-attr 'unsafe-hashes' 'sha256-MhtPZXr7+LpJUY5qtMutB+qWfQtMaPccfe7QXtCcEYc='",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    `img-src 'self' data: blob: ${maps}`.trimEnd(),
    `connect-src 'self' ${socket} data: blob: ${maps}`.trimEnd(),
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
