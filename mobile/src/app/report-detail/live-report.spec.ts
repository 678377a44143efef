import type { ReportChangedSubscription, ReportDetailQuery } from '../../gql/graphql';
import { withStep } from './live-report';

const step = (seq: number, more: object = {}) => ({
  __typename: 'TimelineEntry',
  id: `e${seq}`,
  seq,
  cursor: `c${seq}`,
  action: 'UPDATE_PROGRESS',
  status: 'IN_PROGRESS',
  visibility: 'PUBLIC',
  at: '2026-11-22T02:00:00Z',
  text: null,
  media: [],
  ...more,
});
const known = {
  report: {
    id: 'r',
    status: 'ASSIGNED',
    cursor: 'c1',
    timeline: { totalCount: 1, edges: [{ cursor: 'c1', node: step(1) }] },
  },
} as unknown as ReportDetailQuery;
const change = (entry: object, report: object = {}) =>
  ({
    reportChanged: { cursor: 'c2', entry, report: { id: 'r', status: 'IN_PROGRESS', cursor: 'c2', ...report } },
  }) as unknown as ReportChangedSubscription;
const seqs = (data: ReportDetailQuery) => data.report?.timeline.edges.map((e) => e.node.seq);

describe('A live report', () => {
  it('takes a new step and the new state together', () => {
    const next = withStep(known, change(step(2)));
    expect(seqs(next)).toEqual([1, 2]);
    expect(next.report).toMatchObject({ status: 'IN_PROGRESS', cursor: 'c2' });
    expect(next.report?.timeline.totalCount).toBe(2);
  });

  it('shows a step that comes twice once', () => {
    const once = withStep(known, change(step(2)));
    expect(seqs(withStep(once, change(step(2))))).toEqual([1, 2]);
  });

  it('never takes an internal note into a citizen screen', () => {
    expect(seqs(withStep(known, change(step(2, { visibility: 'INTERNAL' }))))).toEqual([1]);
  });

  it('ignores news of another report', () => {
    expect(withStep(known, change(step(2), { id: 'other' }))).toBe(known);
  });
});
