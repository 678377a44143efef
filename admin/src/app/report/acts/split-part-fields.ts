import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { Photo } from '@smarthp/angular';
import type { PhotoFragment } from '../../../gql/graphql';
import { CategoryBook } from '../../queue/category-book';
import { Say } from '../../words/say';
import type { PartForm } from './split-part';
import { WordsField } from './words-field';

/** Words, class and photos of one part. */
@Component({
  selector: 'admin-split-part-fields',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatSelectModule, WordsField, Photo],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let controls = part().controls;
    <admin-words-field
      [path]="'parts.' + index() + '.title'"
      [label]="say.it('acts.split.partTitle')"
      [hint]="say.it('acts.split.partTitleHint')"
      [control]="controls.title"
      [rows]="1"
    />
    <admin-words-field
      [path]="'parts.' + index() + '.body'"
      [label]="say.it('acts.split.partBody')"
      [control]="controls.body"
      [rows]="2"
    />
    <div class="two">
      <mat-form-field>
        <mat-label>{{ say.it('acts.receive.category') }}</mat-label>
        <mat-select
          [formControl]="controls.category"
          panelClass="wide-panel"
          (selectionChange)="controls.field.reset()"
        >
          @for (one of book.categories(); track one.code) {
            <mat-option [value]="one.code">{{ say.name(one) }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>{{ say.it('acts.receive.field') }}</mat-label>
        <mat-select [formControl]="controls.field" panelClass="wide-panel">
          <mat-option [value]="null">—</mat-option>
          @for (one of fieldsOf(controls.category.value); track one.code) {
            <mat-option [value]="one.code">{{ say.name(one) }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
    </div>
    @if (photos().length) {
      <fieldset class="photos">
        <legend class="legend">{{ say.it('acts.split.photos') }}</legend>
        @for (photo of photos(); track photo.id; let at = $index) {
          <label [class.on]="controls.photos.value.includes(photo.id)">
            <input
              type="checkbox"
              [checked]="controls.photos.value.includes(photo.id)"
              [attr.aria-label]="say.it('acts.split.photo', { n: at + 1 })"
              (change)="carry(photo.id)"
            />
            <hp-photo [photo]="photo" size="list" />
          </label>
        }
      </fieldset>
    }
  `,
  styleUrls: ['./form-parts.scss', './split-part-fields.scss'],
})
export class SplitPartFields {
  readonly part = input.required<PartForm>();
  readonly index = input.required<number>();
  readonly photos = input.required<readonly PhotoFragment[]>();
  protected readonly say = inject(Say);
  protected readonly book = inject(CategoryBook);

  protected fieldsOf(code: string) {
    return this.book.categories().find((category) => category.code === code)?.fields ?? [];
  }

  protected carry(id: string): void {
    const { photos } = this.part().controls;
    const held = photos.value;
    photos.setValue(held.includes(id) ? held.filter((one) => one !== id) : [...held, id]);
  }
}
