import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

// Tests read the answer's shape they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = { data: any; errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[] };

/** One viewer at one GraphQL door, over HTTP and WebSocket. */
export class GraphQLCaller {
  private socket: Client | undefined;

  constructor(
    private readonly url: string,
    private readonly token?: string,
    private readonly language = 'vi',
  ) {}

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': this.language,
        ...(this.token && { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  /** Events of a subscription; end with `.return()` or `close()`. */
  watch(query: string, variables: Record<string, unknown> = {}): AsyncIterableIterator<Answer> {
    this.socket ??= createClient({
      url: this.url.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: {
        'accept-language': this.language,
        ...(this.token && { authorization: `Bearer ${this.token}` }),
      },
    });
    return this.socket.iterate({ query, variables }) as AsyncIterableIterator<Answer>;
  }

  async close(): Promise<void> {
    await this.socket?.dispose();
  }
}
