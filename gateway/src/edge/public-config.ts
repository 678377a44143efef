import type { FastifyInstance } from 'fastify';

/** What the apps read from /config.json when they start. Nothing here is secret. */
export interface PublicConfig {
  readonly city: string;
  /** Address of the OpenID provider. */
  readonly issuer: string;
  readonly citizenClientId: string;
  readonly consoleClientId: string;
  /** Where tus uploads of report photos begin. */
  readonly uploads: string;
  /** MapLibre style; empty for the built-in map only. */
  readonly mapStyleUrl: string;
}

export function publicConfig(
  app: FastifyInstance,
  settings: { publicUrl: string; cityName: string; mapStyleUrl: string },
): void {
  const config: PublicConfig = {
    city: settings.cityName,
    issuer: `${settings.publicUrl}/oidc`,
    citizenClientId: 'citizen-app',
    consoleClientId: 'console',
    uploads: '/files/feedback/uploads',
    mapStyleUrl: settings.mapStyleUrl,
  };
  app.get('/config.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(config));
}
