import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApolloLink, gql, InMemoryCache, Observable, type TypedDocumentNode } from '@apollo/client';
import { provideApollo } from 'apollo-angular';
import { OperationTypeNode } from 'graphql';
import { type Subscriber } from 'rxjs';
import { ApiSocket } from './api-socket';
import { CACHE } from './cache-policies';
import { liveQuery } from './live-query';

interface Entry {
  __typename: 'TimelineEntry';
  id: string;
  seq: number;
}
interface Report {
  report: { __typename: 'Report'; id: string; status: string; cursor: string; steps: Entry[] };
}
interface Change {
  reportChanged: {
    __typename: 'ReportChange';
    cursor: string;
    report: { __typename: 'Report'; id: string; status: string };
    entry: Entry;
  };
}

const QUERY: TypedDocumentNode<Report, { code: string }> = gql`
  query Report($code: String!) {
    report(code: $code) {
      id
      status
      cursor
      steps {
        id
        seq
      }
    }
  }
`;
const CHANGES: TypedDocumentNode<Change, { code: string; after?: string }> = gql`
  subscription Changes($code: String!, $after: String) {
    reportChanged(code: $code, after: $after) {
      cursor
      report {
        id
        status
      }
      entry {
        id
        seq
      }
    }
  }
`;

const entry = (seq: number): Entry => ({ __typename: 'TimelineEntry', id: `e${seq}`, seq });

@Component({ template: '' })
class Screen {
  readonly code = signal('HP-1');
  readonly report = liveQuery({
    query: QUERY,
    variables: () => ({ code: this.code() }),
    subscription: CHANGES,
    eventVariables: ({ code }, after) => ({ code, after }),
    cursorOfData: ({ report }) => report.cursor,
    cursorOfEvent: ({ reportChanged }) => reportChanged.cursor,
    seqOfEvent: ({ reportChanged }) => reportChanged.entry.seq,
    merge: (data, { reportChanged }) =>
      data.report.steps.some(({ id }) => id === reportChanged.entry.id)
        ? data
        : { report: { ...data.report, steps: [...data.report.steps, reportChanged.entry] } },
  });
}

/** A server of one report: answers the query, remembers the streams. */
function rig() {
  const streams: { variables: { code: string; after?: string }; to: Subscriber<ApolloLink.Result> }[] = [];
  const queries: string[] = [];
  let fail = false;
  const link = new ApolloLink(
    ({ operationType, variables }) =>
      new Observable<ApolloLink.Result>((to) => {
        if (operationType === OperationTypeNode.SUBSCRIPTION) {
          streams.push({
            variables: variables as { code: string; after?: string },
            to: to as unknown as Subscriber<ApolloLink.Result>,
          });
          return;
        }
        queries.push(String(variables['code']));
        if (fail) return to.error(new TypeError('no network'));
        const code = String(variables['code']);
        to.next({
          data: { report: { __typename: 'Report', id: code, status: 'RECEIVED', cursor: 'c1', steps: [entry(1)] } },
        });
        to.complete();
      }),
  );
  const renew = jest.fn();
  TestBed.configureTestingModule({
    providers: [
      provideApollo(() => ({ link, cache: new InMemoryCache(CACHE) })),
      { provide: ApiSocket, useValue: { heardAt: signal(0), renew } },
    ],
  });
  const fixture = TestBed.createComponent(Screen);
  const settle = async () => {
    await new Promise((done) => setTimeout(done, 5));
    fixture.detectChanges();
    await new Promise((done) => setTimeout(done, 5));
  };
  const send = (seq: number, status = 'IN_PROGRESS') => {
    const id = streams.at(-1)?.variables.code ?? '';
    const change = {
      __typename: 'ReportChange',
      cursor: `c${seq}`,
      report: { __typename: 'Report', id, status },
      entry: entry(seq),
    };
    streams.at(-1)?.to.next({ data: { reportChanged: change } });
  };
  return {
    fixture,
    screen: fixture.componentInstance,
    settle,
    streams,
    queries,
    send,
    renew,
    setFail: (value: boolean) => (fail = value),
  };
}

describe('a live query', () => {
  it('shows the answer and listens from its cursor on', async () => {
    const { screen, settle, streams, fixture } = rig();
    fixture.detectChanges();
    await settle();
    expect(screen.report.data()?.report.status).toBe('RECEIVED');
    expect(screen.report.loading()).toBe(false);
    expect(screen.report.asOf()).toBeGreaterThan(0);
    expect(streams.map(({ variables }) => variables.after)).toEqual(['c1']);
  });

  it('puts each step in once and keeps one stream open meanwhile', async () => {
    const { screen, settle, streams, send, fixture } = rig();
    fixture.detectChanges();
    await settle();
    for (const seq of [2, 2, 3]) send(seq);
    await settle();
    expect(screen.report.data()?.report.status).toBe('IN_PROGRESS');
    expect(screen.report.data()?.report.steps.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(screen.report.fresh()).toBe(true);
    expect(streams).toHaveLength(1);
  });

  it('goes on after the last step when the stream breaks', async () => {
    const { screen, settle, streams, send, fixture } = rig();
    fixture.detectChanges();
    await settle();
    send(2);
    streams[0]?.to.error(new Error('socket closed'));
    await settle();
    expect(streams.at(-1)?.variables.after).toBe('c2');
    send(3);
    await settle();
    expect(screen.report.data()?.report.steps.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('takes a fresh token when the stream ends with its token', async () => {
    const { settle, streams, renew, send, fixture } = rig();
    fixture.detectChanges();
    await settle();
    send(2);
    streams[0]?.to.next({ errors: [{ message: 'Token ended', extensions: { code: 'TOKEN_EXPIRED' } }] });
    await settle();
    expect(renew).toHaveBeenCalled();
    expect(streams.at(-1)?.variables.after).toBe('c2');
  });

  it('changes to another report when its code changes', async () => {
    const { screen, settle, streams, fixture } = rig();
    fixture.detectChanges();
    await settle();
    screen.code.set('HP-2');
    await settle();
    await settle();
    expect(screen.report.data()?.report.id).toBe('HP-2');
    expect(streams.at(-1)?.variables.code).toBe('HP-2');
  });

  it('keeps what it showed when a newer answer fails', async () => {
    const { screen, settle, setFail, fixture } = rig();
    fixture.detectChanges();
    await settle();
    setFail(true);
    await screen.report.reload();
    expect(screen.report.failure()?.kind).toBe('down');
    expect(screen.report.data()?.report.id).toBe('HP-1');
    setFail(false);
    await screen.report.reload();
    expect(screen.report.failure()).toBeUndefined();
  });

  it('lets go of its stream with the screen', async () => {
    const { fixture, settle, streams } = rig();
    fixture.detectChanges();
    await settle();
    fixture.destroy();
    expect(streams[0]?.to.closed).toBe(true);
  });
});
