import { computed, inject, Injectable } from '@angular/core';
import { Language, Session } from '@smarthp/angular';
import type { Role } from '../../gql/graphql';
import { homeOf, menuFor, STAFF_ROLES, viewsFor } from './menu';

/** The signed-in staff member as the frame needs them. */
@Injectable({ providedIn: 'root' })
export class Staff {
  private readonly session = inject(Session);
  private readonly language = inject(Language);

  readonly roles = computed<readonly Role[]>(() =>
    (this.session.viewer()?.roles ?? []).map(({ role }) => role as Role),
  );
  readonly isStaff = computed(() => this.roles().some((role) => STAFF_ROLES.includes(role)));
  /** Takes calls to 1022 down. */
  readonly answersPhones = computed(() =>
    this.roles().some((role) => role === 'DESK_OPERATOR' || role === 'DESK_SUPERVISOR'),
  );
  readonly name = computed(() => this.session.viewer()?.displayName ?? '');
  readonly initials = computed(() => {
    const words = this.name().split(/\s+/).filter(Boolean);
    const [first, last] = [words[0], words.at(-1)];
    return `${first?.[0] ?? ''}${words.length > 1 ? (last?.[0] ?? '') : ''}`.toUpperCase();
  });
  /** Role and unit in one line. */
  readonly post = computed(() => {
    const held = this.session.viewer()?.roles.filter(({ role }) => STAFF_ROLES.includes(role as Role)) ?? [];
    const role = held[0] ? this.language.word()('role', held[0].role) : '';
    const unit = held[0]?.unit?.fullName ?? this.session.viewer()?.unit?.fullName;
    return [role, unit].filter(Boolean).join(' · ');
  });
  readonly menu = computed(() => menuFor(this.roles()));
  readonly views = computed(() => viewsFor(this.roles()));
  readonly home = computed(() => homeOf(this.roles()));
}
