import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { Api, DatePipe, Empty, Icon, Language, NumberPipe } from '@smarthp/angular';
import {
  type DryRunFragment,
  RoutingDryRunDocument,
  type RoutingSetQuery,
  StartRoutingDryRunDocument,
} from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { SettingsRunner } from '../parts/settings-runner';
import { RuleWords } from './rule-words';

const LOOK_AGAIN_MS = 900;
const DAYS = 90;
type Load = NonNullable<DryRunFragment['result']>['loads'][number];

/** The last 90 days replayed against a set: who would have received what, loads, and how late by estimate. */
@Component({
  selector: 'admin-dry-run',
  imports: [MatButtonModule, MatProgressBarModule, RouterLink, Icon, Empty, DatePipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dry-run-panel.html',
  styleUrl: './dry-run-panel.scss',
})
export class DryRunPanel {
  readonly set = input.required<NonNullable<RoutingSetQuery['routingRuleSet']>>();
  readonly dirty = input(false);
  readonly mayStart = input(false);
  readonly finished = output<void>();

  protected readonly t = injectSaying();
  protected readonly words = inject(RuleWords);
  protected readonly runner = inject(SettingsRunner);
  private readonly api = inject(Api);
  private readonly language = inject(Language);

  protected readonly run = linkedSignal<DryRunFragment | null>(() => this.set().dryRun ?? null);
  protected readonly going = computed(() => ['WAITING', 'RUNNING'].includes(this.run()?.state ?? ''));
  protected readonly share = computed(() => {
    const run = this.run();
    return run?.total ? Math.round((run.done / run.total) * 100) : 0;
  });
  protected readonly isOld = computed(() => {
    const run = this.run();
    return !!run && this.set().state === 'DRAFT' && run.setVersion !== this.set().version;
  });
  protected readonly changedLoads = computed(() => this.run()?.result?.loads.filter(this.hasWork) ?? []);
  protected readonly most = computed(() =>
    Math.max(1, ...this.changedLoads().flatMap(({ before, after }) => [before, after])),
  );
  protected readonly borrowed = computed(() => this.changedLoads().filter((load) => load.borrowed).length);

  constructor() {
    effect((onCleanup) => {
      const run = this.run();
      if (!run || !this.going()) return;
      const timer = setTimeout(() => untracked(() => void this.look(run.id)), LOOK_AGAIN_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected percent(share: number): string {
    return new Intl.NumberFormat(this.language.active() === 'vi' ? 'vi-VN' : 'en-GB', {
      style: 'percent',
      maximumFractionDigits: 1,
    }).format(share);
  }

  protected async start(): Promise<void> {
    const input = { setId: this.set().id, days: DAYS };
    const started = await this.runner.run(StartRoutingDryRunDocument, { input }, this.t('routing.dry.started'));
    if (started) this.run.set(started as DryRunFragment);
  }

  private async look(id: string): Promise<void> {
    const { data } = await this.api.query(RoutingDryRunDocument, { id });
    const run = data?.routingDryRun;
    if (this.run()?.id !== id) return;
    if (!run) return this.run.update((one) => one && { ...one }); // the server was away: look again
    this.run.set(run);
    if (run.state === 'DONE') this.finished.emit();
  }

  private readonly hasWork = ({ before, after }: Load): boolean => before > 0 || after > 0;
}
