import { LockMode } from '@mikro-orm/postgresql';
import { isDeadlock, type EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import { advance } from './advance.js';
import { Refused, isRefusal, type Refusal } from './refusal.js';
import type { ActInput, ReportAct, Scene, Told } from './report-act.js';
import { tell, type Before } from './report-events.js';
import { policyOptionsOf } from './policy-options.js';
import type { Parts } from './report-parts.js';
import { categoriesToday, groundsOn } from './rule-books.js';
import { UNDOABLE, offerUndo, snapshotOf } from './report-undo.js';
import { sightIn } from './public-view.js';
import { SYSTEM, mayAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { takeStep, type NewStep } from './report-step.js';
import type { FollowUp } from './routing-desk.js';

/** For acts that a job does in somebody's name. */
export interface ActOptions {
  /** Whatever version the report has by then. */
  readonly anyVersion?: boolean;
  /** What must become true with the act or not at all. */
  readonly within?: (em: EntityManager) => Promise<void>;
}

/**
 * One act on one report in one transaction: lock it, ask the policy, compare versions, ask the workflow, change it,
 * write the timeline, the event and the jobs. All of it or nothing.
 * @returns the report after the act, or why it did not happen
 */
export async function performAct<Input extends ActInput>(
  parts: Parts,
  viewer: Viewer,
  act: ReportAct<Input>,
  input: Input,
  options: ActOptions = {},
): Promise<Report | Refusal> {
  if (viewer.kind === 'ANONYMOUS') return { refused: 'NOT_SIGNED_IN' };
  return settle(parts, async (em) => {
    const report = await lockInOrder(em, input.code, act.others?.(input) ?? []);
    if (!report || !sightIn(parts, viewer, report)) throw new Refused({ refused: 'NOT_FOUND' });
    const verdict = mayAct(viewer, report, act.action, policyOptionsOf(parts, report));
    if (!verdict.allowed && verdict.code === 'ACTION_NOT_ALLOWED')
      throw new Refused({ refused: 'NOT_ALLOWED', code: verdict.code });
    if (!options.anyVersion && report.version !== input.version)
      throw new Refused({ refused: 'CHANGED_MEANWHILE', report });
    if (!verdict.allowed) throw new Refused({ refused: 'NOT_ALLOWED', code: verdict.code });
    const fields = act.check?.(input) ?? [];
    if (fields.length) throw new Refused({ refused: 'INVALID', fields });
    await options.within?.(em);
    return carryOut(parts, em, { report, viewer, act, input, as: verdict.as });
  });
}

/** The same for the system's own acts; `undefined` when the moment has passed. */
export async function performSystemAct<Input extends object>(
  parts: Parts,
  act: ReportAct<Input>,
  reportId: string,
  stillMeant: (report: Report) => boolean,
  input: Input,
): Promise<Report | undefined> {
  const outcome = await settle(parts, async (em) => {
    const report = await em.findOne(Report, { id: reportId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const options = { now: parts.clock.now().getTime(), fourEyes: false };
    if (!report || !stillMeant(report) || !mayAct(SYSTEM, report, act.action, options).allowed)
      throw new Refused({ refused: 'NOT_FOUND' });
    return carryOut(parts, em, { report, viewer: SYSTEM, act, input, as: 'SYSTEM' });
  });
  return isRefusal(outcome) ? undefined : outcome;
}

/** An act of the system that follows another in the same transaction; refused, it takes the other back with it. */
export const followWith = (
  parts: Parts,
  em: EntityManager,
  report: Report,
  { act, input }: FollowUp,
): Promise<Report> => carryOut(parts, em, { report, viewer: SYSTEM, act, input, as: 'SYSTEM' });

/** Runs the transaction; a refusal rolls it back and comes out as a value. */
export async function settle(parts: Parts, work: (em: EntityManager) => Promise<Report>): Promise<Report | Refusal> {
  for (let tries = 1; ; tries += 1)
    try {
      return await parts.database.transaction(work);
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      if (!isDeadlock(error) || tries === MOST_TRIES) throw error;
    }
}

/** Two acts that change the same two reports; one of them was told to try again. */
const MOST_TRIES = 4;

const tidy = (code: string): string => code.trim().toUpperCase();
const lockByCode = (em: EntityManager, code: string): Promise<Report | null> =>
  em.findOne(Report, { code: tidy(code) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
const lockById = (em: EntityManager, id: string): Promise<Report | null> =>
  em.findOne(Report, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

async function lockInOrder(em: EntityManager, code: string, others: readonly string[]): Promise<Report | null> {
  let own: Report | null = null;
  for (const one of [...new Set([code, ...others].map(tidy))].sort()) {
    const report = await lockByCode(em, one);
    if (one === tidy(code)) own = report;
  }
  return own;
}

interface Doing<Input extends object> {
  readonly report: Report;
  readonly viewer: Viewer;
  readonly act: ReportAct<Input>;
  readonly input: Input;
  readonly as: NewStep['actor']['kind'];
}

async function carryOut<Input extends object>(parts: Parts, em: EntityManager, doing: Doing<Input>): Promise<Report> {
  const { report, viewer, act, input, as } = doing;
  const before: Before = { status: report.status, leadUnitId: report.leadUnitId ?? null };
  const snapshot = UNDOABLE.has(act.action) && viewer !== SYSTEM ? snapshotOf(report) : undefined;
  const advanced = await advance(sceneOf(parts, em, report, viewer), act, input, as);
  if (isRefusal(advanced)) throw new Refused(advanced);
  const { entry, told } = advanced;
  if (snapshot && parts.undoSeconds > 0) {
    const until = new Date(entry.at.getTime() + parts.undoSeconds * 1000);
    offerUndo(report, entry, snapshot, { by: viewer.id, until });
  }
  em.persist(entry);
  const photos = told.photos;
  if (photos?.ids.length) {
    const wish = { ...photos, ownerId: viewer.id, reportId: report.id, entrySeq: entry.seq };
    const refusal = await parts.photos.attach(em, wish);
    if (refusal) throw new Refused({ refused: 'MEDIA', ...refusal });
  }
  if (told.release?.ids.length) await parts.photos.release(em, told.release.ids, told.release.visibility);
  await tell(em, report, entry, before);
  if (told.alsoIn) await alsoTell(em, told.alsoIn, entry.at);
  await told.also?.({ em, parts, report, at: entry.at });
  for (const react of parts.reactions) await react(parts, em, { report, entry, statusBefore: before.status });
  for (const { name, data, at: startAfter } of told.later ?? [])
    await parts.queue.enqueue(em, name, { ...data, reportId: report.id }, startAfter ? { startAfter } : {});
  await em.flush();
  return report;
}

async function alsoTell(
  em: EntityManager,
  { report, action, text }: NonNullable<Told['alsoIn']>,
  at: Date,
): Promise<void> {
  const before = { status: report.status, leadUnitId: report.leadUnitId ?? null };
  const actor = { kind: 'SYSTEM', id: SYSTEM.id, unitId: null } as const;
  const entry = takeStep(report, { action, actor, at, visibility: 'INTERNAL', text });
  em.persist(entry);
  await tell(em, report, entry, before);
}

const sceneOf = (parts: Parts, em: EntityManager, report: Report, viewer: Viewer): Scene => ({
  report,
  viewer,
  now: parts.clock.now(),
  calendar: parts.rules.calendar(),
  limits: parts.rules.limits(),
  categories: categoriesToday(parts.books),
  grounds: groundsOn(parts.books, parts.books.today()),
  units: parts.units,
  staff: parts.staff,
  find: async (which) =>
    (await (typeof which === 'string' ? lockByCode(em, which) : lockById(em, which.id))) ?? undefined,
});
