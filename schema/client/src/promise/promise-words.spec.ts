import { type PromiseView } from './promise';
import { promiseWords } from './promise-words';

const now = '2026-11-20T15:48:00+07:00';
const at = (day: string, time = '17:00') => `2026-${day}T${time}:00+07:00`;
const promise = (change: Partial<PromiseView>): PromiseView => ({
  startedAt: at('11-17', '08:00'),
  dueAt: at('11-25'),
  workingDaysLeft: 3,
  aroundTheClock: false,
  days: [],
  pauses: [],
  ...change,
});
const day = (state: PromiseView['days'][number]['state']) => ({
  date: '2026-11-19',
  state,
  gapBefore: false,
  isToday: false,
  isDue: false,
});
const say = (change: Partial<PromiseView>, lang: 'vi' | 'en' = 'vi') =>
  promiseWords(promise(change), { lang, now, salutation: 'BA' });

describe('a promise', () => {
  it('on time says the day and the working days left', () => {
    expect(say({})).toMatchObject({
      situation: 'running',
      headline: 'Hẹn xong thứ Tư 25/11',
      note: 'còn 3 ngày làm việc',
    });
    expect(say({}, 'en')).toMatchObject({ headline: 'Due Wednesday 25 Nov', note: '3 working days left' });
  });

  it('due today says the hour', () => {
    expect(say({ dueAt: at('11-20'), workingDaysLeft: 0 })).toMatchObject({
      headline: 'Hẹn xong trước 17:00 hôm nay',
      note: 'còn 1 giờ 12',
    });
  });

  it('paused says since when and why, to the right person', () => {
    const pauses = [{ from: at('11-18', '08:00'), to: null, reason: 'chờ Ông/Bà bổ sung ảnh' }];
    expect(say({ dueAt: at('11-30'), pauses })).toMatchObject({
      situation: 'paused',
      headline: 'Hẹn xong thứ Hai 30/11',
      note: 'Tạm dừng từ 18/11: chờ Bà bổ sung ảnh',
    });
  });

  it('late says it, why, and until when', () => {
    const late = say({
      dueAt: at('11-27'),
      previousDueAt: at('11-18'),
      extensionReason: 'mưa bão',
      workingDaysLeft: 5,
      days: [day('USED'), day('LATE'), day('LATE')],
    });
    expect(late).toMatchObject({
      situation: 'late',
      headline: 'Quá hạn 2 ngày làm việc',
      note: 'Lý do: mưa bão. Hẹn mới: thứ Sáu 27/11',
    });
  });

  it('late without a new date says that too', () => {
    expect(say({ dueAt: at('11-18'), workingDaysLeft: -2 })).toMatchObject({
      headline: 'Quá hạn 2 ngày làm việc',
      note: 'Hạn là thứ Tư 18/11. Đơn vị chưa hẹn ngày mới',
    });
  });

  it('extended before its day says the old day and why', () => {
    const extended = say({ dueAt: at('11-26'), previousDueAt: at('11-23'), extensionReason: 'chờ vật tư' });
    expect(extended).toMatchObject({
      situation: 'extended',
      headline: 'Gia hạn đến thứ Năm 26/11',
      note: 'Hạn cũ thứ Hai 23/11. Lý do: chờ vật tư',
    });
  });

  it('done early says by how much, and keeps the pause in the legend', () => {
    const pauses = [{ from: at('11-18', '08:00'), to: at('11-18', '17:00'), reason: 'chờ Ông/Bà bổ sung ảnh' }];
    const done = say({ dueAt: at('11-26'), finishedAt: at('11-20', '15:40'), workingDaysLeft: 4, pauses });
    expect(done).toMatchObject({
      situation: 'done',
      headline: 'Xong trước hạn 4 ngày làm việc',
      note: 'Hẹn thứ Năm 26/11 · xong hôm nay 15:40',
      pauseLegend: 'Tạm dừng ngày 18/11: chờ Bà bổ sung ảnh',
    });
    expect(done.spoken).toContain('Xong trước hạn 4 ngày làm việc. Hẹn thứ Năm 26/11');
  });

  it('done on the day is on time, done after it is late', () => {
    expect(say({ dueAt: at('11-20'), finishedAt: at('11-20', '15:40'), workingDaysLeft: 0 }).headline).toBe(
      'Xong đúng hạn',
    );
    expect(say({ dueAt: at('11-18'), finishedAt: at('11-20', '15:40'), workingDaysLeft: -2 })).toMatchObject({
      situation: 'done-late',
      headline: 'Xong sau hạn 2 ngày làm việc',
    });
  });

  it('on a clock that never stops is counted in hours', () => {
    const urgent = { aroundTheClock: true, startedAt: at('11-20', '09:00'), dueAt: at('11-21', '09:00') };
    expect(say(urgent)).toMatchObject({ headline: 'Hẹn xong trước 09:00 thứ Bảy 21/11', note: 'còn 17 giờ 12' });
    expect(say({ ...urgent, dueAt: at('11-20', '12:48') }).headline).toBe('Quá hạn 3 giờ');
  });
});
