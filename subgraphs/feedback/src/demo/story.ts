import { uuidv7 } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import { advance } from '../report/advance.js';
import { isRefusal } from '../report/refusal.js';
import type { EntryVisibility, MediaKind } from '../report/report-codes.js';
import type { EscalationRule } from '../report/escalation-rules.js';
import { letGoOfTold, marksAhead, type Mark } from '../report/limit-watch.js';
import type { ReportAct, Scene, Told } from '../report/report-act.js';
import { startDeskClock } from '../report/handover-clocks.js';
import { firstStep, newReport, type NewReport } from '../report/new-report.js';
import type { LaterWork } from '../report/report-parts.js';
import { SYSTEM, mayAct } from '../report/report.policy.js';
import { takeStep } from '../report/report-step.js';
import type { Report } from '../report/report.entity.js';
import type { RoutingDesk } from '../report/routing-desk.js';
import type { TimelineEntry } from '../report/timeline-entry.entity.js';

/** Acts by name, as compose.ts hands them to the demo. */
export type Acts = Readonly<Record<string, ReportAct<never>>>;
export type World = Pick<Scene, 'calendar' | 'limits' | 'units' | 'staff' | 'categories' | 'grounds'> & {
  readonly acts: Acts;
  readonly escalations: readonly EscalationRule[];
  /** Keeps with each report what the rules said, as it does in life. */
  readonly routing?: RoutingDesk;
};

export interface StoryPhoto {
  readonly id: string;
  readonly ownerId: string;
  readonly scene: string;
  readonly kind: MediaKind;
  visibility: EntryVisibility;
  readonly entrySeq: number;
  readonly at: Date;
}

const WRITES_ROWS: readonly string[] = ['ESCALATE', 'REFER_OUT'];

/** One report lived through in memory by the real acts, under the real policy, at a time of its own. */
export class Story {
  readonly report: Report;
  readonly entries: TimelineEntry[] = [];
  readonly photos: StoryPhoto[] = [];
  readonly later: LaterWork[] = [];
  /** Rows beside the report: whom an escalation told, the reply link of a referral. */
  readonly escalations: { readonly also: NonNullable<Told['also']>; readonly at: Date }[] = [];

  constructor(
    private readonly world: World,
    begin: Omit<NewReport, 'id'>,
    scene: string | null,
  ) {
    this.report = newReport({ ...begin, id: uuidv7() });
    const ids = scene ? [this.photo(scene, 'BEFORE', 'PUBLIC', begin.viewer.id, 1, begin.now)] : [];
    startDeskClock(this.report, { ...world, now: begin.now });
    this.entries.push(firstStep(this.report, begin.viewer, ids));
  }

  /** Lets time go by: what a limit tells by itself is told at its moment. */
  async passTime(until: Date): Promise<void> {
    const { report, world } = this;
    const ahead = (): Mark | undefined => marksAhead(report, world.calendar, world.escalations, until)[0];
    for (let mark = ahead(); mark && mark.at <= until.getTime(); mark = ahead()) {
      const at = new Date(Math.max(mark.at, report.updatedAt.getTime()));
      const turn = { limit: mark.limit.kind, turn: mark.limit.turn };
      if (mark.name === 'ESCALATE')
        await this.step('escalateReport', SYSTEM, at, { ...turn, level: mark.level, rules: mark.rules });
      else await this.step(mark.name === 'WARN' ? 'warnOfLimit' : 'breachLimit', SYSTEM, at, turn);
    }
    letGoOfTold(report, world.calendar);
    const next = ahead()?.at;
    report.nextWatchAt = next === undefined ? null : new Date(next);
  }

  /** @throws when policy or workflow would not let it happen: then the story is wrong, not the rule. */
  async act(...[name, viewer, now, input, scene, first]: Parameters<Story['step']>): Promise<void> {
    await this.passTime(now);
    await first?.passTime(now);
    await this.step(name, viewer, now, input, scene, first);
  }

  private async step(
    name: string,
    viewer: Viewer,
    now: Date,
    input: object = {},
    scene: string | null = null,
    first?: Story,
  ): Promise<void> {
    const { report, world } = this;
    const act = world.acts[name]!;
    const verdict = mayAct(viewer, report, act.action, { now: now.getTime(), fourEyes: false });
    if (!verdict.allowed) throw new Error(`${name} on ${report.status}: ${verdict.code}`);
    const kind: MediaKind = act.action === 'SUBMIT_RESULT' ? 'AFTER' : 'PROGRESS';
    const mediaIds = scene ? [uuidv7()] : [];
    const scenery = { report, viewer, now, ...world, find: async () => first?.report };
    const outcome = await advance(scenery, act, { mediaIds, coordinatingUnitIds: [], ...input } as never, verdict.as);
    if (isRefusal(outcome)) throw new Error(`${name} on ${report.code}: ${JSON.stringify(outcome)}`);
    const { entry, told } = outcome;
    this.entries.push(entry);
    world.routing?.afterStep(report, entry);
    if (scene) this.photo(scene, kind, told.photos?.visibility ?? 'INTERNAL', viewer.id, entry.seq, now, mediaIds[0]);
    for (const photo of this.photos)
      if (told.release?.ids.includes(photo.id)) photo.visibility = told.release.visibility;
    this.later.push(...(told.later ?? []));
    if (told.also && WRITES_ROWS.includes(act.action)) this.escalations.push({ also: told.also, at: now });
    if (told.alsoIn && first) {
      const actor = { kind: 'SYSTEM', id: SYSTEM.id, unitId: null } as const;
      const { report: parent, action, text } = told.alsoIn;
      first.entries.push(takeStep(parent, { action, actor, at: now, visibility: 'INTERNAL', text }));
    }
  }

  /** The register of staff names this person. */
  knows(staffId: string): boolean {
    return !!this.world.staff.member(staffId);
  }

  private photo(
    scene: string,
    kind: MediaKind,
    visibility: EntryVisibility,
    ownerId: string,
    entrySeq: number,
    at: Date,
    id = uuidv7(),
  ): string {
    this.photos.push({ id, ownerId, scene, kind, visibility, entrySeq, at });
    return id;
  }
}
