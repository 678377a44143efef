import { promiseChanges } from './promise-changes';
import { type PromiseView } from './promise';
import { promiseWords } from './promise-words';

const at = (day: string, time = '09:00'): string => `2026-${day}T${time}:00+07:00`;
const unit = { name: 'Chiếu sáng đô thị', nameEn: 'City Lighting' };
const promise: PromiseView = {
  startedAt: at('11-18'),
  dueAt: at('12-02'),
  workingDaysLeft: 5,
  aroundTheClock: false,
  days: [],
  pauses: [
    { from: at('11-23'), to: at('11-25'), reason: 'chờ Ông/Bà bổ sung thông tin', by: unit },
    { from: at('11-27'), to: null, reason: 'chờ Ông/Bà bổ sung thông tin', by: null },
  ],
  extensions: [{ at: at('11-26'), from: at('11-30'), until: at('12-02'), reason: 'Chờ vật tư', by: unit }],
};

describe('what moved a promise', () => {
  it('is told oldest first, with who it was for and why', () => {
    const said = promiseChanges(promise, { lang: 'vi', now: at('11-27'), salutation: 'BA' });
    expect(said.map(({ kind }) => kind)).toEqual(['pause', 'extension', 'pause']);
    expect(said[0]).toMatchObject({
      headline: 'Tạm dừng tính hạn 23/11 đến 25/11',
      by: 'Chiếu sáng đô thị',
      reason: 'chờ Bà bổ sung thông tin',
    });
    expect(said[1]!.headline).toMatch(/^Gia hạn từ 30\/11 đến /);
    expect(said[2]).toMatchObject({ headline: 'Tạm dừng tính hạn từ 27/11', by: null });
  });

  it('is told in English with the unit’s English name', () => {
    const [first, second] = promiseChanges(promise, { lang: 'en', now: at('11-28') });
    expect(first).toMatchObject({ by: 'City Lighting' });
    expect(second!.headline).toMatch(/^Extended from /);
  });

  it('is an extension only when time was granted, else a new date', () => {
    const moved = (dueAt: string, extensions: PromiseView['extensions']) =>
      promiseWords(
        { ...promise, pauses: [], dueAt, previousDueAt: at('11-30'), extensions },
        { lang: 'vi', now: at('11-27') },
      ).headline;
    expect(moved(at('12-02'), promise.extensions)).toMatch(/^Gia hạn đến/);
    expect(moved(at('12-02'), undefined)).toMatch(/^Gia hạn đến/);
    expect(moved(at('12-02'), [])).toMatch(/^Hạn mới/);
    expect(moved(at('11-27', '16:00'), undefined)).toMatch(/^Hạn mới/);
  });

  it('is nothing when nothing moved it', () => {
    expect(promiseChanges({ ...promise, pauses: [], extensions: undefined }, { lang: 'vi' })).toEqual([]);
  });
});
