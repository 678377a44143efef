import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { IonModal } from '@ionic/angular/ion-modal';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, Photo, type PhotoView } from '@smarthp/angular';

/** A photo as large as the screen, with its neighbours. */
@Component({
  selector: 'hp-photo-viewer',
  imports: [IonModal, TranslocoPipe, Icon, Photo],
  template: `
    <ion-modal class="viewer" [isOpen]="view() !== null" (didDismiss)="closed.emit()">
      <ng-template>
        @if (photo(); as one) {
          <div class="all">
            <div class="bar">
              <button
                type="button"
                class="icon-button"
                [attr.aria-label]="'app.close' | transloco"
                (click)="closed.emit()"
              >
                <hp-icon name="x" />
              </button>
              <span class="hp-note">{{ at() + 1 }}/{{ view()?.photos?.length }}</span>
            </div>
            <hp-photo [photo]="one" size="full" fit="contain" />
            @if ((view()?.photos?.length ?? 0) > 1) {
              <div class="bar">
                <button
                  type="button"
                  class="icon-button"
                  [attr.aria-label]="'app.previous' | transloco"
                  [disabled]="at() === 0"
                  (click)="at.set(at() - 1)"
                >
                  <hp-icon name="chevron-left" />
                </button>
                <button
                  type="button"
                  class="icon-button"
                  [attr.aria-label]="'app.next' | transloco"
                  [disabled]="at() + 1 >= (view()?.photos?.length ?? 0)"
                  (click)="at.set(at() + 1)"
                >
                  <hp-icon name="chevron-right" />
                </button>
              </div>
            }
          </div>
        }
      </ng-template>
    </ion-modal>
  `,
  styles: `
    .viewer {
      --width: 100%;
      --height: 100%;
      --border-radius: 0;
    }
    .all {
      display: flex;
      flex-direction: column;
      height: 100%;
      background: #061a23;
    }
    .bar {
      display: flex;
      justify-content: space-between;
      align-items: center;
      padding: calc(env(safe-area-inset-top) + 0.25rem) 0.75rem 0.25rem;
      color: #f1f8fa;
    }
    .bar .icon-button {
      color: inherit;
      background: none;
    }
    .bar .icon-button[disabled] {
      opacity: 0.35;
    }
    hp-photo {
      flex: 1;
      min-height: 0;
    }
  `,
})
export class PhotoViewer {
  readonly view = input.required<{ photos: readonly PhotoView[]; at: number } | null>();
  readonly closed = output();
  protected readonly at = linkedSignal(() => this.view()?.at ?? 0);
  protected readonly photo = computed(() => this.view()?.photos[this.at()] ?? null);
}
