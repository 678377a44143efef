import { Injectable } from '@angular/core';

interface Carried {
  readonly code: string;
  readonly to: string;
  readonly words: string;
  readonly moment?: string;
}

/** Words on their way from one act's dialog to the next of the same case, so that nothing is typed twice. */
@Injectable({ providedIn: 'root' })
export class CarriedWords {
  private carried: Carried | null = null;

  put(carried: Carried): void {
    this.carried = carried;
  }

  /** Takes what was carried to this act of this case; it is given once. */
  take(code: string | null | undefined, to: string): Carried | null {
    const { carried } = this;
    if (!carried || carried.code !== code || carried.to !== to) return null;
    this.carried = null;
    return carried;
  }
}
