import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DatePipe, Icon, Language, NumberPipe, WordPipe } from '@smarthp/angular';
import type { PlaceCardFragment } from '../../gql/graphql';

/** One place in a list: name, open or not, how far. */
@Component({
  selector: 'hp-place-row',
  imports: [RouterLink, TranslocoPipe, DatePipe, Icon, NumberPipe, WordPipe],
  template: `
    @let item = place();
    <a class="line" [routerLink]="['/utilities/places', item.id]">
      <hp-icon [name]="item.category.icon" />
      <span class="grow">
        <b>{{ name() }}</b>
        <span class="hp-note hp-muted">{{ item.address }}</span>
        <span class="hp-note">
          <span [class.open]="item.openState === 'OPEN'" [class.shut]="item.openState === 'CLOSED'">{{
            item.openState | hpWord: 'openState'
          }}</span>
          @if (item.openUntil && item.openState === 'OPEN') {
            {{ 'places.until' | transloco: { time: (item.openUntil | hpDate: 'time') } }}
          } @else if (item.openUntil && item.openState === 'CLOSED') {
            · {{ 'places.opensAt' | transloco: { time: (item.openUntil | hpDate: 'when') } }}
          }
          @if (item.distanceM !== null && item.distanceM !== undefined) {
            · {{ item.distanceM | hpNumber: 'distance' }}
          }
        </span>
      </span>
      <hp-icon name="chevron-right" [size]="20" />
    </a>
  `,
  styles: `
    :host {
      display: block;
    }
    .grow > span {
      display: block;
    }
    .open {
      font-weight: 600;
      color: var(--hp-on-st-done-tint);
    }
    .shut {
      font-weight: 600;
      color: var(--hp-on-st-end-tint);
    }
  `,
})
export class PlaceRow {
  readonly place = input.required<PlaceCardFragment>();
  private readonly language = inject(Language);
  protected readonly name = computed(() => {
    const { name, nameEn } = this.place();
    return this.language.active() === 'en' && nameEn ? nameEn : name;
  });
}
