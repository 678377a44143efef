import { computed, inject, Service } from '@angular/core';
import { Language, Session } from '@smarthp/angular';
import { address, addressed } from '@smarthp/client';

/** The signed-in person in the words of the screens. */
@Service()
export class Me {
  private readonly session = inject(Session);
  private readonly language = inject(Language);

  readonly signedIn = this.session.signedIn;
  readonly viewer = computed(() => this.session.viewer() ?? null);
  readonly id = computed(() => this.viewer()?.id ?? null);
  readonly salutation = computed(() => this.viewer()?.salutation ?? null);
  /** `Bà`, `Ông`, `Ông/Bà`; `you` in English. */
  readonly you = computed(() => address(this.viewer()?.salutation, this.language.active()));
  readonly fullName = computed(() => {
    const viewer = this.viewer();
    return viewer ? addressed(viewer.displayName, viewer.salutation, this.language.active()) : '';
  });
}
