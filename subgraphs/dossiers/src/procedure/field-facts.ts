export interface FieldFacts {
  readonly code: string;
  readonly name: string;
  /** Procedures in it. */
  readonly count: number;
}
