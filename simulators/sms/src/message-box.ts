import { randomUUID } from 'node:crypto';
import type { Clock } from '@smarthp/kit/clock';

export interface Message {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly at: string;
  state: 'ON_ITS_WAY' | 'DELIVERED' | 'FAILED';
}

const MOST_KEPT = 500;
/** Numbers that end like this cannot be reached. */
const UNREACHABLE = /0000$/;
/** The first two tries for numbers that end like this find the gateway busy. */
const BUSY_AT_FIRST = /9999$/;
const BUSY_TIMES = 2;

/** What was received, newest first. The same idempotency key is the same message. */
export class MessageBox {
  private readonly byKey = new Map<string, Message>();
  private readonly tries = new Map<string, number>();
  private kept: Message[] = [];

  constructor(private readonly clock: Clock) {}

  /** @returns the message, or undefined when the gateway is busy this time */
  take(key: string, to: string, text: string): { message: Message; isNew: boolean } | undefined {
    const known = this.byKey.get(key);
    if (known) return { message: known, isNew: false };
    const tries = (this.tries.get(key) ?? 0) + 1;
    this.tries.set(key, tries);
    if (BUSY_AT_FIRST.test(to) && tries <= BUSY_TIMES) return undefined;
    const message: Message = {
      id: `sms-${randomUUID()}`,
      to,
      text,
      at: this.clock.now().toISOString(),
      state: 'ON_ITS_WAY',
    };
    this.byKey.set(key, message);
    this.kept = [message, ...this.kept].slice(0, MOST_KEPT);
    return { message, isNew: true };
  }

  deliver(message: Message): 'DELIVERED' | 'FAILED' {
    message.state = UNREACHABLE.test(message.to) ? 'FAILED' : 'DELIVERED';
    return message.state;
  }

  /** Those to a number, or all. */
  messages(to?: string): readonly Message[] {
    return to ? this.kept.filter((one) => digitsOf(one.to) === digitsOf(to)) : this.kept;
  }
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^(84|0)/, '');
