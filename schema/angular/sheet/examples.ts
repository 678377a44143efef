import { type EntryView, type MapCluster, type MapLabel, type MapReport, type PhotoView } from '@smarthp/angular';
import { type PromiseDayView, type PromiseView } from '@smarthp/client';

/** The moment all examples are seen from. */
export const NOW = '2026-11-20T15:48:00+07:00';

type Mark = '#' | '/' | 'o' | '.' | 'x';
const STATE = { '#': 'USED', '/': 'PAUSED', o: 'TODAY', '.': 'AHEAD', x: 'LATE' } as const;

/** A row of days from 17/11/2026 on, one mark a day; the last is due. */
function days(marks: string, due: number[] = [marks.length - 1]): PromiseDayView[] {
  const list: PromiseDayView[] = [];
  const date = new Date('2026-11-17T00:00:00Z');
  let gap = false;
  for (const [index, mark] of [...marks].entries()) {
    while (date.getUTCDay() === 0 || date.getUTCDay() === 6) {
      date.setUTCDate(date.getUTCDate() + 1);
      gap = true;
    }
    const civil = date.toISOString().slice(0, 10);
    list.push({
      date: civil,
      state: STATE[mark as Mark],
      gapBefore: gap,
      isToday: civil === '2026-11-20',
      isDue: due.includes(index),
    });
    gap = false;
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return list;
}

const at = (day: string, time = '17:00') => `2026-${day}T${time}:00+07:00`;
const base = { startedAt: at('11-17', '08:00'), aroundTheClock: false, pauses: [] };

export const PROMISES: readonly PromiseView[] = [
  { ...base, dueAt: at('11-25'), workingDaysLeft: 3, days: days('###o...') },
  {
    ...base,
    dueAt: at('11-30'),
    workingDaysLeft: 6,
    days: days('#///......').map((day) => ({ ...day, isToday: day.date === '2026-11-20' })),
    pauses: [{ from: at('11-18', '08:00'), to: null, reason: 'chờ Ông/Bà bổ sung ảnh' }],
  },
  {
    ...base,
    dueAt: at('11-27'),
    previousDueAt: at('11-18'),
    extensionReason: 'mưa bão',
    workingDaysLeft: 5,
    days: days('##xx.....'),
  },
  {
    ...base,
    dueAt: at('11-26'),
    previousDueAt: at('11-23'),
    extensionReason: 'chờ vật tư',
    workingDaysLeft: 4,
    days: days('###o....'),
  },
  {
    ...base,
    dueAt: at('11-26'),
    finishedAt: at('11-20', '15:40'),
    workingDaysLeft: 4,
    days: days('#/#o....'),
    pauses: [{ from: at('11-18', '08:00'), to: at('11-18', '17:00'), reason: 'chờ Ông/Bà bổ sung ảnh' }],
  },
  { ...base, dueAt: at('12-08'), workingDaysLeft: 12, days: days('###o............') },
  {
    ...base,
    startedAt: at('11-20', '09:00'),
    dueAt: '2026-11-21T09:00:00+07:00',
    aroundTheClock: true,
    workingDaysLeft: 1,
    days: [],
  },
];

const picture = (ground: string, mark: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 366 240"><rect width="366" height="150" fill="#bcdcea"/><rect y="150" width="366" height="90" fill="${ground}"/><rect x="20" y="60" width="70" height="90" fill="#e9c9a6"/><rect x="110" y="40" width="60" height="110" fill="#f0dcb4"/><rect x="200" y="70" width="80" height="80" fill="#d5dfe0"/><ellipse cx="180" cy="195" rx="60" ry="20" fill="${mark}"/></svg>`)}`;
const photo = (id: string, ground: string, mark: string, takenAt: string): PhotoView => {
  const address = picture(ground, mark);
  return { id, state: 'READY', list: address, screen: address, full: address, width: 366, height: 240, takenAt };
};

export const BEFORE = photo('b', '#7b858b', '#20282c', at('11-16'));
export const AFTER = photo('a', '#7b858b', '#a7b0b4', at('11-20'));
export const BROKEN: PhotoView = { id: 'x', state: 'READY', list: '/nothing.jpg', screen: '/nothing.jpg' };

export const ENTRIES: readonly EntryView[] = [
  {
    id: '1',
    seq: 1,
    action: 'SUBMIT',
    status: 'SUBMITTED',
    visibility: 'PUBLIC',
    at: at('11-16', '08:12'),
    actor: { kind: 'CITIZEN', name: 'Ứng dụng Smart Hải Phòng' },
  },
  {
    id: '2',
    seq: 2,
    action: 'REQUEST_INFO',
    status: 'NEEDS_INFO',
    visibility: 'REPORTER',
    at: at('11-17', '16:55'),
    actor: { kind: 'DESK', name: 'Tổng đài 1022' },
    text: 'Mời Bà chụp thêm ảnh gần miệng cống.',
  },
  {
    id: '3',
    seq: 3,
    action: 'RECEIVE',
    status: 'RECEIVED',
    visibility: 'PUBLIC',
    at: at('11-18', '16:58'),
    actor: { kind: 'DESK', name: 'Tổng đài 1022' },
  },
  {
    id: '4',
    seq: 4,
    action: 'ASSIGN',
    status: 'ASSIGNED',
    visibility: 'PUBLIC',
    at: at('11-19', '07:42'),
    actor: { kind: 'DESK', name: 'Tổng đài 1022' },
  },
  {
    id: '5',
    seq: 5,
    action: 'ACCEPT_ASSIGNMENT',
    status: 'IN_PROGRESS',
    visibility: 'PUBLIC',
    at: at('11-19', '08:05'),
    actor: { kind: 'UNIT', name: 'Thoát nước Hải Phòng' },
  },
  {
    id: '6',
    seq: 6,
    action: 'COMMENT_INTERNAL',
    status: 'IN_PROGRESS',
    visibility: 'INTERNAL',
    at: at('11-19', '09:00'),
    actor: { kind: 'UNIT', name: 'Vũ Đức Tùng' },
    text: 'Đội 2 đang ở Lạch Tray, 30 phút nữa tới.',
  },
  {
    id: '7',
    seq: 7,
    action: 'UPDATE_PROGRESS',
    status: 'IN_PROGRESS',
    visibility: 'PUBLIC',
    at: at('11-19', '10:20'),
    actor: { kind: 'UNIT', name: 'Thoát nước Hải Phòng' },
    text: 'Đã rào chắn, đang đúc lại cổ cống. Dự kiến lắp nắp mới sáng thứ Sáu.',
    media: [BEFORE, AFTER],
  },
  {
    id: '8',
    seq: 8,
    action: 'APPROVE_RESULT',
    status: 'RESOLVED',
    visibility: 'PUBLIC',
    at: at('11-20', '15:40'),
    actor: { kind: 'UNIT', name: 'Thoát nước Hải Phòng' },
    text: 'Đã thay nắp cống bằng gang và vá lại mặt đường. Kính mời Bà xem ảnh và đánh giá.',
  },
];

const report = (id: string, status: string, lat: number, lng: number, more: Partial<MapReport> = {}): MapReport => ({
  id,
  status,
  title: `Phản ánh ${id}`,
  location: { lat, lng },
  ...more,
});
export const REPORTS: readonly MapReport[] = [
  report('1', 'RECEIVED', 20.852, 106.672),
  report('2', 'IN_PROGRESS', 20.8545, 106.686),
  report('3', 'RESOLVED', 20.846, 106.682),
  report('4', 'PENDING_APPROVAL', 20.8565, 106.694),
  report('5', 'CLOSED', 20.849, 106.669, { private: true }),
  report('6', 'SUBMITTED', 20.845, 106.694, { own: true }),
];
export const CLUSTERS: readonly MapCluster[] = [
  { location: { lat: 20.859, lng: 106.674 }, count: 38, open: 11, done: 27 },
  { location: { lat: 20.8605, lng: 106.688 }, count: 6, open: 3, done: 3 },
  { location: { lat: 20.85, lng: 106.702 }, count: 23, open: 9, done: 14 },
];
const label = (name: string, lat: number, lng: number): MapLabel => ({ id: name, name, center: { lat, lng } });
export const LABELS: readonly MapLabel[] = [
  label('Hồng Bàng', 20.862, 106.667),
  label('Lê Chân', 20.846, 106.675),
  label('Gia Viên', 20.8585, 106.697),
  label('An Biên', 20.8495, 106.689),
  label('Ngô Quyền', 20.86, 106.71),
  label('Hải An', 20.83, 106.735),
  label('Kiến An', 20.81, 106.635),
  label('Đồ Sơn', 20.712, 106.785),
  label('Thủy Nguyên', 20.92, 106.68),
  label('Đặc khu Cát Hải', 20.79, 107.01),
  label('Vĩnh Bảo', 20.69, 106.49),
  label('Tiên Lãng', 20.73, 106.55),
  label('An Lão', 20.82, 106.55),
  label('Hải Dương', 20.94, 106.32),
  label('Chí Linh', 21.12, 106.39),
];
