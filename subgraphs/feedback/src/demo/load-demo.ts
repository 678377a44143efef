import type { Clock } from '@smarthp/kit/clock';
import type { Database, EntityManager } from '@smarthp/kit/database';
import type { Logger } from '@smarthp/kit/logging';
import { setTimeout as pause } from 'node:timers/promises';
import type { Parts, StaffDirectory, UnitDirectory, WorkQueue, WorkRules } from '../report/report-parts.js';
import { dateOf, dayNumberOf } from '../report/report-clock.js';
import type { RoutingDesk } from '../report/routing-desk.js';
import { Report } from '../report/report.entity.js';
import { categoriesToday, groundsOn, type RuleBooks } from '../report/rule-books.js';
import { followWhatWasWritten } from '../report/report-followers.js';
import { TimelineEntry } from '../report/timeline-entry.entity.js';
import { giveBackNumbers, isDemoWanted, keepNumbers, takeDemoMark } from './demo-mark.js';
import { drawPhotos, type Darkroom, type Drawn } from './draw-photos.js';
import { storeIncidents } from './store-incidents.js';
import type { Acts, Story } from './story.js';
import { Writer } from './write-stories.js';

export interface DemoParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly units: UnitDirectory;
  readonly staff: StaffDirectory;
  readonly rules: WorkRules;
  readonly books: RuleBooks;
  readonly queue: WorkQueue;
  readonly acts: Acts;
  /** What the acts' own rows are written with. */
  readonly city: Parts;
  readonly routing: RoutingDesk;
  readonly darkroom: Darkroom;
  readonly logger: Logger;
  readonly stopped: () => boolean;
}

const ENOUGH_UNITS = 130;
const AT_ONCE = 200;

/**
 * Fills the database with four months of reports, once, after the units have arrived from accounts. Whether that is
 * wanted was decided on the empty database (`wantDemo`), so a first real report while this works changes nothing.
 */
export async function loadDemo(parts: DemoParts): Promise<void> {
  const { database, logger, clock } = parts;
  if (!(await isDemoWanted(database.em()))) return;
  while (parts.units.all().length < ENOUGH_UNITS || !parts.staff.all().length) {
    if (parts.stopped()) return;
    await pause(200);
  }
  const drawn = await drawPhotos(parts.darkroom);
  const world = {
    calendar: parts.rules.calendar(),
    limits: parts.rules.limits(),
    escalations: parts.rules.escalations(),
    units: parts.units,
    staff: parts.staff,
    categories: categoriesToday(parts.books),
    grounds: groundsOn(parts.books, parts.books.today()),
    acts: parts.acts,
    routing: parts.routing,
  };
  const now = clock.now();
  const today = dateOf(dayNumberOf(now.getTime()));
  const first = await keepNumbers(database.em(), today);
  const writer = new Writer(world, now.getTime(), [today, first]);
  const stories = await writer.write();
  await database.transaction(async (em) => {
    if (!(await takeDemoMark(em, clock.now()))) return;
    await store(em, stories, drawn, parts.darkroom, parts.city);
    await storeIncidents(em, writer.floods);
    await followWhatWasWritten(em);
    for (const [day, last] of writer.lastNumbers)
      if (day !== today)
        await em.execute('insert into daily_number (day, next) values (?::date, ?) on conflict do nothing', [
          day,
          last + 1,
        ]);
    await giveBackNumbers(em, today, first, writer.lastNumbers.get(today) ?? first - 1);
    for (const { report, later } of stories)
      for (const { name, data, at } of later.slice(-1)) {
        if (!at || report.status === 'CLOSED') continue;
        await parts.queue.enqueue(em, name, { ...data, reportId: report.id }, { startAfter: at });
      }
    await parts.queue.enqueue(em, 'train-routing-model', {}); // so that the desk has suggestions from the first day
  });
  logger.info({ reports: stories.length }, 'demo reports loaded');
}

async function store(
  em: EntityManager,
  stories: readonly Story[],
  drawn: ReadonlyMap<string, Drawn>,
  darkroom: Pick<Darkroom, 'keepOriginal'>,
  city: Parts,
): Promise<void> {
  // Parents before their twins: a merged report points at the first one.
  const ordered = [...stories].sort((a, b) => Number(!!a.report.mergedIntoId) - Number(!!b.report.mergedIntoId));
  for (let at = 0; at < ordered.length; at += AT_ONCE)
    await em.insertMany(
      Report,
      ordered.slice(at, at + AT_ONCE).map(({ report }) => report),
    );
  for (const { report, escalations } of ordered)
    for (const { also, at } of escalations) await also({ em, parts: city, report, at });
  const entries = ordered.flatMap((story) => story.entries);
  for (let at = 0; at < entries.length; at += AT_ONCE)
    await em.insertMany(TimelineEntry, entries.slice(at, at + AT_ONCE));
  const photos = ordered.flatMap(({ report, photos: taken }) => taken.map((photo) => ({ ...photo, report })));
  for (const { id, ownerId, scene, kind, visibility, entrySeq, at, report } of photos) {
    const file = drawn.get(scene)!;
    await darkroom.keepOriginal(id, file.original);
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
