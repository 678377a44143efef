import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { Api, DatePipe, Icon, StatusGlyph, WordPipe } from '@smarthp/angular';
import { CaseRelationsDocument, type CaseRelationsQuery, type CaseReportFragment } from '../../../gql/graphql';
import { Staff } from '../../frame/staff';
import { injectSaying } from '../../words/say';
import { RelatedReports } from './related-reports';

type Relations = NonNullable<CaseRelationsQuery['report']>;

/** What a case has to do with others: merged, split, in an incident, passed on; and whether it looks like one of many. */
@Component({
  selector: 'admin-case-relations',
  imports: [RouterLink, Icon, DatePipe, WordPipe, StatusGlyph, RelatedReports],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-relations.html',
  styleUrl: './case-relations.scss',
})
export class CaseRelations {
  readonly report = input.required<CaseReportFragment>();

  protected readonly t = injectSaying();
  private readonly api = inject(Api);
  private readonly clipboard = inject(Clipboard);
  private readonly dialogs = inject(MatDialog);
  private readonly staff = inject(Staff);

  protected readonly relations = signal<Relations | null>(null);
  protected readonly similar = signal<CaseRelationsQuery['similarAround']>(null);
  protected readonly copied = signal(false);
  protected readonly mayOpenIncident = computed(() =>
    this.staff.roles().some((role) => role === 'DESK_OPERATOR' || role === 'DESK_SUPERVISOR'),
  );
  /** A letter with the link, for the mail program of who sends it. */
  protected readonly letter = computed(() => {
    const referral = this.relations()?.referral;
    if (!referral?.email || !referral.link) return null;
    const values = { code: this.report().code, body: referral.bodyName, link: referral.link };
    const [subject, body] = [this.t('relations.mailSubject', values), this.t('relations.mailBody', values)];
    return `mailto:${referral.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  });
  private readonly version = computed(() => `${this.report().code} ${this.report().version}`);

  constructor() {
    effect(() => {
      this.version();
      untracked(() => void this.look());
    });
  }

  protected copy(link: string): void {
    this.copied.set(this.clipboard.copy(link));
  }

  protected async openIncident(): Promise<void> {
    const around = this.similar();
    if (!around) return;
    const { OpenIncident } = await import('../../incidents/open-incident');
    const codes = around.reports.map(({ code }) => code);
    const data = { masterCode: codes[0] ?? this.report().code, codes, title: this.report().title };
    this.dialogs.open(OpenIncident, { data, width: '600px', maxWidth: 'calc(100vw - 24px)', restoreFocus: true });
  }

  private async look(): Promise<void> {
    const { code } = this.report();
    if (this.relations()?.id !== this.report().id) {
      this.relations.set(null);
      this.similar.set(null);
      this.copied.set(false);
    }
    const { data } = await this.api.query(CaseRelationsDocument, { code });
    if (!data || this.report().code !== code) return;
    this.relations.set(data.report ?? null);
    this.similar.set(data.similarAround ?? null);
  }
}
