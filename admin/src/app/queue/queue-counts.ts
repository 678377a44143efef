import { computed, inject, Injectable, signal } from '@angular/core';
import { liveQuery, Session } from '@smarthp/angular';
import { CountsChangedDocument, QueueCountsDocument, type QueueView, type Role } from '../../gql/graphql';
import { viewsFor } from '../frame/menu';

/** How many reports stand in each view of this person, kept true by the live stream; the frame owns it. */
@Injectable()
export class QueueCounts {
  private readonly session = inject(Session);
  private readonly hasQueue = computed(
    () => viewsFor((this.session.viewer()?.roles ?? []).map(({ role }) => role as Role)).length > 0,
  );
  private readonly told = signal<ReadonlyMap<QueueView, number>>(new Map());
  private readonly asked = computed(() => (this.hasQueue() ? {} : undefined));

  readonly live = liveQuery({
    query: QueueCountsDocument,
    variables: this.asked,
    subscription: CountsChangedDocument,
    eventVariables: (_, after) => ({ after }),
    cursorOfData: () => undefined,
    cursorOfEvent: (event) => event.queueChanged.cursor,
    onEvent: (event) => this.told.set(new Map(event.queueChanged.counts.map(({ view, count }) => [view, count]))),
  });

  readonly counts = computed<ReadonlyMap<QueueView, number>>(() => {
    const told = this.told();
    if (told.size) return told;
    return new Map((this.live.data()?.queueCounts ?? []).map(({ view, count }) => [view, count]));
  });
}
