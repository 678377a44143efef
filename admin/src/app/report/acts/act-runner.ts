import { inject, Injectable, signal } from '@angular/core';
import { type TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import type { ActOutcomeFragment } from '../../../gql/graphql';
import { CaseStore } from '../case-store';
import { type CaseState, onlyTheSystemMoved } from './changes-between';
import { readOutcome, type ActTrouble } from './read-outcome';

/** Two looks at the case: what the person had in front while writing, and how it stands now. */
export interface Clash {
  readonly before: CaseState;
  readonly after: CaseState;
}

export interface ActInput {
  code: string;
  version: number;
}

/**
 * Runs one act on the open case. Holds the version the person saw when starting, so that nobody decides on something
 * that changed meanwhile; after a clash `retry` goes on from the version the person has then read. Steps of the system
 * that change nothing the person looks at are no clash.
 */
@Injectable()
export class ActRunner {
  private readonly apollo = inject(Apollo);
  private readonly store = inject(CaseStore);

  readonly busy = signal(false);
  readonly trouble = signal<ActTrouble | null>(null);
  readonly clash = signal<Clash | null>(null);

  private seen: CaseState | null = this.store.state();

  /** Takes the case as it stands on screen now as the one being decided on. */
  lookAgain(): void {
    this.seen = this.store.state();
    this.clash.set(null);
    this.trouble.set(null);
  }

  /**
   * Sends the act; true when the server did it. Otherwise `trouble` or `clash` says why and nothing typed is lost.
   * @param input what the person gave, without code and version.
   */
  async run<D extends Record<string, unknown>, I extends ActInput>(
    act: TypedDocumentNode<D, { input: I }>,
    input: Omit<I, 'code' | 'version'>,
  ): Promise<DoneReport | null> {
    const seen = this.seen ?? this.store.state();
    if (!seen || this.busy()) return null;
    this.busy.set(true);
    this.trouble.set(null);
    this.clash.set(null);
    try {
      const first = await this.send(act, input, seen);
      if (first?.__typename !== 'ReportChangedMeanwhile') return await this.settle(first);
      const after = await this.store.refresh();
      // A clock's warning between opening and sending is nobody's decision: once more by itself, then the person looks.
      if (!after || !onlyTheSystemMoved(seen, after)) this.meet(seen, after);
      else {
        const second = await this.send(act, input, after);
        if (second?.__typename !== 'ReportChangedMeanwhile') return await this.settle(second);
        this.meet(seen, await this.store.refresh());
      }
    } catch (failure) {
      this.trouble.set(readOutcome(undefined, failure));
    } finally {
      this.busy.set(false);
    }
    return null;
  }

  private async send<D extends Record<string, unknown>, I extends ActInput>(
    act: TypedDocumentNode<D, { input: I }>,
    input: Omit<I, 'code' | 'version'>,
    { report }: CaseState,
  ): Promise<ActOutcomeFragment | undefined> {
    const variables = { input: { ...input, code: report.code, version: report.version } as I };
    const answer = await firstValueFrom(this.apollo.mutate({ mutation: act, variables, fetchPolicy: 'no-cache' }));
    return Object.values(answer.data ?? {}).find(isOutcome);
  }

  private async settle(outcome: ActOutcomeFragment | undefined): Promise<DoneReport | null> {
    if (outcome?.__typename === 'Report') {
      await this.store.refresh();
      return outcome;
    }
    this.trouble.set(readOutcome(outcome));
    return null;
  }

  private meet(before: CaseState, after: CaseState | null): void {
    if (!after) return this.trouble.set({ kind: 'noAnswer', fields: [] });
    this.clash.set({ before, after });
    this.seen = after;
  }
}

type DoneReport = Extract<ActOutcomeFragment, { __typename: 'Report' }>;

function isOutcome(value: unknown): value is ActOutcomeFragment {
  return typeof value === 'object' && value !== null && '__typename' in value;
}
