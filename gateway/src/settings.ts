import {
  address,
  addressOrNone,
  choice,
  flag,
  port,
  serverSettings,
  setting,
  text,
  wholeNumber,
} from '@smarthp/kit/config';

const shared = serverSettings('gateway', 4000);
const subgraphUrl = (name: string, offset: number) =>
  setting(`SUBGRAPH_URL_${name.toUpperCase()}`, address, `Where the gateway finds ${name}`, {
    fallback: `http://127.0.0.1:${4000 + offset}`,
  });
const limit = (name: string, low: number, high: number, fallback: number, description: string) =>
  setting(name, wholeNumber(low, high), description, { fallback: String(fallback) });

/** Every setting the gateway reads. Times are in milliseconds unless the name says otherwise. */
export const settings = {
  port: setting('PORT', port, 'Port of the one public origin', { fallback: '4000' }),
  host: setting('GATEWAY_HOST', text, 'Address the gateway listens on', { fallback: '0.0.0.0' }),
  publicUrl: shared.publicUrl,
  jwksUrl: shared.jwksUrl,
  logLevel: setting('LOG_LEVEL', choice(['debug', 'info', 'warn', 'error', 'silent']), 'How much is logged', {
    fallback: 'info',
  }),

  accountsUrl: subgraphUrl('accounts', 1),
  feedbackUrl: subgraphUrl('feedback', 2),
  dossiersUrl: subgraphUrl('dossiers', 3),
  placesUrl: subgraphUrl('places', 4),
  contentUrl: subgraphUrl('content', 5),
  supergraphFile: setting('SUPERGRAPH_FILE', text, 'The composed supergraph; empty: schema/sdl/supergraph.graphql', {
    fallback: '',
  }),
  supergraphWatch: setting('SUPERGRAPH_WATCH', flag, 'Load the supergraph again when its file changes', {
    fallback: 'false',
  }),
  subgraphTimeout: limit(
    'SUBGRAPH_TIMEOUT_MS',
    100,
    120_000,
    10_000,
    'How long a subgraph may take to answer, milliseconds',
  ),

  introspection: setting('INTROSPECTION', flag, 'Callers may read the schema', { fallback: 'true' }),
  explorer: setting('EXPLORER', flag, 'A browser that opens /graphql gets the explorer', { fallback: 'true' }),
  maxDepth: limit('LIMIT_DEPTH', 1, 100, 15, 'Deepest selection of one operation'),
  maxCost: limit(
    'LIMIT_COST',
    1,
    10_000_000,
    20_000,
    'Highest cost of one operation: fields, counted once for each row asked',
  ),
  maxAliases: limit('LIMIT_ALIASES', 0, 10_000, 50, 'Most aliases in one operation'),
  maxDirectives: limit('LIMIT_DIRECTIVES', 0, 10_000, 50, 'Most directives in one operation'),
  maxRootFields: limit('LIMIT_ROOT_FIELDS', 1, 1_000, 20, 'Most root fields in one operation'),
  maxTokens: limit('LIMIT_TOKENS', 10, 100_000, 2_000, 'Most lexical tokens in one document'),
  bodyLimit: limit('LIMIT_BODY_BYTES', 1_024, 16_777_216, 131_072, 'Largest GraphQL request body, bytes'),
  socketPayload: limit(
    'LIMIT_SOCKET_BYTES',
    1_024,
    16_777_216,
    65_536,
    'Largest WebSocket message a client may send, bytes',
  ),
  socketSubscriptions: limit('LIMIT_SOCKET_SUBSCRIPTIONS', 1, 10_000, 50, 'Most operations at a time on one WebSocket'),
  socketInitMs: limit(
    'SOCKET_INIT_MS',
    100,
    60_000,
    3_000,
    'How long a WebSocket may wait before connection_init, milliseconds',
  ),
  allowedOrigins: setting(
    'ALLOWED_ORIGINS',
    text,
    'More browser origins that may open a WebSocket, separated by spaces',
    {
      fallback: '',
    },
  ),
  ratePerAddress: limit(
    'RATE_LIMIT_ADDRESS',
    0,
    100_000_000,
    60_000,
    'Requests a minute from one address without a token; 0: no limit',
  ),
  ratePerSubject: limit(
    'RATE_LIMIT_SUBJECT',
    0,
    100_000_000,
    6_000,
    'Requests a minute of one signed-in person or partner; 0: no limit',
  ),
  ratePerToken: limit(
    'RATE_LIMIT_TOKEN',
    0,
    1_000_000,
    600,
    'Token requests a minute of one client at one address; 0: no limit',
  ),
  trustProxy: setting('TRUST_PROXY', flag, 'The caller’s address is read from x-forwarded-for', { fallback: 'false' }),

  liveQueue: limit('LIVE_QUEUE', 1, 10_000, 64, 'Events that wait for one slow live consumer before it must resume'),
  liveLog: limit('LIVE_LOG', 0, 10_000, 512, 'Events a shared live topic keeps for those who join late'),

  citizenApp: setting('CITIZEN_APP_DIR', text, 'Built citizen app; empty: mobile/dist', { fallback: '' }),
  console: setting('CONSOLE_DIR', text, 'Built console; empty: admin/dist', { fallback: '' }),
  mapStyleUrl: setting('MAP_STYLE_URL', addressOrNone, 'Style of the map in the apps; none: the built-in one only', {
    fallback: 'https://tiles.openfreemap.org/styles/liberty',
  }),
  mapOrigins: setting('MAP_ORIGINS', text, 'More origins map tiles come from, separated by spaces', { fallback: '' }),
  cityName: setting('CITY_NAME', text, 'Name of the city shown in the apps', { fallback: 'Hải Phòng' }),
} as const;
