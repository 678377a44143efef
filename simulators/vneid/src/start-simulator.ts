import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildProvider, type ProviderParts } from './build-provider.js';
import { loginDoors } from './login-doors.js';

export interface Simulator {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the simulator; everything it knows lives in this process. */
export async function startSimulator(parts: ProviderParts & { port: number; host: string }): Promise<Simulator> {
  const provider = buildProvider(parts);
  provider.use(loginDoors(provider, parts.publicUrl));
  const server = createServer(provider.callback());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(parts.port, parts.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
