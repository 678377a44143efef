import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../report/report-clock.js';
import { lateBy, restMinutes, type OpenItem } from './forecast.js';
import { handlingMinutes, median, paceOf } from './handling-time.js';

const calendar = new WorkCalendar();
const at = (text: string): number => Date.parse(`2026-11-${text}:00+07:00`);
/** Wednesday, the start of the office day. */
const now = at('18T07:30');
const friday = at('20T17:00');
const pace = { sample: 20, medianMinutes: 450, perMinute: 4 / 450 };
const open = (id: string, due: number | null, more: Partial<OpenItem> = {}): OpenItem => ({
  id,
  status: 'IN_PROGRESS',
  officerId: null,
  assignedAt: now,
  dueAt: due,
  warnAt: null,
  paused: false,
  aroundTheClock: false,
  ...more,
});

describe('what will be late by Friday', () => {
  it('is what has less time left than the unit usually needs', () => {
    const [late] = lateBy(calendar, [open('a', at('18T16:00'))], pace, now, friday);
    expect(late).toMatchObject({ id: 'a', reason: 'TIME', position: 1, minutesLeft: 390, minutesNeeded: 450 });
  });

  it('is what stands behind too many others', () => {
    const before = Array.from({ length: 11 }, (_, n) => open(`x${n}`, at('19T08:00'), { assignedAt: at('02T07:30') }));
    const late = lateBy(calendar, [...before, open('z', at('20T09:00'))], pace, now, friday);
    expect(late.at(-1)).toMatchObject({ id: 'z', reason: 'QUEUE', position: 12, minutesNeeded: 1350 });
  });

  it('is not what has time enough, is due later, is late already, is paused or waits for approval', () => {
    const fine = [
      open('enough', at('20T16:00'), { assignedAt: at('16T07:30') }),
      open('later', at('27T09:00')),
      open('late', at('17T09:00'), { status: 'PENDING_APPROVAL' }),
      open('paused', at('18T09:00'), { paused: true }),
      open('approval', at('18T09:00'), { status: 'PENDING_APPROVAL' }),
    ];
    expect(lateBy(calendar, fine, pace, now, friday)).toEqual([]);
  });

  it('is not told from a handful of answers', () => {
    expect(lateBy(calendar, [open('a', at('18T09:00'))], { ...pace, sample: 4 }, now, friday)).toEqual([]);
  });
});

describe('how long a unit takes', () => {
  it('counts office hours in hand without the pauses', () => {
    const handled = {
      officerId: null,
      assignedAt: new Date(at('18T07:30')),
      finishedAt: new Date(at('19T11:30')),
      pauses: [
        { from: new Date(at('18T13:30')).toISOString(), to: new Date(at('19T07:30')).toISOString(), reason: '' },
      ],
    };
    expect(handlingMinutes(calendar, handled)).toBe(480);
  });

  it('is the median, which one lost report does not bend', () => {
    expect(median([60, 90, 9000])).toBe(90);
    expect(median([60, 90])).toBe(75);
    expect(median([])).toBeUndefined();
  });

  it('is told with the number of answers behind it', () => {
    const one = {
      officerId: null,
      assignedAt: new Date(at('17T07:30')),
      finishedAt: new Date(at('17T09:30')),
      pauses: [],
    };
    expect(paceOf(calendar, [one, one], at('16T07:30'), now)).toEqual({
      sample: 2,
      medianMinutes: 120,
      perMinute: 2 / 900,
    });
  });

  it('leaves at least a quarter of the usual for what should be done by now', () => {
    expect(restMinutes(calendar, open('a', null, { assignedAt: at('02T07:30') }), 400, now)).toBe(100);
    expect(restMinutes(calendar, open('a', null, { status: 'ASSIGNED', assignedAt: at('02T07:30') }), 400, now)).toBe(
      400,
    );
  });
});
