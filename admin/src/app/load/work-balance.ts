import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Api, Empty, Icon, NumberPipe } from '@smarthp/angular';
import { DelegateForBalanceDocument, RebalanceProposalDocument, type RebalanceProposalQuery } from '../../gql/graphql';
import { injectSaying } from '../words/say';

type Proposal = RebalanceProposalQuery['rebalanceProposal'];
type Move = Proposal['moves'][number];
/** What came of one move: done, or the sentence why not. */
type Outcome = { readonly done: true } | { readonly done: false; readonly why: string };

/** A proposal that evens out the work: before and after, each move to be kept or left, then done one by one. */
@Component({
  selector: 'admin-work-balance',
  imports: [MatButtonModule, Empty, Icon, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './work-balance.html',
  styleUrl: './load-card.scss',
})
export class WorkBalance {
  readonly unitId = input.required<string>();
  /** Something changed hands. */
  readonly changed = output<void>();

  protected readonly t = injectSaying();
  private readonly api = inject(Api);
  protected readonly proposal = signal<Proposal | null>(null);
  protected readonly state = signal<'idle' | 'asking' | 'failed' | 'running'>('idle');
  protected readonly left = signal<ReadonlySet<string>>(new Set());
  protected readonly outcomes = signal<ReadonlyMap<string, Outcome>>(new Map());
  protected readonly chosen = computed(
    () => this.proposal()?.moves.filter(({ report }) => !this.left().has(report.code)) ?? [],
  );
  protected readonly finished = computed(() => {
    const all = [...this.outcomes().values()];
    const done = all.filter((one) => one.done).length;
    return this.state() === 'idle' && all.length ? { done, failed: all.length - done } : null;
  });
  /** Hours of each officer when only the ticked moves are made. */
  protected readonly hours = computed(() => {
    const left = this.left();
    const moves = this.proposal()?.moves.filter(({ report }) => left.has(report.code)) ?? [];
    const sum = (list: readonly Move[]): number => list.reduce((total, { hours }) => total + hours, 0);
    const officers = (this.proposal()?.officers ?? []).map((officer) => {
      const { id } = officer.staff;
      const kept = sum(moves.filter(({ from }) => from?.id === id)) - sum(moves.filter(({ to }) => to.id === id));
      return { ...officer, after: Math.max(0, officer.hoursAfter + kept) };
    });
    const most = Math.max(1, ...officers.flatMap(({ hoursBefore, after }) => [hoursBefore, after]));
    return { officers, most };
  });

  constructor() {
    effect(() => {
      this.unitId();
      untracked(() => this.proposal.set(null));
    });
  }

  protected async propose(): Promise<void> {
    this.state.set('asking');
    const { data } = await this.api.query(RebalanceProposalDocument, { unitId: this.unitId() });
    this.left.set(new Set());
    this.outcomes.set(new Map());
    this.proposal.set(data?.rebalanceProposal ?? null);
    this.state.set(data ? 'idle' : 'failed');
  }

  protected tick(code: string, on: boolean): void {
    const left = new Set(this.left());
    if (on) left.delete(code);
    else left.add(code);
    this.left.set(left);
  }

  /** One act after another, so that each has its own answer and a refused one stops no other. */
  protected async run(): Promise<void> {
    this.state.set('running');
    this.outcomes.set(new Map());
    for (const move of this.chosen()) {
      const outcome = await this.delegate(move);
      this.outcomes.update((outcomes) => new Map([...outcomes, [move.report.code, outcome]]));
    }
    this.state.set('idle');
    this.changed.emit();
  }

  private async delegate({ report, to }: Move): Promise<Outcome> {
    const input = { code: report.code, version: report.version, officerId: to.id };
    const { data } = await this.api.mutate(DelegateForBalanceDocument, { input });
    const answer = data?.delegateReport;
    if (answer?.__typename === 'Report') return { done: true };
    return { done: false, why: answer && 'message' in answer ? answer.message : this.t('load.balance.failed') };
  }
}
