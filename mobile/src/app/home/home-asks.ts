import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DatePipe, Icon, StatusGlyph } from '@smarthp/angular';
import type { DossierCardFragment, HomeMineQuery } from '../../gql/graphql';
import { DraftStore } from '../outbox/draft-store';
import { Outbox } from '../outbox/outbox';
import { Me } from '../session/me';

type MyReport = HomeMineQuery['reports']['edges'][number]['node'];

/** What waits for the person, one line each: the queue, a refused draft, a question, a result, a dossier. */
@Component({
  selector: 'hp-home-asks',
  imports: [RouterLink, TranslocoPipe, DatePipe, Icon, StatusGlyph],
  templateUrl: './home-asks.html',
})
export class HomeAsks {
  readonly reports = input.required<readonly MyReport[]>();
  readonly dossiers = input.required<readonly DossierCardFragment[]>();
  protected readonly me = inject(Me);
  protected readonly outbox = inject(Outbox);
  private readonly store = inject(DraftStore);
  private readonly drafts = resource({
    params: () => ({ owner: this.me.id(), version: this.store.version() }),
    loader: ({ params }) => this.store.all(params.owner),
  });
  private readonly known = computed(() => (this.drafts.hasValue() ? this.drafts.value() : []));
  protected readonly queued = computed(() => this.known().filter((d) => d.state === 'QUEUED'));
  protected readonly refused = computed(() => this.known().find((d) => d.state === 'DRAFT' && d.refusal) ?? null);
  protected readonly draft = computed(() => this.known().find((d) => d.state === 'DRAFT' && !d.refusal) ?? null);
  protected readonly question = computed(
    () => this.reports().find((r) => r.allowedActions.includes('SUPPLY_INFO')) ?? null,
  );
  protected readonly result = computed(() => this.reports().find((r) => r.allowedActions.includes('RATE')) ?? null);
  protected readonly dossier = computed(
    () => this.dossiers().find((d) => d.status === 'SUPPLEMENT_REQUESTED' || d.status === 'FEE_DUE') ?? null,
  );
}
