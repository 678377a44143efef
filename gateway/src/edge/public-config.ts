import type { FastifyInstance } from 'fastify';

/** What the apps read from /config.json when they start. Nothing here is secret. */
export interface PublicConfig {
  readonly cityName: string;
  readonly publicUrl: string;
  readonly graphqlUrl: string;
  readonly issuer: string;
  readonly clients: { readonly citizen: string; readonly console: string };
  /** Where tus uploads of report photos begin. */
  readonly uploadUrl: string;
  readonly mapStyleUrl: string;
}

export function publicConfig(
  app: FastifyInstance,
  settings: { publicUrl: string; cityName: string; mapStyleUrl: string },
): void {
  const config: PublicConfig = {
    cityName: settings.cityName,
    publicUrl: settings.publicUrl,
    graphqlUrl: `${settings.publicUrl}/graphql`,
    issuer: `${settings.publicUrl}/oidc`,
    clients: { citizen: 'citizen-app', console: 'console' },
    uploadUrl: '/files/feedback/uploads',
    mapStyleUrl: settings.mapStyleUrl,
  };
  app.get('/config.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(config));
}
