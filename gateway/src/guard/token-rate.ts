import { Readable } from 'node:stream';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { takeFrom, type RateVerdict } from './rate-limit.js';

const MINUTE = 60;
/** Far more than any token request needs. */
const MOST_BYTES = 65_536;

/** Token requests a minute, of one client at one address: a secret cannot be guessed, a loop in an app harms nobody. */
export class TokenRate {
  private readonly limiter: RateLimiterMemory | undefined;

  /** Zero turns the limit off. */
  constructor(private readonly perMinute: number) {
    this.limiter = perMinute ? new RateLimiterMemory({ points: perMinute, duration: MINUTE }) : undefined;
  }

  take(client: string, address: string): Promise<RateVerdict> {
    return takeFrom(this.limiter, `${client.slice(0, 100)} ${address}`, this.perMinute);
  }
}

/** The client a token request speaks for: by Basic authorization (RFC 6749, 2.3.1), else by its form. */
export function clientOf(authorization: string | undefined, form: string): string {
  const basic = /^Basic ([\w+/=-]+)$/i.exec(authorization ?? '')?.[1];
  if (basic) return Buffer.from(basic, 'base64').toString('utf8').split(':')[0] ?? '';
  return new URLSearchParams(form).get('client_id') ?? '';
}

/** All of a request's body, or undefined when it is larger than a token request can be. */
export async function wholeBody(body: unknown): Promise<Buffer | undefined> {
  if (!(body instanceof Readable)) return Buffer.alloc(0);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
