import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { apiQuery, DatePipe, Icon, StatusGlyph, WordPipe } from '@smarthp/angular';
import { IncidentsDocument, IncidentSuggestionsDocument, type IncidentSuggestionsQuery } from '../../gql/graphql';
import { Directory } from '../directory/directory';
import { Staff } from '../frame/staff';
import { injectSaying, Say } from '../words/say';
import { IncidentDetail } from './incident-detail';

type Suggestion = IncidentSuggestionsQuery['incidentSuggestions'][number];

/** Many reports of one thing: what looks like one now, what is one already, and the one that is open. */
@Component({
  selector: 'admin-incidents',
  imports: [Directory, IncidentDetail, RouterLink, DatePipe, Icon, StatusGlyph, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './incidents.page.html',
  styleUrl: './incidents.page.scss',
})
export class IncidentsPage {
  /** From the address. */
  readonly id = input<string>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  private readonly dialogs = inject(MatDialog);
  private readonly staff = inject(Staff);
  private readonly variables = signal({ first: 30 });
  protected readonly incidents = apiQuery({ query: IncidentsDocument, variables: this.variables });
  private readonly asked = signal({});
  protected readonly suggested = apiQuery({ query: IncidentSuggestionsDocument, variables: this.asked });
  protected readonly page = computed(() => this.incidents.data()?.incidents);
  protected readonly suggestions = computed(() => this.suggested.data()?.incidentSuggestions ?? []);
  protected readonly mayOpen = computed(() =>
    this.staff.roles().some((role) => role === 'DESK_OPERATOR' || role === 'DESK_SUPERVISOR'),
  );

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.t('incidents.title')} · Smart Hải Phòng`));
  }

  protected fieldOf({ reports: [first] }: Suggestion): string {
    return this.say.name(first?.category.fields[0] ?? first?.category);
  }

  protected wardsOf({ reports }: Suggestion): string {
    return [...new Set(reports.map(({ ward }) => this.say.name(ward)).filter(Boolean))].join(', ');
  }

  protected async openOne({ reports }: Suggestion): Promise<void> {
    const { OpenIncident } = await import('./open-incident');
    const codes = reports.map(({ code }) => code);
    const data = { masterCode: codes[0] ?? '', codes, title: reports[0]?.title ?? '' };
    const dialog = this.dialogs.open(OpenIncident, {
      data,
      width: '600px',
      maxWidth: 'calc(100vw - 24px)',
      restoreFocus: true,
    });
    dialog.afterClosed().subscribe(() => {
      void this.incidents.reload();
      void this.suggested.reload();
    });
  }
}
