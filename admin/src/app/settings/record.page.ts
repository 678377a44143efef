import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import type { SettingsArea } from '../../gql/graphql';
import { injectSaying } from '../words/say';
import { SettingsFrame } from './parts/settings-frame';
import { SettingsHistory } from './parts/settings-history';

const AREAS: readonly SettingsArea[] = [
  'LIMITS',
  'CALENDAR',
  'ESCALATION',
  'CATEGORIES',
  'GROUNDS',
  'TEMPLATES',
  'ROUTING',
];

/** Every change of every setting, newest first. */
@Component({
  selector: 'admin-settings-record',
  imports: [SettingsFrame, SettingsHistory, MatFormFieldModule, MatSelectModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-settings-frame [title]="t('settings.pages.record')" [lede]="t('settings.ledes.record')">
      <mat-form-field actions>
        <mat-label>{{ t('settings.parts.area') }}</mat-label>
        <mat-select [value]="area() ?? 'ALL'" (selectionChange)="pick($event.value)">
          <mat-option value="ALL">{{ t('settings.parts.allAreas') }}</mat-option>
          @for (one of areas; track one) {
            <mat-option [value]="one">{{ t('settings.areas.' + one) }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
      <admin-settings-history [area]="area()" />
    </admin-settings-frame>
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
    admin-settings-history {
      max-width: 860px;
    }
  `,
})
export class RecordPage {
  protected readonly t = injectSaying();
  protected readonly areas = AREAS;
  protected readonly area = signal<SettingsArea | null>(null);

  protected pick(chosen: SettingsArea | 'ALL'): void {
    this.area.set(chosen === 'ALL' ? null : chosen);
  }
}
