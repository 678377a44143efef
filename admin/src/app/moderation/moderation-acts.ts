import { inject, Injectable, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { type TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Api } from '@smarthp/angular';
import {
  type ActOutcomeFragment,
  HideReportDocument,
  KeepPrivateDocument,
  PublishReportDocument,
  RedactReportDocument,
} from '../../gql/graphql';
import { ReasonDialog } from '../privacy/reason-dialog';
import { type ActInput } from '../report/acts/act-runner';
import { readOutcome } from '../report/acts/read-outcome';
import { injectSaying } from '../words/say';
import { ModerationStore } from './moderation-store';
import { PublicDraft } from './public-draft';

/** What the supervisor decides. An unsaved public version is always saved before the report is published. */
@Injectable()
export class ModerationActs {
  private readonly api = inject(Api);
  private readonly store = inject(ModerationStore);
  private readonly draft = inject(PublicDraft);
  private readonly dialogs = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  private readonly t = injectSaying();

  readonly busy = signal<'save' | 'publish' | 'keep' | null>(null);
  /** Why the last act did not happen, in words. */
  readonly trouble = signal<string | null>(null);

  async save(): Promise<boolean> {
    return this.during('save', () => this.saveDraft());
  }

  async publish(): Promise<boolean> {
    return this.during('publish', async () => {
      if (!(await this.saveDraft())) return false;
      const code = this.store.code();
      const done = await this.send(PublishReportDocument, {});
      if (done) this.snackBar.open(this.t('moderation.published', { code: code ?? '' }));
      return done;
    });
  }

  async keepPrivate(): Promise<boolean> {
    const report = this.store.report();
    if (!report || this.busy()) return false;
    const waits = report.publication === 'PENDING';
    const words = waits ? 'moderation.keep' : 'moderation.hide';
    const reason = await ReasonDialog.ask(this.dialogs, { words, icon: 'lock', shortest: 3 });
    if (!reason || this.store.code() !== report.code) return false;
    return this.during('keep', async () => {
      const done = waits
        ? await this.send(KeepPrivateDocument, { reason })
        : await this.send(HideReportDocument, { reason, tellReporter: true });
      if (done) this.snackBar.open(this.t('moderation.kept', { code: report.code }));
      return done;
    });
  }

  private async saveDraft(): Promise<boolean> {
    if (!this.draft.title().trim() || !this.draft.body().trim()) {
      this.trouble.set(this.t('moderation.words.missing'));
      return false;
    }
    const input = this.draft.input();
    if (!input) return true;
    if (!(await this.send(RedactReportDocument, input))) return false;
    this.draft.forget();
    const report = await this.store.refresh();
    if (report) this.draft.start(report);
    this.snackBar.open(this.t('moderation.saved'));
    return true;
  }

  private async send<D extends object, I extends ActInput>(
    act: TypedDocumentNode<D, { input: I }>,
    input: Omit<I, 'code' | 'version'>,
  ): Promise<boolean> {
    const seen = this.store.report();
    if (!seen) return false;
    const variables = { input: { ...input, code: seen.code, version: seen.version } as I };
    const { data, failure } = await this.api.mutate(act, variables);
    const outcome = Object.values(data ?? {})[0] as ActOutcomeFragment | undefined;
    if (outcome?.__typename === 'Report') {
      await this.store.refresh();
      return true;
    }
    if (outcome?.__typename === 'ReportChangedMeanwhile') {
      await this.store.refresh();
      this.trouble.set(this.t('moderation.changed'));
      return false;
    }
    const trouble = readOutcome(outcome, data ? undefined : (failure ?? new Error('no answer')));
    const first = trouble.fields[0]?.message;
    this.trouble.set([trouble.sentence ?? this.t(`acts.${trouble.kind}`), first].filter(Boolean).join(' '));
    return false;
  }

  private async during(what: 'save' | 'publish' | 'keep', work: () => Promise<boolean>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(what);
    this.trouble.set(null);
    try {
      return await work();
    } finally {
      this.busy.set(null);
    }
  }
}
