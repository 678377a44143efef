export interface CategoryFacts {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly icon: string;
  /** Places in it. */
  readonly count: number;
}
