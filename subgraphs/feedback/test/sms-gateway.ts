import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Taken {
  readonly id: string;
  readonly key: string;
  readonly to: string;
  readonly text: string;
}

/** A gateway that remembers what it took. `trouble` is how it answers the next messages, by status. */
export async function openSmsGateway() {
  const taken: Taken[] = [];
  const trouble: number[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { to, text: words } = JSON.parse(body) as { to: string; text: string };
      const key = String(request.headers['idempotency-key']);
      const status = trouble.shift() ?? 202;
      if (status === 202 && !taken.some((one) => one.key === key))
        taken.push({ id: `sms-${key}`, key, to, text: words });
      response.writeHead(status).end(JSON.stringify({ id: `sms-${key}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    taken,
    trouble,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
