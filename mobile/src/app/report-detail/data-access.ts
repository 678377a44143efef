import { Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  Api,
  DatePipe,
  Empty,
  Failure,
  type FailureKind,
  failureKind,
  Icon,
  Skeleton,
  WordPipe,
} from '@smarthp/angular';
import { DataAccessDocument, type DataAccessQuery } from '../../gql/graphql';
import { Me } from '../session/me';

type Look = NonNullable<DataAccessQuery['report']>['dataAccess'][number];

const ICONS: Readonly<Record<Look['what'], string>> = { CONTACT: 'phone', ORIGINAL_PHOTO: 'image' };

/** Who of the staff looked at the contact or the original photos of one's own report, when and why. */
@Component({
  selector: 'hp-data-access',
  imports: [TranslocoPipe, DatePipe, Empty, Failure, Icon, Skeleton, WordPipe],
  template: `
    <div class="head">
      <button type="button" class="icon-button" [attr.aria-label]="'app.close' | transloco" (click)="closed.emit()">
        <hp-icon name="x" />
      </button>
      <h2 class="title">{{ 'reportDetail.access.title' | transloco: { you: me.you() } }}</h2>
      <span class="icon-button" aria-hidden="true"></span>
    </div>
    <div class="scroll">
      <p class="hp-note hp-muted">{{ 'reportDetail.access.lead' | transloco: { you: me.you() } }}</p>
      @if (looks(); as all) {
        @if (all.length) {
          <ul>
            @for (look of all; track $index) {
              <li>
                <hp-icon [name]="icons[look.what]" [size]="22" />
                <span class="grow">
                  <b>{{ look.by }}</b>
                  <span class="hp-note">{{ look.what | hpWord: 'accessKind' }} · {{ look.at | hpDate }}</span>
                  <q>{{ look.reason }}</q>
                </span>
              </li>
            }
          </ul>
        } @else {
          <hp-empty icon="shield-check" [title]="'reportDetail.access.none' | transloco: { you: me.you() }" />
        }
      } @else if (failure(); as kind) {
        <hp-error [kind]="kind" (retry)="load(code())" />
      } @else {
        <hp-skeleton [count]="3" />
      }
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      height: 100%;
      background: var(--hp-surface-raised);
    }
    .head {
      width: 100%;
      padding-top: 0.5rem;
    }
    .scroll {
      flex: 1;
      overflow-y: auto;
      padding: 0 var(--hp-gutter) 1.5rem;
    }
    ul {
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: 0.75rem;
      padding: 0.75rem 0;
      border-bottom: var(--hp-line) solid var(--hp-line-soft);
    }
    li > hp-icon {
      margin-top: 0.125rem;
      color: var(--hp-text-muted);
    }
    .grow {
      display: grid;
      gap: 0.125rem;
    }
    b {
      color: var(--hp-text-strong);
    }
    q {
      color: var(--hp-text-body);
      quotes: none;
    }
  `,
})
export class DataAccess {
  readonly code = input.required<string>();
  readonly closed = output();

  protected readonly me = inject(Me);
  private readonly api = inject(Api);
  protected readonly icons = ICONS;
  protected readonly looks = signal<readonly Look[] | null>(null);
  protected readonly failure = signal<FailureKind | null>(null);

  constructor() {
    effect(() => {
      const code = this.code();
      untracked(() => void this.load(code));
    });
  }

  protected async load(code: string): Promise<void> {
    this.failure.set(null);
    this.looks.set(null);
    const { data, failure } = await this.api.query(DataAccessDocument, { code });
    if (this.code() !== code) return;
    if (failure) this.failure.set(failureKind(failure));
    else this.looks.set(data.report?.dataAccess ?? []);
  }
}
