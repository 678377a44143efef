import { computed, inject, Injectable, signal } from '@angular/core';
import { Api, type ApiFailure } from '@smarthp/angular';
import { WardAtDocument, type WardAtQuery } from '../../gql/graphql';
import type { DraftPlace, DraftWard } from '../outbox/draft';

type Guess = WardAtQuery['wardAt'];

const PAUSE_MS = 350;

/** Which ward the pin stands in, asked after it has come to rest. */
@Injectable()
export class WardFinder {
  private readonly api = inject(Api);
  private readonly answer = signal<Guess | null>(null);
  private readonly busy = signal(false);
  private readonly problem = signal<ApiFailure | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = '';

  readonly looking = this.busy.asReadonly();
  readonly failure = this.problem.asReadonly();
  readonly guess = this.answer.asReadonly();
  readonly outside = computed(() => this.answer()?.certainty === 'OUTSIDE');
  /** Near a border, or without a map of borders: the nearest is taken and the others are offered. */
  readonly unsure = computed(() => this.answer()?.certainty === 'NEAREST' && this.choices().length > 1);
  readonly choices = computed<DraftWard[]>(() => {
    const guess = this.answer();
    if (!guess) return [];
    const all = guess.ward
      ? [guess.ward, ...guess.candidates.filter((c) => c.id !== guess.ward?.id)]
      : guess.candidates;
    return all.map((w) => ({ id: w.id, name: w.fullName, nameEn: w.nameEn }));
  });
  /** The ward to take over; null when there is none, undefined while nothing is known. */
  readonly suggested = computed<DraftWard | null | undefined>(() => {
    const guess = this.answer();
    if (!guess) return undefined;
    if (guess.certainty === 'OUTSIDE') return null;
    return this.choices()[0] ?? null;
  });

  look(place: Pick<DraftPlace, 'lat' | 'lng'> | null): void {
    const question = place ? `${place.lat.toFixed(6)},${place.lng.toFixed(6)}` : '';
    if (question === this.asked) return; // the same place found twice: the first asking goes on
    clearTimeout(this.timer);
    this.asked = question;
    this.answer.set(null);
    this.busy.set(false);
    if (!place) return;
    this.busy.set(true);
    this.timer = setTimeout(() => void this.ask(place, question), PAUSE_MS);
  }

  private async ask(place: Pick<DraftPlace, 'lat' | 'lng'>, question: string): Promise<void> {
    const point = { lat: place.lat, lng: place.lng };
    const { data, failure } = await this.api.query(WardAtDocument, { point }, { cached: true });
    if (question !== this.asked) return;
    this.busy.set(false);
    this.problem.set(failure ?? null);
    if (data) this.answer.set(data.wardAt);
    else this.asked = '';
  }
}
