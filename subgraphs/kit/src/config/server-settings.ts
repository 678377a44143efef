import { address, choice, flag, port, secret, setting, text } from './settings.js';

/** Settings that every server process of the platform reads. `name` is the subgraph's name, `portOffset` its distance from PORT. */
export const serverSettings = (name: string, defaultPort: number) => {
  const upper = name.toUpperCase();
  return {
    port: setting(`PORT_${upper}`, port, `Port of the ${name} server, on 127.0.0.1 unless HOST says otherwise`, {
      fallback: String(defaultPort),
    }),
    host: setting('HOST', text, 'Address the servers behind the gateway listen on', { fallback: '127.0.0.1' }),
    publicUrl: setting('PUBLIC_URL', address, 'The one address people and partners use', {
      fallback: 'http://localhost:4000',
    }),
    databaseUrl: setting(`DATABASE_URL_${upper}`, text, `PostgreSQL of ${name}, as its own role`, { hidden: true }),
    busUrl: setting(
      'EVENT_BUS_URL',
      text,
      'PostgreSQL that carries wake-up notices between processes; empty: the own database',
      {
        fallback: '',
        hidden: true,
      },
    ),
    jwksUrl: setting('JWKS_URL', text, 'Where access-token keys are read; empty: {PUBLIC_URL}/oidc/jwks', {
      fallback: '',
    }),
    internalSecret: setting('INTERNAL_SECRET', secret, 'Shared by the servers for their internal doors', {
      hidden: true,
    }),
    logLevel: setting('LOG_LEVEL', choice(['debug', 'info', 'warn', 'error', 'silent']), 'How much is logged', {
      fallback: 'info',
    }),
    demo: setting('DEMO_DATA', flag, 'Fill an empty database with demo data', { fallback: 'false' }),
  };
};
