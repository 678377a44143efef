import { uuidv7 } from '@smarthp/kit/database';
import { whyNotClass } from '../report/class-rules.js';
import { countAgain } from '../report/due-again.js';
import { beginOfField, titleOf } from '../report/new-report.js';
import { Refused, invalid, type BrokenField } from '../report/refusal.js';
import { keepWatch } from '../report/limit-watch.js';
import type { ActInput, ReportAct, Scene } from '../report/report-act.js';
import { tell } from '../report/report-events.js';
import { CHAIN_START, takeStep } from '../report/report-step.js';
import { Report } from '../report/report.entity.js';
import { broken, cleaned, optionalText, requiredText } from '../report/text-rules.js';
import type { TimelineEntry } from '../report/timeline-entry.entity.js';

export interface SplitPart {
  readonly title?: string | null;
  readonly body: string;
  readonly categoryCode: string;
  readonly fieldCode?: string | null;
  readonly mediaIds: readonly string[];
}

export interface SplitReport extends ActInput {
  /** What stays: the report itself, with its code, its clock and all the citizen's words. */
  stays?: { title?: string | null; categoryCode?: string | null; fieldCode?: string | null } | null;
  parts: readonly SplitPart[];
  reason?: string | null;
  /** One new code for each part. */
  codes: readonly string[];
}

/** Ten parts in all; one stays. */
const MOST_SPLIT_OFF = 9;

function partRules(parts: readonly SplitPart[]): BrokenField[] {
  if (!parts.length) return [{ path: ['input', 'parts'], code: 'TOO_FEW_PARTS' }];
  if (parts.length > MOST_SPLIT_OFF) return [{ path: ['input', 'parts'], code: 'TOO_MANY_PARTS' }];
  return parts.flatMap(({ title, body }, at) =>
    broken(optionalText('title', title, 200), requiredText('body', body)).map((field) => inPart(at, field)),
  );
}

const inPart = (at: number, field: BrokenField): BrokenField => ({
  ...field,
  path: ['input', 'parts', String(at), ...field.path.slice(1)],
});

/**
 * One report that speaks of several things becomes several. The first part stays on the report itself; every other is
 * born RECEIVED, with the same person, consent and start of the clock, and its own code, category and words.
 */
export const splitReport: ReportAct<SplitReport> = {
  action: 'SPLIT',
  check: ({ parts, stays, reason }) =>
    broken(optionalText('reason', reason, 500), optionalText('title', stays?.title, 200), ...partRules(parts)),
  change: (scene, { stays, parts, codes, reason }) => {
    const { report, categories, viewer } = scene;
    const wrong = parts
      .map((part, at) => [whyNotClass(categories, report, part), at] as const)
      .find(([field]) => !!field);
    if (wrong) return invalid(inPart(wrong[1], wrong[0]!));
    const wrongStay = stays && whyNotClass(categories, report, stays);
    if (wrongStay) return invalid(wrongStay);
    const born = parts.map((part, at) => partOf(scene, part, codes[at]!, at));
    if (stays) stayAs(scene, stays);
    const list = born.map(({ code, title }) => `${code}: ${title}`).join('\n');
    const why = cleaned(reason);
    return {
      visibility: 'REPORTER',
      text: why ? `${why}\n${list}` : list,
      also: async ({ em, parts: city, at }) => {
        for (const [index, child] of born.entries()) {
          const { mediaIds } = parts[index]!;
          const actor = { kind: 'DESK', id: viewer.id, unitId: deskUnitOf(scene) } as const;
          const entry: TimelineEntry = takeStep(child, {
            action: 'SPLIT_OFF',
            actor,
            at,
            visibility: 'PUBLIC',
            text: report.code,
            textVisibility: 'REPORTER',
          });
          await keepWatch(city, em, child);
          await em.insert(child);
          await em.insert(entry);
          const missing = await city.photos.carry(em, mediaIds, { from: report.id, to: child.id });
          if (missing) throw new Refused(invalid(inPart(index, { path: ['input', 'mediaIds'], code: missing })));
          await tell(em, child, entry, { status: null, leadUnitId: null });
        }
      },
    };
  },
};

const deskUnitOf = ({ viewer }: Scene): string | null =>
  viewer.roles.find(({ role }) => role === 'DESK_OPERATOR' || role === 'DESK_SUPERVISOR')?.unitId ?? null;

/** The part that stays may get another title and class; its due time then follows its class. */
function stayAs(scene: Scene, stays: NonNullable<SplitReport['stays']>): void {
  const { report } = scene;
  const title = cleaned(stays.title);
  if (title) report.title = title;
  const [category, field] = [stays.categoryCode ?? report.categoryCode, stays.fieldCode ?? null];
  if (!stays.categoryCode || (category === report.categoryCode && field === (report.fieldCode ?? null))) return;
  report.categoryCode = category;
  report.fieldCode = field;
  countAgain(report, scene);
}

/** A part, before its first step. What belongs to the handling of the whole does not come along. */
function partOf(scene: Scene, part: SplitPart, code: string, at: number): Report {
  const { report: whole, now, categories } = scene;
  const { categoryCode, fieldCode = null } = part;
  const child = Object.assign(new Report(), {
    id: uuidv7(now.getTime()),
    code,
    title: cleaned(part.title) ?? titleOf(part.body),
    body: cleaned(part.body)!,
    categoryCode,
    fieldCode,
    status: 'RECEIVED',
    parentId: whole.id,
    idempotencyKey: `split:${whole.id}:${whole.version}:${at}`,
    publication: whole.mayBePublic ? 'PENDING' : 'PRIVATE',
    ...sameAs(whole),
    coordinatingUnitIds: [],
    updatedAt: now,
    receivedAt: now,
    pauses: [...whole.pauses],
    ...BEGINNING,
  } satisfies Partial<Report>);
  beginOfField(child, categories.field(categoryCode, fieldCode) ?? undefined);
  countAgain(child, scene);
  return child;
}

const sameAs = (whole: Report) => ({
  urgency: whole.urgency,
  channel: whole.channel,
  mayBePublic: whole.mayBePublic,
  lat: whole.lat,
  lng: whole.lng,
  accuracyM: whole.accuracyM ?? null,
  address: whole.address ?? null,
  wardId: whole.wardId,
  submitterKind: whole.submitterKind,
  submitterId: whole.submitterId,
  reporterId: whole.reporterId ?? null,
  reporterName: whole.reporterName ?? null,
  reporterPhone: whole.reporterPhone ?? null,
  reporterEmail: whole.reporterEmail ?? null,
  rightsVersion: whole.rightsVersion ?? null,
  createdAt: whole.createdAt,
  clockStartedAt: whole.clockStartedAt ?? null,
  forwardStartedAt: whole.forwardStartedAt ?? null,
  aroundTheClock: whole.aroundTheClock,
});

const BEGINNING = {
  reopenCount: 0,
  sendBackCount: 0,
  extensionCount: 0,
  extensions: [],
  urgeCount: 0,
  escalationLevel: 0,
  limitMarks: {},
  escalatedTo: [],
  answers: {},
  askedByUnit: false,
  resultMediaIds: [],
  queueRank: 0,
  entryCount: 0,
  publicSeq: 0,
  reporterSeq: 0,
  lastHash: CHAIN_START,
  version: 0,
};
