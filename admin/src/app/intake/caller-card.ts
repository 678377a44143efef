import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { type TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Api, DatePipe, Icon, SlaChip, StatusChip } from '@smarthp/angular';
import {
  type ActOutcomeFragment,
  AddInternalNoteDocument,
  type CallerReportFragment,
  IntakeSupplyDocument,
  UrgeUnitDocument,
} from '../../gql/graphql';
import { Minute } from '../words/minute';
import { injectSaying, Say } from '../words/say';
import { IntakeStore } from './intake-store';

type Word = 'supply' | 'note' | 'urge';
const ALLOWED: Readonly<Record<Word, string>> = { supply: 'SUPPLY_INFO', note: 'COMMENT_INTERNAL', urge: 'URGE' };
const WORDS: readonly Word[] = ['supply', 'urge', 'note'];

/** Who is calling: the reports of the number that are still open, and one key to add a word to one of them. */
@Component({
  selector: 'admin-caller-card',
  imports: [FormsModule, RouterLink, Icon, StatusChip, SlaChip, DatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './caller-card.html',
  styleUrl: './caller-card.scss',
})
export class CallerCardPanel {
  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly store = inject(IntakeStore);
  protected readonly minute = inject(Minute);
  private readonly api = inject(Api);

  /** Code of the report a word is being added to. */
  protected readonly adding = signal<string | null>(null);
  protected readonly kind = signal<Word>('note');
  protected readonly text = signal('');
  protected readonly busy = signal(false);
  protected readonly said = signal('');

  /** Alt and the number of the report. */
  open(position: number): boolean {
    const report = this.store.caller()?.openReports[position - 1];
    if (!report) return false;
    this.start(report);
    return true;
  }

  protected choices(report: CallerReportFragment): readonly Word[] {
    return WORDS.filter((one) => (report.allowedActions as readonly string[]).includes(ALLOWED[one]));
  }

  protected start(report: CallerReportFragment): void {
    this.adding.set(report.code);
    this.kind.set(this.choices(report)[0] ?? 'note');
    this.text.set('');
    this.said.set('');
    setTimeout(() => document.getElementById(`word-${report.code}`)?.focus());
  }

  protected async add(report: CallerReportFragment): Promise<void> {
    const text = this.text().trim();
    if (!text || this.busy()) return;
    this.busy.set(true);
    const { code, version } = report;
    const outcome = await this.send(this.kind(), { code, version, text });
    this.busy.set(false);
    if (outcome?.__typename === 'Report') {
      this.adding.set(null);
      this.said.set(this.t('intake.caller.added', { code }));
    } else {
      this.said.set(outcome && 'message' in outcome ? outcome.message : this.t('intake.noAnswer'));
    }
    await this.store.refreshCaller();
  }

  private async send(kind: Word, input: { code: string; version: number; text: string }) {
    const act = <D>(document: TypedDocumentNode<D, { input: never }>, more: object = {}) =>
      this.api.mutate(document, { input: { ...input, ...more } as never });
    const { data } =
      kind === 'supply'
        ? await act(IntakeSupplyDocument, { mediaIds: [] })
        : kind === 'urge'
          ? await act(UrgeUnitDocument)
          : await act(AddInternalNoteDocument);
    return Object.values(data ?? {}).find((one): one is ActOutcomeFragment => typeof one === 'object' && one !== null);
  }
}
