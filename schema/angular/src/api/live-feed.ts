import { type Observable, type Subscription } from 'rxjs';
import { type LiveState } from '../live/live-badge';

/** One message of a subscription: an event, or an error that ends the stream. */
export interface LiveMessage<TEvent> {
  data?: TEvent | null;
  error?: unknown;
}

export interface LiveFeedOptions<TEvent> {
  /** Opens the stream after a cursor. */
  subscribe: (after: string | undefined) => Observable<LiveMessage<TEvent>>;
  cursorOf: (event: TEvent) => string;
  /** Gapless number, when events have one: each number is delivered once and never backwards. */
  seqOf?: (event: TEvent) => number | undefined;
  onEvent: (event: TEvent) => void;
  onState: (state: LiveState) => void;
  /** The token of the stream ended: make the next one use a fresh token. */
  renew: () => void;
  /** When the server was heard last (ms), pings included. */
  heardAt: () => number;
  online: () => boolean;
  /** Code of an error, to know a token's end. */
  codeOf: (error: unknown) => string | undefined;
  /** The server shows this no longer, or never did; the feed asks no more. */
  onGone?: () => void;
  now?: () => number;
}

/** Nothing will come under these any more, however often it is asked. */
const GONE = new Set(['FORBIDDEN', 'NOT_FOUND']);
const QUIET_MS = 30_000;
const TICK_MS = 5_000;
/** A tick that comes this late means the device slept. */
const SLEPT_MS = 20_000;
const BACKOFF_MS = [0, 500, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Keeps one subscription alive: resumes from the last cursor after every end, drops what came before,
 * and says how fresh the screen is.
 */
export class LiveFeed<TEvent> {
  private cursor: string | undefined;
  private seq = -1;
  private stream: Subscription | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private ticker: ReturnType<typeof setInterval> | undefined;
  private failures = 0;
  private lostAt: number | undefined;
  private tickedAt = 0;
  private heard = 0;
  private readonly now: () => number;

  constructor(private readonly options: LiveFeedOptions<TEvent>) {
    this.now = options.now ?? (() => Date.now());
  }

  /** Begins after a cursor; without one the server sends the newest state first. */
  start(after: string | undefined, seq = -1): void {
    this.stop();
    this.cursor = after;
    this.seq = seq;
    this.heard = this.tickedAt = this.now();
    this.lostAt = undefined;
    this.failures = 0;
    this.ticker = setInterval(() => this.tick(), TICK_MS);
    this.connect();
    this.say();
  }

  stop(): void {
    this.stream?.unsubscribe();
    this.stream = undefined;
    clearTimeout(this.retry);
    clearInterval(this.ticker);
  }

  /** The device woke, came back on line or the tab is seen again: asks for what was missed at once. */
  wake(): void {
    if (this.ticker === undefined) return;
    const silent = this.now() - Math.max(this.heard, this.options.heardAt()) > SLEPT_MS;
    if (this.lostAt === undefined && !silent) return this.say();
    if (silent) this.options.renew();
    this.failures = 0;
    this.connect();
    this.say();
  }

  private connect(): void {
    clearTimeout(this.retry);
    this.stream?.unsubscribe();
    let ended = false;
    const end = (error?: unknown) => {
      if (ended) return;
      ended = true;
      this.lost(error);
    };
    const stream = this.options.subscribe(this.cursor).subscribe({
      next: ({ data, error }) => (error ? end(error) : data && !ended && this.take(data)),
      error: end,
      complete: () => end(),
    });
    if (ended) stream.unsubscribe();
    else this.stream = stream;
  }

  private take(event: TEvent): void {
    this.heard = this.now();
    this.lostAt = undefined;
    this.failures = 0;
    const cursor = this.options.cursorOf(event);
    const seq = this.options.seqOf?.(event);
    const repeated = seq === undefined ? cursor === this.cursor : seq <= this.seq;
    if (!repeated) {
      this.cursor = cursor;
      if (seq !== undefined) this.seq = seq;
      this.options.onEvent(event);
    }
    this.say();
  }

  private lost(error: unknown): void {
    const code = error === undefined ? undefined : this.options.codeOf(error);
    if (code && GONE.has(code) && this.options.onGone) {
      this.stop();
      this.ticker = undefined;
      this.options.onGone();
      return;
    }
    this.lostAt ??= this.now();
    if (code === 'TOKEN_EXPIRED') this.options.renew();
    const pause = BACKOFF_MS[Math.min(this.failures, BACKOFF_MS.length - 1)] ?? 0;
    this.failures += 1;
    clearTimeout(this.retry);
    // A little chance keeps a whole city's phones from coming back in the same instant.
    this.retry = setTimeout(() => this.connect(), pause * (0.75 + Math.random() / 2));
    this.say();
  }

  private tick(): void {
    const now = this.now();
    const slept = now - this.tickedAt > SLEPT_MS;
    this.tickedAt = now;
    if (slept) this.wake();
    else this.say();
  }

  private say(): void {
    if (!this.options.online()) return this.options.onState('offline');
    const quiet = this.now() - Math.max(this.heard, this.options.heardAt());
    this.options.onState(quiet > QUIET_MS ? 'behind' : 'live');
  }
}
