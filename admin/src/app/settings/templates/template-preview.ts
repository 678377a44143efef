import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { apiQuery } from '@smarthp/angular';
import { debounceTime } from 'rxjs';
import { ReportsToTryDocument, TemplatePreviewDocument } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import type { TemplateDraft } from './template-draft';

/** The words of a template as they would read for a real report, filled while they are being written. */
@Component({
  selector: 'admin-template-preview',
  imports: [MatFormFieldModule, MatInputModule, MatSelectModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-form-field>
      <mat-label>{{ t('rules.templates.tryOn') }}</mat-label>
      <mat-select panelClass="wide-panel" [value]="code()" (selectionChange)="code.set($event.value)">
        @for (report of reports(); track report.id) {
          <mat-option [value]="report.code">{{ report.code }} · {{ report.title }}</mat-option>
        }
      </mat-select>
    </mat-form-field>
    @if (preview(); as read) {
      <p class="text" lang="vi" data-test="template-filled">{{ read.text }}</p>
      @for (problem of read.wrong; track problem) {
        <p class="wrong">{{ problem }}</p>
      }
    } @else if (read.data() && !read.busy()) {
      <p class="hp-muted">{{ t('rules.templates.noReport') }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
    .text {
      padding: 10px 12px;
      border-radius: var(--hp-radius-control);
      background: var(--hp-surface-sunken);
      color: var(--hp-text-strong);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .wrong {
      color: var(--hp-on-danger-tint);
      font-weight: 600;
    }
  `,
})
export class TemplatePreview {
  readonly draft = input.required<TemplateDraft>();
  protected readonly t = injectSaying();
  private readonly toTry = apiQuery({ query: ReportsToTryDocument, variables: () => ({}) });
  protected readonly reports = computed(() => this.toTry.data()?.reports.edges.map(({ node }) => node) ?? []);
  protected readonly code = linkedSignal<string>(() => this.reports()[0]?.code ?? '');
  private readonly settled = toSignal(toObservable(this.draft).pipe(debounceTime(250)));
  protected readonly read = apiQuery({
    query: TemplatePreviewDocument,
    variables: () => {
      const draft = this.settled();
      return draft?.body && this.code() ? { body: draft.body, code: this.code(), act: draft.act } : undefined;
    },
  });
  protected readonly preview = computed(() => this.read.data()?.templatePreview ?? null);
}
