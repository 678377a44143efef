// The servers of one contest, started one beside the other on the same core, and rounds interleaved between them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CITY, supergraph } from '../city/schema.mjs';
import { catalogue } from '../servers/catalogue.mjs';
import { answering, ended, spawnNode } from './process.mjs';

const BENCH = join(import.meta.dirname, '..');

/** The light subgraphs on ports from `base`. */
export async function openCity(base) {
  const folder = mkdtempSync(join(tmpdir(), 'smarthp-bench-'));
  const addresses = Object.fromEntries(CITY.map((name, at) => [name, `http://127.0.0.1:${base + at}`]));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(
    file,
    supergraph((name) => addresses[name]),
  );
  const child = spawnNode([join(BENCH, 'city/serve.mjs'), String(base)], { cpu: 'load' });
  await answering(`${addresses.feedback}/readyz`);
  return {
    addresses,
    supergraph: file,
    close: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts one server of the catalogue. */
export async function openServer(name, port, city) {
  const { args, env, portFlag } = catalogue(city)[name];
  const child = spawnNode(portFlag ? [...args, portFlag, String(port)] : args, {
    cpu: 'server',
    env: { ...env, PORT: String(port), PUBLIC_URL: `http://localhost:${port}` },
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  try {
    await answering(url);
  } catch (error) {
    await ended(child);
    throw error;
  }
  return { name, pid: child.pid, url, close: () => ended(child) };
}

/** Runs `measure(server)` for each in turn, `rounds` times, forth and back. @returns results by name */
export async function interleaved(servers, rounds, measure) {
  const results = new Map(servers.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const server of round % 2 ? servers.toReversed() : servers)
      results.get(server.name).push(await measure(server, round));
  }
  return results;
}
