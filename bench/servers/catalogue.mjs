// The servers that are measured, each as its documentation says.
import { join } from 'node:path';

const BENCH = join(import.meta.dirname, '..');
const HIVE = join(BENCH, 'node_modules/@graphql-hive/gateway/dist/bin.js');

/** @returns command line and environment of each server, by name */
export const catalogue = ({ supergraph, addresses, hiveBin = HIVE }) => {
  const hive = (...flags) => ({
    args: [
      hiveBin,
      'supergraph',
      supergraph,
      '-h',
      '127.0.0.1',
      '-c',
      join(BENCH, 'servers/hive.config.mjs'),
      ...flags,
    ],
    portFlag: '-p',
    env: {},
  });
  return {
    ours: {
      args: [join(BENCH, '../gateway/dist/main.js')],
      env: {
        GATEWAY_HOST: '127.0.0.1',
        SUPERGRAPH_FILE: supergraph,
        RATE_LIMIT_ADDRESS: '0',
        RATE_LIMIT_SUBJECT: '0',
        LOG_LEVEL: 'error',
        ...Object.fromEntries(
          Object.entries(addresses).map(([name, url]) => [`SUBGRAPH_URL_${name.toUpperCase()}`, url]),
        ),
      },
    },
    '@apollo/gateway': {
      args: [join(BENCH, 'servers/apollo-plain.mjs')],
      env: { SUPERGRAPH: supergraph, APOLLO_TELEMETRY_DISABLED: 'true' },
    },
    'hive (js)': hive(),
    'hive (router)': hive('--hive-router-runtime'),
    'bare graphql-ws': { args: [join(BENCH, 'servers/bare-ws.mjs')], env: {} },
  };
};
