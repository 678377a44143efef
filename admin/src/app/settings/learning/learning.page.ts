import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { apiQuery, DatePipe, Empty, Icon, Language, NumberPipe } from '@smarthp/angular';
import { LearnedModelsDocument, TrainRoutingModelDocument } from '../../../gql/graphql';
import { Staff } from '../../frame/staff';
import { injectSaying } from '../../words/say';
import { SettingsFrame } from '../parts/settings-frame';
import { SettingsRunner } from '../parts/settings-runner';
import { HitRateCard } from './hit-rate-card';

const LOOK_AGAIN_MS = 1_500;
const MOST_LOOKS = 40;

/** What the city's closed reports teach: how often the suggestion was right on reports it had never seen. */
@Component({
  selector: 'admin-learning',
  imports: [SettingsFrame, HitRateCard, MatButtonModule, Icon, Empty, DatePipe, NumberPipe],
  providers: [SettingsRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './learning.page.html',
  styleUrls: ['../../directory/table.scss', './learning.page.scss'],
})
export class LearningPage {
  protected readonly t = injectSaying();
  protected readonly runner = inject(SettingsRunner);
  private readonly language = inject(Language);
  private readonly staff = inject(Staff);
  protected readonly mayTrain = computed(() =>
    this.staff.roles().some((role) => role === 'SYS_ADMIN' || role === 'DESK_SUPERVISOR'),
  );
  protected readonly models = apiQuery({ query: LearnedModelsDocument, variables: () => ({}) });
  protected readonly newest = computed(() => this.models.data()?.learnedModels[0] ?? null);
  /** The version there was when a training was asked for; null: none is waited for. */
  protected readonly waitsBehind = signal<number | null>(null);
  protected readonly waiting = computed(() => this.waitsBehind() !== null);
  private looks = 0;

  constructor() {
    effect((onCleanup) => {
      const behind = this.waitsBehind();
      const version = this.newest()?.version ?? 0;
      this.models.asOf();
      if (behind === null) return;
      if (version > behind || this.looks >= MOST_LOOKS) return untracked(() => this.waitsBehind.set(null));
      const timer = setTimeout(() => {
        this.looks += 1;
        void this.models.reload();
      }, LOOK_AGAIN_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected percent(share: number, of = 1): string {
    return new Intl.NumberFormat(this.language.active() === 'vi' ? 'vi-VN' : 'en-GB', {
      style: 'percent',
      maximumFractionDigits: 0,
    }).format(of ? share / of : 0);
  }

  protected async train(): Promise<void> {
    const behind = this.newest()?.version ?? 0;
    if (!(await this.runner.run(TrainRoutingModelDocument, {}, this.t('routing.learned.queued')))) return;
    this.looks = 0;
    this.waitsBehind.set(behind);
  }
}
