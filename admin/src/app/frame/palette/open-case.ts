import { Injectable, signal } from '@angular/core';
import type { Act } from '../../report/acts/acts';

export interface OpenCaseActs {
  readonly code: string;
  readonly acts: readonly Act[];
  readonly ask: (act: Act) => void;
}

/** What may be done on the case on screen now, told by the case to the palette. */
@Injectable({ providedIn: 'root' })
export class OpenCase {
  readonly now = signal<OpenCaseActs | null>(null);
}
