import { type Moment, toMillis, wallClock } from '../format/clock';
import { formatBefore, formatDay, formatShortDate, formatTime, formatWhen } from '../format/date';
import { address, type Salutation } from '../format/salutation';
import { formatSpan, formatWorkingDays } from '../format/working-days';
import { type Lang } from '../lang';
import { type PromiseSituation, type PromiseView } from './promise';
import { daysLate, openPause, situationOf } from './situation';

/** What the day bar says. */
export interface PromiseWords {
  situation: PromiseSituation;
  headline: string;
  note: string;
  /** Why the clock stood still, when some cells are hatched. */
  pauseLegend?: string;
  /** One sentence for screen readers that stands for the whole drawing. */
  spoken: string;
}

export interface PromiseSpeech {
  lang: Lang;
  now?: Moment;
  salutation?: Salutation | null;
}

/** Headline, note and spoken sentence of a deadline, in all its situations. */
export function promiseWords(promise: PromiseView, speech: PromiseSpeech): PromiseWords {
  const now = speech.now ?? Date.now();
  const situation = situationOf(promise, now);
  const { headline, note } = SAY[situation](promise, { ...speech, now });
  const pauseLegend = situation === 'paused' ? undefined : legend(promise, { ...speech, now });
  return { situation, headline, note, pauseLegend, spoken: [headline, note, pauseLegend].filter(Boolean).join('. ') };
}

type Said = Pick<PromiseWords, 'headline' | 'note'>;
type Ear = PromiseSpeech & { now: Moment };

const SAY: Readonly<Record<PromiseSituation, (promise: PromiseView, ear: Ear) => Said>> = {
  running: (promise, ear) => ({ headline: due(promise, ear), note: left(promise, ear) }),
  paused: (promise, ear) => {
    const pause = openPause(promise, ear.now);
    const since = formatShortDate(pause?.from ?? ear.now, ear.lang, ear.now);
    const why = you(pause?.reason ?? '', ear);
    const note = ear.lang === 'vi' ? `Tạm dừng từ ${since}: ${why}` : `Paused since ${since}: ${why}`;
    return { headline: due(promise, ear), note };
  },
  late: (promise, ear) => ({ headline: late(promise, ear), note: lateNote(promise, ear) }),
  extended: (promise, ear) => {
    const day = formatDay(promise.dueAt, ear.lang, ear.now);
    const old = formatDay(promise.previousDueAt ?? promise.dueAt, ear.lang, ear.now);
    const more = wasGranted(promise);
    if (ear.lang === 'vi')
      return { headline: `${more ? 'Gia hạn đến' : 'Hạn mới'} ${day}`, note: `Hạn cũ ${old}${why(promise, ear)}` };
    return { headline: `${more ? 'Extended to' : 'New date'} ${day}`, note: `First date ${old}${why(promise, ear)}` };
  },
  done: (promise, ear) => {
    const days = promise.workingDaysLeft;
    const early =
      ear.lang === 'vi'
        ? `Xong trước hạn ${formatWorkingDays(days, 'vi')}`
        : `Done ${formatWorkingDays(days, 'en')} early`;
    const onTime = ear.lang === 'vi' ? 'Xong đúng hạn' : 'Done on time';
    return { headline: days > 0 && !promise.aroundTheClock ? early : onTime, note: doneNote(promise, ear) };
  },
  'done-late': (promise, ear) => {
    const days = formatWorkingDays(daysLate(promise), ear.lang);
    const hours = formatSpan(minutes(promise.dueAt, promise.finishedAt ?? ear.now), ear.lang);
    const span = promise.aroundTheClock ? hours : days;
    return { headline: ear.lang === 'vi' ? `Xong sau hạn ${span}` : `Done ${span} late`, note: doneNote(promise, ear) };
  },
};

/** More time was given, and the date not only counted again by another calendar or limit. */
const wasGranted = ({ dueAt, previousDueAt, extensions }: PromiseView): boolean =>
  extensions?.length !== 0 && toMillis(dueAt) > toMillis(previousDueAt ?? dueAt);

const minutes = (from: Moment, to: Moment): number => (toMillis(to) - toMillis(from)) / 60_000;
const you = (text: string, ear: Ear): string =>
  ear.lang === 'vi' ? text.replaceAll('Ông/Bà', address(ear.salutation, 'vi')) : text;

/** The hour is said only when it matters: today, or on a clock that never stops. */
function due(promise: PromiseView, { lang, now }: Ear): string {
  const sameDay = wallClock(promise.dueAt).dayNumber === wallClock(now).dayNumber;
  if (promise.aroundTheClock && !sameDay)
    return `${lang === 'vi' ? 'Hẹn xong' : 'Due'} ${formatBefore(promise.dueAt, lang, now)}`;
  if (sameDay)
    return `${lang === 'vi' ? 'Hẹn xong trước' : 'Due by'} ${formatTime(promise.dueAt)} ${lang === 'vi' ? 'hôm nay' : 'today'}`;
  return `${lang === 'vi' ? 'Hẹn xong' : 'Due'} ${formatDay(promise.dueAt, lang, now)}`;
}

function left(promise: PromiseView, { lang, now }: Ear): string {
  const rest = minutes(now, promise.dueAt);
  const sameDay = wallClock(promise.dueAt).dayNumber === wallClock(now).dayNumber;
  const span =
    promise.aroundTheClock || sameDay ? formatSpan(rest, lang) : formatWorkingDays(promise.workingDaysLeft, lang);
  return lang === 'vi' ? `còn ${span}` : `${span} left`;
}

function late(promise: PromiseView, { lang, now }: Ear): string {
  const first = promise.previousDueAt ?? promise.dueAt;
  const span = promise.aroundTheClock
    ? formatSpan(minutes(first, now), lang)
    : formatWorkingDays(daysLate(promise), lang);
  return lang === 'vi' ? `Quá hạn ${span}` : `${span} late`;
}

function lateNote(promise: PromiseView, ear: Ear): string {
  const reason = promise.extensionReason ? you(promise.extensionReason, ear) : '';
  if (!promise.previousDueAt) {
    const day = formatDay(promise.dueAt, ear.lang, ear.now);
    return ear.lang === 'vi' ? `Hạn là ${day}. Đơn vị chưa hẹn ngày mới` : `It was due ${day}. No new date yet`;
  }
  const fresh = formatDay(promise.dueAt, ear.lang, ear.now);
  const said = ear.lang === 'vi' ? `Hẹn mới: ${fresh}` : `New date: ${fresh}`;
  return reason ? `${ear.lang === 'vi' ? 'Lý do' : 'Reason'}: ${reason}. ${said}` : said;
}

const why = (promise: PromiseView, ear: Ear): string =>
  promise.extensionReason ? `. ${ear.lang === 'vi' ? 'Lý do' : 'Reason'}: ${you(promise.extensionReason, ear)}` : '';

function doneNote(promise: PromiseView, { lang, now }: Ear): string {
  const promised = formatDay(promise.dueAt, lang, now);
  const finished = formatWhen(promise.finishedAt ?? now, lang, now);
  return lang === 'vi' ? `Hẹn ${promised} · xong ${finished}` : `Due ${promised} · done ${finished}`;
}

/** `Tạm dừng ngày 18/11: chờ Bà bổ sung ảnh`, for pauses that are over. */
function legend(promise: PromiseView, ear: Ear): string | undefined {
  const pause = promise.pauses.at(-1);
  if (!pause) return undefined;
  const from = formatShortDate(pause.from, ear.lang, ear.now);
  const to = pause.to ? formatShortDate(pause.to, ear.lang, ear.now) : from;
  const span =
    from === to
      ? ear.lang === 'vi'
        ? `ngày ${from}`
        : `on ${from}`
      : ear.lang === 'vi'
        ? `từ ${from} đến ${to}`
        : `${from} to ${to}`;
  return `${ear.lang === 'vi' ? 'Tạm dừng' : 'Paused'} ${span}: ${you(pause.reason, ear)}`;
}
