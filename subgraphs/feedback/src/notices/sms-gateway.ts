/** How one try to hand a message over ended. */
export type Handover =
  | { readonly kind: 'TAKEN'; readonly gatewayId: string }
  /** The gateway will never take it. */
  | { readonly kind: 'REFUSED'; readonly error: string }
  /** It may take it later. */
  | { readonly kind: 'LATER'; readonly error: string };

export interface SmsMessage {
  /** The same id again is the same message: the gateway sends it once. */
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

export interface SmsGateway {
  send(message: SmsMessage): Promise<Handover>;
}

const PATIENCE_MS = 10_000;

/**
 * A gateway over HTTP: `POST {url}/messages` with a bearer key and an idempotency key; it reports delivery to
 * `callback`. What it answers never holds the number or the text, so an error may be logged.
 */
export class HttpSmsGateway implements SmsGateway {
  constructor(private readonly options: { readonly url: string; readonly key: string; readonly callback: string }) {}

  async send({ id, to, text }: SmsMessage): Promise<Handover> {
    const { url, key, callback } = this.options;
    let answer: Response;
    try {
      answer = await fetch(`${url}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, 'idempotency-key': id },
        body: JSON.stringify({ to, text, callback }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch {
      return { kind: 'LATER', error: 'the gateway did not answer' };
    }
    if (answer.ok) {
      const { id: gatewayId } = (await answer.json().catch(() => ({}))) as { id?: string };
      return { kind: 'TAKEN', gatewayId: gatewayId ?? id };
    }
    const error = `the gateway answered ${answer.status}`;
    const passing = answer.status >= 500 || answer.status === 429 || answer.status === 408;
    return { kind: passing ? 'LATER' : 'REFUSED', error };
  }
}
