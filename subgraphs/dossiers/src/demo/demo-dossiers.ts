import { nationalNumber, type DossierStatus } from '../dossier/dossier-status.js';
import { after, dossierWorkflow, type DossierAct } from '../dossier/dossier-workflow.js';
import type { FilingChannel } from '../dossier/dossier-enums.js';
import { appointmentFor, isWorkingDay, workingDaysAfter, type CalendarDays } from '../dossier/working-days.js';
import { dossierLines } from './dossier-lines.js';
import type { DemoProcedure } from './demo-procedures.js';
import { stepWords, usualPath } from './step-words.js';

const CITY = 'Asia/Ho_Chi_Minh';

/** People of the identity simulator who own demo dossiers. */
const personas: Readonly<Record<string, string>> = {
  nhung: 'Trần Thị Nhung',
  an: 'Nguyễn Văn An',
  binh: 'Phạm Quốc Bình',
  hailong: 'Công ty TNHH Vận tải Hải Long',
  emily: 'Emily Carter',
  thuy: 'Lê Thị Thu Thủy',
  khoa: 'Hoàng Đăng Khoa',
  dung: 'Bùi Tiến Dũng',
  cham: 'Ngô Bích Châm',
};

/** The one code that people try the look-up with, see the README. */
const KNOWN_CODE = { line: 0, day: '2026-11-18', code: 'H24.15-261118-0031' };

const instant = (moment: Temporal.ZonedDateTime): Date => new Date(moment.epochMilliseconds);

function workingDaysBefore(day: Temporal.PlainDate, days: number, calendar: CalendarDays): Temporal.PlainDate {
  let at = day;
  for (let left = days; left > 0 || !isWorkingDay(at, calendar);) {
    at = at.subtract({ days: 1 });
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** Rows of all demo dossiers with their steps, walked through the workflow, filed on working days before `now`. */
export function demoDossiers(procedures: readonly DemoProcedure[], calendar: CalendarDays, now: Date) {
  // The steps of a day reach into the early afternoon, so the newest day is one whose afternoon has begun.
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .subtract({ hours: 14 })
    .toZonedDateTimeISO(CITY)
    .toPlainDate();
  return dossierLines
    .trim()
    .split('\n')
    .map((line, n) => {
      const [who, procedureCode, status, channel, unit, ago, needs] = line.split('|').map((cell) => cell.trim()) as [
        string,
        string,
        DossierStatus,
        FilingChannel,
        string,
        string,
        string,
      ];
      const procedure = procedures.find((one) => one.code === procedureCode)!;
      const day =
        n === KNOWN_CODE.line && today.toString() >= KNOWN_CODE.day
          ? Temporal.PlainDate.from(KNOWN_CODE.day)
          : workingDaysBefore(today, Number(ago), calendar);
      const filed = day.toZonedDateTime({
        timeZone: CITY,
        plainTime: Temporal.PlainTime.from({ hour: 7, minute: 35 + (n % 20) }),
      });
      const walked = walk(status, filed, Number(ago), calendar, unit);
      const receivedAt = walked.find((step) => step.status === 'RECEIVED')?.at ?? null;
      const last = walked.at(-1)!;
      const date = day.toString().slice(2).replaceAll('-', '');
      const code =
        n === KNOWN_CODE.line
          ? KNOWN_CODE.code
          : `${n % 7 === 6 ? '000.00.15.H24' : `H24.${(n % 40) + 11}`}-${date}-${String(n * 7 + 31).padStart(4, '0')}`;
      const id = `dossier:demo-${n + 1}`;
      return {
        dossier: {
          id,
          code,
          procedureId: procedure.id,
          status,
          channel,
          unitId: `unit:${unit}`,
          ownerId: personas[who] ? `citizen:${who}` : null,
          ownerName: personas[who] ?? who,
          filedAt: instant(filed),
          receivedAt,
          appointmentAt: receivedAt && appointmentFor(receivedAt, procedure, calendar),
          finishedAt: dossierWorkflow.states[status].clock === 'ENDED' ? last.at : null,
          needs: needs ? needs.split(';').map((need) => need.trim()) : [],
          feeVnd: procedure.feeVnd,
          version: 1,
        },
        steps: walked.map((step, number) => ({ ...step, dossierId: id, number: number + 1 })),
      };
    })
    .sort((a, b) => nationalNumber(a.dossier.status) - nationalNumber(b.dossier.status));
}

interface Walked {
  readonly at: Date;
  readonly status: DossierStatus;
  readonly text: string;
  readonly by: string;
}

/** The steps from filing to `status`: the first on the day of filing, the others over the working days since. */
function walk(
  status: DossierStatus,
  filed: Temporal.ZonedDateTime,
  daysAgo: number,
  calendar: CalendarDays,
  unit: string,
) {
  const desk = /^\d/.test(unit) ? 'Bộ phận Một cửa' : 'Trung tâm Phục vụ hành chính công';
  const acts: readonly DossierAct[] = usualPath[status];
  const steps: Walked[] = [
    { at: instant(filed), status: dossierWorkflow.start, text: stepWords.FILE, by: 'Chủ hồ sơ' },
  ];
  for (const [n, act] of acts.entries()) {
    const to = after(dossierWorkflow, steps.at(-1)!.status, act);
    if (!to) throw new Error(`The demo path to ${status} cannot do ${act}`);
    const byOwner = dossierWorkflow.transitions.some((rule) => rule.act === act && rule.who === 'OWNER');
    const days = n ? Math.floor((Math.min(daysAgo, 6) * n) / acts.length) : 0;
    const at = workingDaysAfter(filed.toPlainDate(), days, calendar).toZonedDateTime({
      timeZone: filed.timeZoneId,
      plainTime: filed.toPlainTime().add({ minutes: 50 * (n + 1) }),
    });
    steps.push({ at: instant(at), status: to, text: stepWords[act], by: byOwner ? 'Chủ hồ sơ' : desk });
  }
  return steps;
}
