import { Injectable, signal } from '@angular/core';

interface Seen {
  readonly code: string;
  readonly version: number;
}

const STORE = 'smarthp.console.seen';
const KEPT = 2_000;

/** Which version of each report this person has opened on this device; a newer one carries the unread dot. */
@Injectable({ providedIn: 'root' })
export class SeenReports {
  private readonly seen = signal<ReadonlyMap<string, number>>(saved());

  isUnread(report: Seen): boolean {
    return (this.seen().get(report.code) ?? -1) < report.version;
  }

  mark(report: Seen): void {
    if (!this.isUnread(report)) return;
    const next = new Map(this.seen());
    next.delete(report.code);
    next.set(report.code, report.version);
    this.seen.set(next);
    try {
      localStorage.setItem(STORE, JSON.stringify([...next].slice(-KEPT)));
    } catch {
      // A full store only costs the dots after the next reload.
    }
  }
}

function saved(): ReadonlyMap<string, number> {
  try {
    return new Map(JSON.parse(localStorage.getItem(STORE) ?? '[]') as [string, number][]);
  } catch {
    return new Map();
  }
}
