import { uuidv7 } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import { advance } from '../report/advance.js';
import { isRefusal } from '../report/refusal.js';
import type { EntryVisibility, MediaKind } from '../report/report-codes.js';
import type { ReportAct, Scene } from '../report/report-act.js';
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

/** One report lived through in memory by the real acts, under the real policy, at a time of its own. */
export class Story {
  readonly report: Report;
  readonly entries: TimelineEntry[] = [];
  readonly photos: StoryPhoto[] = [];
  readonly later: LaterWork[] = [];

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

  /** @throws when policy or workflow would not let it happen: then the story is wrong, not the rule. */
  async act(
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
