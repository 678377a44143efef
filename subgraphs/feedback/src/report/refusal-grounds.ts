import type { Dated, DatedBook } from './dated-book.js';

export interface GroundContent {
  /** What the citizen reads. */
  readonly text: string;
  readonly textEn: string;
  /** The rule it rests on, as the city cites it. */
  readonly legalBasis: string | null;
  readonly order: number;
}

/** A ground on which the desk refuses a report, as it counts on a day. */
export interface Ground extends GroundContent {
  readonly code: string;
  readonly version: number;
}

const groundOf = ({ key, version, content }: Dated<GroundContent>): Ground => ({ ...content, code: key, version });

/** The grounds of one day. */
export class GroundView {
  constructor(
    private readonly book: DatedBook<GroundContent>,
    private readonly date: string,
  ) {}

  /** Those the desk may use, in the city's order. */
  inForce(): Ground[] {
    return this.book
      .inForce(this.date)
      .map(groundOf)
      .sort((a, b) => a.order - b.order || (a.code < b.code ? -1 : 1));
  }

  mayUse(code: string): boolean {
    const row = this.book.on(code, this.date);
    return !!row && !row.retired;
  }

  /** Any ground there is or was, in the wording of that day. */
  ground(code: string): Ground | undefined {
    const row = this.book.known(code, this.date);
    return row && groundOf(row);
  }
}
