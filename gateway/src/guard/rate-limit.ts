import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Caller } from './caller.js';

export interface RateVerdict {
  readonly allowed: boolean;
  /** Seconds until the window starts again. */
  readonly resetSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

const MINUTE = 60;

/** Requests a minute: by person or partner when the token is good, else by address. */
export class RateLimit {
  private readonly bySubject: RateLimiterMemory | undefined;
  private readonly byAddress: RateLimiterMemory | undefined;

  /** Zero turns a limit off. */
  constructor(private readonly limits: { readonly perSubject: number; readonly perAddress: number }) {
    this.bySubject = limits.perSubject
      ? new RateLimiterMemory({ points: limits.perSubject, duration: MINUTE })
      : undefined;
    this.byAddress = limits.perAddress
      ? new RateLimiterMemory({ points: limits.perAddress, duration: MINUTE })
      : undefined;
  }

  async take({ viewer, address }: Pick<Caller, 'viewer' | 'address'>): Promise<RateVerdict> {
    const [limiter, key, points] = viewer
      ? ([this.bySubject, viewer.id, this.limits.perSubject] as const)
      : ([this.byAddress, address, this.limits.perAddress] as const);
    return takeFrom(limiter, key, points);
  }
}

/** One request of `key`; without a limiter everything is allowed. */
export async function takeFrom(
  limiter: RateLimiterMemory | undefined,
  key: string,
  points: number,
): Promise<RateVerdict> {
  if (!limiter) return { allowed: true, resetSeconds: 0, headers: {} };
  try {
    return verdict(true, points, await limiter.consume(key));
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return verdict(false, points, refusal);
    throw refusal;
  }
}

function verdict(allowed: boolean, limit: number, state: RateLimiterRes): RateVerdict {
  const resetSeconds = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  const values = {
    limit: String(limit),
    remaining: String(Math.max(0, state.remainingPoints)),
    reset: String(resetSeconds),
  };
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    headers[`ratelimit-${name}`] = value;
    headers[`x-ratelimit-${name}`] = value;
  }
  if (!allowed) headers['retry-after'] = values.reset;
  return { allowed, resetSeconds, headers };
}
