import type { Draft, Refusal } from './draft';

/** How one try to send a queued report ended. */
export type SendOutcome =
  | { kind: 'SENT'; code: string; title: string }
  /** The city said no, and will say no again: the writer has to mend it. */
  | { kind: 'REFUSED'; refusal: Refusal }
  /** No answer: it stays in the queue. */
  | { kind: 'UNREACHABLE' }
  | { kind: 'SIGN_IN' };

/** Carries one queued report to the city, photos first. */
export abstract class ReportSender {
  abstract send(draft: Draft): Promise<SendOutcome>;
}
