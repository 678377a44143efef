// Settings that `npm start` itself reads, for the README's table; the servers' own are in their src/settings.ts.
export const START_SETTINGS = {
  PORT: { fallback: '4000', description: 'The public port; every other port is counted from it' },
  DATA_DIR: { fallback: '.data', description: 'Where data, uploaded files, logs and secrets are kept' },
  DATABASE_URL: {
    fallback: '',
    description:
      'A PostgreSQL 15 or newer to use instead of the built-in one, as a role that may create roles and databases',
  },
  PORT_POSTGRES: { fallback: 'PORT + 20', description: 'Port of the built-in PostgreSQL, on 127.0.0.1' },
  CHROMIUM: { fallback: '', description: 'The browser that `npm test` drives; empty: the one found on the system' },
};

/** What `npm start` gives the servers when the person does not. */
export const SUPPLIED = {
  INTERNAL_SECRET: 'made once, kept in `DATA_DIR`',
  PUBLIC_URL: '`http://localhost:PORT`',
  PORT_ACCOUNTS: 'PORT + 1',
  PORT_FEEDBACK: 'PORT + 2',
  PORT_DOSSIERS: 'PORT + 3',
  PORT_PLACES: 'PORT + 4',
  PORT_CONTENT: 'PORT + 5',
  PORT_VNEID: 'PORT + 10',
  PORT_SMS: 'PORT + 11',
  PORT_POSTGRES: 'PORT + 20',
  DEMO_DATA: '`true`, `false` with `--empty`',
  DATA_DIR: '`.data`',
  JWKS_URL: 'the accounts server',
  SMS_GATEWAY_URL: 'the simulator, `http://127.0.0.1:` PORT + 11',
  SMS_GATEWAY_KEY: 'made once, kept in `DATA_DIR`',
  VNEID_ISSUER: 'the simulator, `http://localhost:` PORT + 10',
};
