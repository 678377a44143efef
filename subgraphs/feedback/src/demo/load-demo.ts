import type { Clock } from '@smarthp/kit/clock';
import type { Database, EntityManager } from '@smarthp/kit/database';
import type { Logger } from '@smarthp/kit/logging';
import { setTimeout as pause } from 'node:timers/promises';
import type { StaffDirectory, UnitDirectory, WorkQueue, WorkRules } from '../report/report-parts.js';
import { Report } from '../report/report.entity.js';
import { TimelineEntry } from '../report/timeline-entry.entity.js';
import { drawPhotos, type Darkroom, type Drawn } from './draw-photos.js';
import type { Acts, Story } from './story.js';
import { Writer } from './write-stories.js';

export interface DemoParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly units: UnitDirectory;
  readonly staff: StaffDirectory;
  readonly rules: WorkRules;
  readonly queue: WorkQueue;
  readonly acts: Acts;
  readonly darkroom: Darkroom;
  readonly logger: Logger;
  readonly stopped: () => boolean;
}

const ENOUGH_UNITS = 130;
const AT_ONCE = 200;

/** Fills an empty database with four months of reports, once, after the units have arrived from accounts. */
export async function loadDemo(parts: DemoParts): Promise<void> {
  const { database, logger } = parts;
  if (await hasReports(database.em())) return;
  while (parts.units.all().length < ENOUGH_UNITS) {
    if (parts.stopped()) return;
    await pause(200);
  }
  const drawn = await drawPhotos(parts.darkroom);
  const world = {
    calendar: parts.rules.calendar(),
    limits: parts.rules.limits(),
    units: parts.units,
    staff: parts.staff,
    acts: parts.acts,
  };
  const writer = new Writer(world, parts.clock.now().getTime());
  const stories = await writer.write();
  await database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext(current_schema() || '.demo'))`);
    if (await hasReports(em)) return;
    await store(em, stories, drawn);
    for (const [day, last] of writer.lastNumbers)
      await em.execute('insert into daily_number (day, next) values (?::date, ?) on conflict do nothing', [
        day,
        last + 1,
      ]);
    for (const { report, later } of stories)
      for (const { name, data, at } of later.slice(-1)) {
        if (!at || report.status === 'CLOSED') continue;
        await parts.queue.enqueue(em, name, { ...data, reportId: report.id }, { startAfter: at });
      }
  });
  logger.info({ reports: stories.length }, 'demo reports loaded');
}

const hasReports = async (em: EntityManager): Promise<boolean> =>
  (await em.execute('select 1 from report limit 1')).length > 0;

async function store(em: EntityManager, stories: readonly Story[], drawn: ReadonlyMap<string, Drawn>): Promise<void> {
  // Parents before their twins: a merged report points at the first one.
  const ordered = [...stories].sort((a, b) => Number(!!a.report.mergedIntoId) - Number(!!b.report.mergedIntoId));
  for (let at = 0; at < ordered.length; at += AT_ONCE)
    await em.insertMany(
      Report,
      ordered.slice(at, at + AT_ONCE).map(({ report }) => report),
    );
  const entries = ordered.flatMap((story) => story.entries);
  for (let at = 0; at < entries.length; at += AT_ONCE)
    await em.insertMany(TimelineEntry, entries.slice(at, at + AT_ONCE));
  const photos = ordered.flatMap(({ report, photos: taken }) => taken.map((photo) => ({ ...photo, report })));
  for (const { id, ownerId, scene, kind, visibility, entrySeq, at, report } of photos) {
    const file = drawn.get(scene)!;
    await em.execute(
      `insert into media (id, owner_id, report_id, entry_seq, kind, visibility, state, storage_key, width, height,
                          thumb_hash, created_at)
       values (?::uuid, ?, ?::uuid, ?, ?, ?, 'READY', ?, ?, ?, ?, ?)`,
      [
        id,
        ownerId,
        report.id,
        entrySeq,
        kind,
        visibility,
        file.storageKey,
        file.width,
        file.height,
        file.thumbHash,
        at,
      ],
    );
  }
}
