import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, DatePipe, Icon, StatusGlyph } from '@smarthp/angular';
import type { Draft } from './draft';
import en from './i18n/en.json';
import vi from './i18n/vi.json';
import { Outbox } from './outbox';

/** A report that is still on this phone: a draft, one in the queue, or one the city did not take. */
@Component({
  selector: 'hp-outbox-row',
  imports: [RouterLink, TranslocoPipe, DatePipe, Icon, StatusGlyph],
  template: `
    @let item = draft();
    <a class="ask quiet" [routerLink]="link()" [queryParams]="query()" [attr.data-draft]="item.id">
      @if (item.state === 'QUEUED') {
        <hp-icon [name]="outbox.sending() === item.id ? 'send' : 'clock'" [size]="22" />
      } @else {
        <hp-status-glyph status="DRAFT" [size]="22" />
      }
      <span class="grow">
        <b>{{ item.title || item.body.slice(0, 80) || ('outbox.untitled' | transloco) }}</b>
        <span class="hp-note">{{ state() | transloco }} · {{ item.updatedAt | hpDate: 'relative' }}</span>
      </span>
      <hp-icon name="chevron-right" [size]="20" />
    </a>
  `,
})
export class OutboxRow {
  readonly draft = input.required<Draft>();
  protected readonly outbox = inject(Outbox);
  protected readonly link = computed(() =>
    this.draft().state === 'QUEUED' ? ['/reports/sent', this.draft().id] : ['/reports/new'],
  );
  protected readonly query = computed(() => (this.draft().state === 'QUEUED' ? null : { draft: this.draft().id }));
  protected readonly state = computed(() => {
    const draft = this.draft();
    if (draft.state === 'DRAFT') return draft.refusal ? 'outbox.refused' : 'home.draft';
    if (this.outbox.sending() === draft.id) return 'outbox.sending';
    return this.outbox.waitsForSignIn() ? 'outbox.signIn' : 'outbox.waiting';
  });

  constructor() {
    addWords('outbox', { vi, en });
  }
}
