import { type Lang } from '../lang';
import { type Moment, toMillis, twoDigits, wallClock } from './clock';

const WEEKDAYS: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `thứ Tư`, `Wednesday`. */
export const formatWeekday = (moment: Moment, lang: Lang): string => WEEKDAYS[lang][wallClock(moment).weekday] ?? '';

/** `15:40`, always 24 hours. */
export function formatTime(moment: Moment): string {
  const { hour, minute } = wallClock(moment);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** `25/11`, or `25/11/2027` when the year is another than now's. English `25 Nov`. */
export function formatShortDate(moment: Moment, lang: Lang, now: Moment = Date.now()): string {
  const { day, month, year } = wallClock(moment);
  const otherYear = wallClock(now).year !== year;
  if (lang === 'en') return `${day} ${MONTHS[month - 1]}${otherYear ? ` ${year}` : ''}`;
  return `${day}/${month}${otherYear ? `/${year}` : ''}`;
}

/** `25/11/2026`; English `25 Nov 2026`. */
export function formatDate(moment: Moment, lang: Lang): string {
  const { day, month, year } = wallClock(moment);
  return lang === 'en' ? `${day} ${MONTHS[month - 1]} ${year}` : `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** `thứ Tư 25/11`; English `Wednesday 25 Nov`. */
export const formatDay = (moment: Moment, lang: Lang, now: Moment = Date.now()): string =>
  `${formatWeekday(moment, lang)} ${formatShortDate(moment, lang, now)}`;

/** `trước 17:00 thứ Ba 24/11`; English `before 17:00 Tuesday 24 Nov`. */
export const formatBefore = (moment: Moment, lang: Lang, now: Moment = Date.now()): string =>
  `${lang === 'vi' ? 'trước' : 'before'} ${formatTime(moment)} ${formatDay(moment, lang, now)}`;

/** `hôm nay 15:40`, `hôm qua 08:05`, `thứ Năm 19/11, 10:20`. */
export function formatWhen(moment: Moment, lang: Lang, now: Moment = Date.now()): string {
  const apart = wallClock(now).dayNumber - wallClock(moment).dayNumber;
  const time = formatTime(moment);
  if (apart === 0) return lang === 'vi' ? `hôm nay ${time}` : `today ${time}`;
  if (apart === 1) return lang === 'vi' ? `hôm qua ${time}` : `yesterday ${time}`;
  if (apart === -1) return lang === 'vi' ? `ngày mai ${time}` : `tomorrow ${time}`;
  return `${formatDay(moment, lang, now)}, ${time}`;
}

/** `vừa xong`, `10 phút trước`, `2 giờ trước`, then as formatWhen from yesterday on. */
export function formatRelative(moment: Moment, lang: Lang, now: Moment = Date.now()): string {
  const minutes = Math.floor((toMillis(now) - toMillis(moment)) / 60_000);
  if (minutes < 0) return formatWhen(moment, lang, now);
  if (minutes < 1) return lang === 'vi' ? 'vừa xong' : 'just now';
  if (minutes < 60) return lang === 'vi' ? `${minutes} phút trước` : `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 12 && wallClock(now).dayNumber === wallClock(moment).dayNumber)
    return lang === 'vi' ? `${hours} giờ trước` : `${hours} h ago`;
  return formatWhen(moment, lang, now);
}

/** First letter upper case, for a sentence that opens with a weekday. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
