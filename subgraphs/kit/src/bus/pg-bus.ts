import pg from 'pg';
import type { Bus, Notice } from './bus.js';

const CHANNEL = 'smarthp_notices';
const RETRY_MS = 300;

/** The bus on PostgreSQL LISTEN/NOTIFY; listens again by itself after its connection was lost. */
export class PgBus implements Bus {
  private client: pg.Client | undefined;
  private stopped = false;
  constructor(private readonly url: string) {}

  async start(onNotice: (notice: Notice) => void, onReconnect: () => void): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, application_name: 'smarthp-bus' });
    client.on('notification', (message) => {
      for (const [topic, id] of JSON.parse(message.payload ?? '[]') as [string, string][]) onNotice({ topic, id });
    });
    client.on('error', () => undefined); // 'end' follows
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.client = client;
    client.on('end', () => {
      this.client = undefined;
      this.listenAgain(onNotice, onReconnect);
    });
  }

  async publish(notices: readonly Notice[]): Promise<void> {
    if (!this.client || !notices.length) return;
    for (let at = 0; at < notices.length; at += 50) {
      const pairs = notices.slice(at, at + 50).map(({ topic, id }) => [topic, id]); // a payload holds at most 8,000 bytes
      await this.client.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(pairs)]);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }

  private listenAgain(onNotice: (notice: Notice) => void, onReconnect: () => void): void {
    if (this.stopped) return;
    setTimeout(() => {
      if (this.stopped) return;
      this.start(onNotice, onReconnect).then(onReconnect, () => this.listenAgain(onNotice, onReconnect));
    }, RETRY_MS).unref();
  }
}
