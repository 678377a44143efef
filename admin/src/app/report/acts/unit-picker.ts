import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import {
  MatAutocompleteModule,
  type MatAutocompleteSelectedEvent,
  MatAutocompleteTrigger,
} from '@angular/material/autocomplete';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { WordPipe } from '@smarthp/angular';
import { Apollo } from 'apollo-angular';
import { catchError, debounceTime, filter, map, of, startWith, switchMap } from 'rxjs';
import { HandlingUnitsDocument, type HandlingUnitsQuery } from '../../../gql/graphql';
import { injectSaying, Say } from '../../words/say';

export type PickedUnit = Pick<
  HandlingUnitsQuery['units']['edges'][number]['node'],
  'id' | 'name' | 'nameEn' | 'fullName'
>;
type FoundUnit = HandlingUnitsQuery['units']['edges'][number]['node'];

/** Searches the units that may handle a report; each shows its kind and former area to tell namesakes apart. */
@Component({
  selector: 'admin-unit-picker',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatInputModule, MatAutocompleteModule, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-form-field class="wide">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        [formControl]="box"
        [matAutocomplete]="panel"
        [matAutocompleteDisabled]="settled()"
        autocomplete="off"
      />
      @if (hint(); as words) {
        <mat-hint>{{ words }}</mat-hint>
      }
      <mat-error>{{ t('acts.assign.pickUnit') }}</mat-error>
      <mat-autocomplete #panel [displayWith]="shown" (optionSelected)="take($event)" class="wide-panel">
        @for (unit of offered(); track unit.id) {
          <mat-option [value]="unit">
            <span class="name">{{ unit.fullName }}</span>
            <span class="kind"
              >{{ unit.kind | hpWord: 'unitKind' }}
              @if (unit.formerArea) {
                · {{ t('acts.assign.former', { area: unit.formerArea }) }}
              }
            </span>
          </mat-option>
        } @empty {
          @if (searched()) {
            <mat-option disabled>{{ t('acts.assign.none') }}</mat-option>
          }
        }
      </mat-autocomplete>
    </mat-form-field>
  `,
  styles: `
    .wide {
      width: 100%;
    }
    .name {
      display: block;
      font-weight: 500;
      color: var(--hp-text-strong);
    }
    .kind {
      display: block;
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      color: var(--hp-text-muted);
    }
  `,
})
export class UnitPicker {
  readonly label = input.required<string>();
  readonly hint = input<string | null>(null);
  /** Stays in the box after choosing, or is cleared for the next one. */
  readonly keeps = input(true);
  /** Ids not to offer, such as units chosen already. */
  readonly without = input<readonly string[]>([]);
  readonly picked = model<PickedUnit | null>(null);

  private readonly panel = viewChild.required(MatAutocompleteTrigger);
  private readonly injector = inject(Injector);
  private readonly apollo = inject(Apollo);
  private readonly say = inject(Say);
  protected readonly t = injectSaying();
  protected readonly box = new FormControl<string | PickedUnit>('', { nonNullable: true });
  private readonly found = signal<readonly FoundUnit[]>([]);
  protected readonly searched = signal(false);
  protected readonly offered = computed(() =>
    this.found().filter((unit) => unit.isActive && unit.kind !== 'DESK' && !this.without().includes(unit.id)),
  );
  /** A unit stands in the box: looking at it brings up no list over the rest of the form. */
  protected readonly settled = computed(() => this.keeps() && this.picked() !== null);
  protected readonly shown = (value: string | PickedUnit): string =>
    typeof value === 'string' ? value : this.say.name({ name: value.fullName, nameEn: value.nameEn });

  constructor() {
    this.box.valueChanges
      .pipe(
        startWith(''),
        filter((value): value is string => typeof value === 'string'),
        debounceTime(150),
        switchMap((search) => {
          const variables = { search: search.trim() || null, kinds: null, first: 30 };
          return this.apollo.query({ query: HandlingUnitsDocument, variables }).pipe(
            map((result) => result.data?.units.edges.map((edge) => edge.node) ?? []),
            catchError(() => of([])),
          );
        }),
        takeUntilDestroyed(),
      )
      .subscribe((units) => {
        this.found.set(units);
        this.searched.set(true);
      });
    this.box.valueChanges.pipe(takeUntilDestroyed()).subscribe((value) => {
      if (typeof value !== 'string' || !this.picked() || !this.keeps()) return;
      this.picked.set(null);
      afterNextRender(() => this.panel().openPanel(), { injector: this.injector }); // typing over a unit looks for others
    });
  }

  /** Puts a unit in the box, as choosing it would. */
  choose(unit: PickedUnit): void {
    this.box.setValue(unit);
    this.picked.set(unit);
    this.panel().closePanel(); // the box may have the focus, and its list would hide what stands below
  }

  /** Nothing is chosen and nothing is being typed. */
  untouched(): boolean {
    return this.box.value === '';
  }

  /** Says that a unit must be chosen; true when one is. */
  check(): boolean {
    if (this.picked()) return true;
    this.box.setErrors({ unit: true });
    this.box.markAsTouched();
    return false;
  }

  protected take(event: MatAutocompleteSelectedEvent): void {
    this.picked.set(event.option.value as PickedUnit);
    if (!this.keeps()) this.box.setValue('');
  }
}
