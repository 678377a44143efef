import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { Icon, StatusChip, UrgencyMark } from '@smarthp/angular';
import type { CaseReportFragment } from '../../gql/graphql';
import { KeyHint } from '../frame/keys/key-hint';
import { injectKeys } from '../frame/keys/keyboard';
import { OpenCase } from '../frame/palette/open-case';
import { RecentReports } from '../frame/palette/recent-reports';
import { injectSaying } from '../words/say';
import { ActHost } from './acts/act-host';
import { CasePeople } from './presence/case-people';
import { actsAllowed, MOST_VISIBLE } from './acts/acts';

/** Code, status, urgency, title; then what this person may do, the main act first. */
@Component({
  selector: 'admin-case-header',
  imports: [RouterLink, Icon, CasePeople, StatusChip, UrgencyMark, MatButtonModule, MatMenuModule, KeyHint],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-header.html',
  styleUrl: './case-header.scss',
})
export class CaseHeader {
  readonly report = input.required<CaseReportFragment>();

  protected readonly t = injectSaying();
  protected readonly host = inject(ActHost);
  private readonly acts = computed(() => actsAllowed(this.report().allowedActions));
  protected readonly visible = computed(() => this.acts().slice(0, MOST_VISIBLE));
  protected readonly rest = computed(() => this.acts().slice(MOST_VISIBLE));

  constructor() {
    const [openCase, recent] = [inject(OpenCase), inject(RecentReports)];
    effect(() => openCase.now.set({ code: this.report().code, acts: this.acts(), ask: (act) => this.host.ask(act) }));
    effect(() => recent.add(this.report()));
    inject(DestroyRef).onDestroy(() => openCase.now.set(null));
    injectKeys((key) => {
      const act = this.acts().find((one) => one.key === key);
      if (!act) return false;
      this.host.ask(act);
      return true;
    });
  }
}
