import { Injectable, signal } from '@angular/core';

export interface RecentReport {
  readonly code: string;
  readonly title: string;
}

const MOST = 6;

/** The cases opened last in this tab, newest first. */
@Injectable({ providedIn: 'root' })
export class RecentReports {
  private readonly held = signal<readonly RecentReport[]>([]);
  readonly list = this.held.asReadonly();

  add(report: RecentReport): void {
    this.held.update((held) => {
      const others = held.filter(({ code }) => code !== report.code);
      return [{ code: report.code, title: report.title }, ...others].slice(0, MOST);
    });
  }
}
