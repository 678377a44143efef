import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Icon, Language } from '@smarthp/angular';
import { injectSaying } from '../../words/say';
import { CasePresence, type Colleague } from './presence';

const MOST = 3;

/** "Lan đang xem", "Minh đang viết kết quả": who else has the case open, in the line of its code. */
@Component({
  selector: 'admin-case-people',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', '[attr.aria-label]': "t('presence.label')" },
  template: `
    @for (person of shown(); track person.id) {
      <span class="person" [class.writing]="person.doing === 'WRITING'" [title]="says(person)">
        <span class="face" aria-hidden="true">{{ initials(person.name) }}</span>
        <span class="hp-cut">{{ says(person) }}</span>
        @if (person.doing === 'WRITING') {
          <hp-icon name="pencil" [size]="12" />
        }
      </span>
    }
    @if (more()) {
      <span class="person">{{ t('presence.others', { count: more() }) }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 6px;
      align-items: center;
      min-width: 0;
      overflow: hidden;
    }
    .person {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-width: 0;
      padding: 2px 10px 2px 2px;
      border-radius: 14px;
      background: var(--hp-surface-sunken);
      color: var(--hp-text-body);
      font-size: var(--hp-text-note);
      line-height: 1.25rem;
      white-space: nowrap;
    }
    .person:not(:has(.face)) {
      padding-left: 10px;
    }
    .writing {
      background: var(--hp-st-you-tint);
      color: var(--hp-on-st-you-tint);
      font-weight: 500;
    }
    .face {
      display: grid;
      flex: none;
      place-items: center;
      width: 22px;
      height: 22px;
      border-radius: 50%;
      background: var(--hp-action-tint);
      color: var(--hp-on-action-tint);
      font-size: 0.625rem;
      font-weight: 600;
    }
  `,
})
export class CasePeople {
  protected readonly t = injectSaying();
  private readonly presence = inject(CasePresence);
  private readonly language = inject(Language);
  /** Who writes matters more than who looks. */
  protected readonly shown = computed(() =>
    [...this.presence.people()]
      .sort((a, b) => Number(b.doing === 'WRITING') - Number(a.doing === 'WRITING'))
      .slice(0, MOST),
  );
  protected readonly more = computed(() => Math.max(0, this.presence.people().length - MOST));

  protected says({ name, doing, field }: Colleague): string {
    if (doing !== 'WRITING') return this.t('presence.looking', { name: given(name) });
    if (!field) return this.t('presence.writing', { name: given(name) });
    const what = field === 'NOTE' ? this.t('presence.note') : this.language.word()('action', field);
    return this.t('presence.writingOn', { name: given(name), what });
  }

  protected initials(name: string): string {
    const words = name.split(/\s+/).filter(Boolean);
    return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
  }
}

/** A Vietnamese name is said by its last word: Đỗ Thị Lan is Lan. */
export const given = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;
