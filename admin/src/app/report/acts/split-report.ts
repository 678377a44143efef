import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl } from '@angular/forms';
import { Icon } from '@smarthp/angular';
import { SplitReportDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, optionalWords } from './act';
import { ActShell } from './act-shell';
import { MOST_NEW_PARTS, newPart, partInput, type PartForm } from './split-part';
import { SplitPartFields } from './split-part-fields';
import { WordsField } from './words-field';

/** One report that speaks of several things: what stays here, and what becomes reports of their own. */
@Component({
  selector: 'admin-split-report',
  imports: [ActShell, WordsField, SplitPartFields, Icon],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell act="split" action="SPLIT" icon="split" [lead]="act.t('acts.split.lead')" (send)="send()">
      <blockquote class="whole">{{ report?.body }}</blockquote>
      <section class="part">
        <h3>{{ act.t('acts.split.stays', { code: report?.code ?? '' }) }}</h3>
        <admin-words-field path="stays.title" [label]="act.t('acts.split.partTitle')" [control]="title" [rows]="1" />
      </section>
      @for (part of parts(); track part; let at = $index) {
        <section class="part">
          <h3>
            {{ act.t('acts.split.part', { n: at + 1 }) }}
            @if (parts().length > 1) {
              <button
                type="button"
                [attr.aria-label]="act.t('acts.split.remove', { n: at + 1 })"
                (click)="remove(part)"
              >
                <hp-icon name="x" [size]="16" />
              </button>
            }
          </h3>
          <admin-split-part-fields [part]="part" [index]="at" [photos]="photos()" />
        </section>
      }
      @if (parts().length < most) {
        <button type="button" class="hp-second more" (click)="add()">
          <hp-icon name="plus" [size]="16" />{{ act.t('acts.split.add') }}
        </button>
      }
      <admin-words-field
        path="reason"
        [label]="act.t('acts.split.reason')"
        [hint]="act.t('acts.split.reasonHint')"
        [control]="reason"
        [rows]="2"
      />
    </admin-act-shell>
  `,
  styleUrl: './split-report.scss',
})
export class SplitReport {
  protected readonly act = inject(Act);
  protected readonly most = MOST_NEW_PARTS;
  protected readonly report = this.act.store.report();
  protected readonly title = new FormControl(this.report?.title ?? '', { nonNullable: true });
  protected readonly reason = optionalWords();
  protected readonly parts = signal<readonly PartForm[]>([this.fresh()]);
  protected readonly photos = computed(() => (this.report?.media ?? []).filter(({ state }) => state === 'READY'));

  protected add(): void {
    this.parts.update((parts) => [...parts, this.fresh()]);
  }

  protected remove(part: PartForm): void {
    this.parts.update((parts) => parts.filter((one) => one !== part));
  }

  protected send(): Promise<void> {
    const title = this.title.value.trim();
    const input = {
      stays: title && title !== this.report?.title ? { title } : null,
      parts: this.parts().map(partInput),
      reason: this.reason.value.trim() || null,
    };
    const bodies = this.parts().map(({ controls }) => controls.body);
    return this.act.send(SplitReportDocument, input, 'acts.split.done', { count: bodies.length }, bodies);
  }

  private fresh(): PartForm {
    return newPart(this.report?.category.code ?? '');
  }
}
