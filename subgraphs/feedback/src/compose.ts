import { PgBus, Wakes } from '@smarthp/kit/bus';
import { systemClock, type Clock } from '@smarthp/kit/clock';
import type { Values } from '@smarthp/kit/config';
import { openDatabase, uuidv7, type Database } from '@smarthp/kit/database';
import { LocalStorage, SignedLinks } from '@smarthp/kit/files';
import { serveSubgraph } from '@smarthp/kit/http';
import { Jobs } from '@smarthp/kit/jobs';
import { createLogger } from '@smarthp/kit/logging';
import { EventConsumer, OutboxRelay } from '@smarthp/kit/outbox';
import { TokenVerifier } from '@smarthp/kit/viewer';
import { join, resolve } from 'node:path';
import { recountDueTimes } from './calendar/recount-due-times.job.js';
import { StoredRules } from './calendar/stored-rules.js';
import { StoredBooks } from './categories/stored-books.js';
import { StoredBulk } from './bulk/stored-bulk.js';
import { runBulkJob } from './bulk/run-bulk-job.job.js';
import { acts } from './compose-acts.js';
import { noticesRoom } from './compose-notices.js';
import { bulkActs } from './compose-bulk.js';
import { defineRoutingJobs, openRoutingRoom } from './compose-routing.js';
import { wantDemo } from './demo/demo-mark.js';
import { loadDemo } from './demo/load-demo.js';
import { exportDoor } from './exports/export-door.js';
import { sweepExports } from './exports/sweep-exports.job.js';
import { writeLargeExport } from './exports/write-large-export.job.js';
import { startScheduledWork } from './handling/start-scheduled-work.job.js';
import { DailyNumbers } from './intake/code-numbers.js';
import { learnReporterContact } from './intake/learn-reporter-contact.job.js';
import { lookAgainAtLimits, sweepLimits, watchLimits, watchReaction } from './escalation/watch-limits.job.js';
import { onRightsPublished } from './intake/rights-in-force.js';
import { stopWaitingForAnswer } from './intake/stop-waiting-for-answer.job.js';
import { REPORT_TOPIC } from './live/report-changes.js';
import { fileOf } from './media/upload.rules.js';
import { render } from './media/prepare-photo.js';
import { originalDoor } from './media/original-door.js';
import { photoDoor } from './media/photo-door.js';
import { StoredRedactor } from './media/photo-redactor.js';
import { PhotoShop } from './media/photo-shop.js';
import { StoredPhotos } from './media/photo-shelf.js';
import { Seal } from './media/seal.js';
import { StoredOriginals } from './media/sealed-photos.js';
import { sweepUnusedPhotos } from './media/sweep-unused-photos.job.js';
import { uploadDoor } from './media/upload-door.js';
import { migrations } from './migrations/index.js';
import { receiptDoor } from './notices/receipt-door.js';
import { tellCaller } from './notices/tell-caller.reaction.js';
import { PresenceBoard } from './presence/presence.js';
import { closeUnratedReport } from './rating/close-unrated-report.job.js';
import { answerMergedReports, whenMasterIsResolved } from './merging/answer-merged-reports.job.js';
import { closeUnansweredReferral } from './referral/close-unanswered-referral.job.js';
import { replyDoor } from './referral/reply-door.js';
import { SecretReplyTokens } from './referral/reply-tokens.js';
import { fieldCareOf } from './report/field-care.js';
import { reportContext } from './report/report-context.js';
import type { Parts, WorkQueue } from './report/report-parts.js';
import { SETTINGS_CHANGED } from './report/settings-history.js';
import { SYSTEM } from './report/report.policy.js';
import { checkWorkflow } from './report/workflow-check.js';
import { Report } from './report/report.entity.js';
import { TimelineEntry } from './report/timeline-entry.entity.js';
import { routeSteps } from './routing/route-steps.js';
import { whenDissolved } from './routing/succession/follow-successor.job.js';
import { feedbackSchema } from './schema.js';
import type { settings } from './settings.js';
import { StaffReplica } from './units/staff-replica.js';
import { UnitReplica } from './units/unit-replica.js';

export type FeedbackSettings = Values<typeof settings>;

export interface Feedback {
  readonly port: number;
  readonly database: Database;
  readonly parts: Parts;
  stop(): Promise<void>;
}

/** Tests bring their own time and keys. */
export interface Outside {
  readonly clock?: Clock;
  readonly verifier?: TokenVerifier;
}

const EXPORT_LINK_SECONDS = 3_600;

/** Puts the rooms together and opens the doors. */
export async function startFeedback(values: FeedbackSettings, outside: Outside = {}): Promise<Feedback> {
  checkWorkflow();
  const clock = outside.clock ?? systemClock;
  const logger = createLogger('feedback', values.logLevel);
  const database = await openDatabase({ url: values.databaseUrl, entities: [Report, TimelineEntry], migrations });
  await database.migrate();
  if (values.demo) await wantDemo(database.em(), clock.now());

  const books = new StoredBooks(database, clock);
  const rules = new StoredRules(database);
  await rules.start();
  const units = new UnitReplica(database);
  await units.load();
  const staff = new StaffReplica(database);
  await staff.load();
  const wakes = new Wakes();
  await books.start(wakes);
  const forgetRules = wakes.on(SETTINGS_CHANGED, undefined, rules.tryAgain);
  const bus = new PgBus(values.busUrl || values.databaseUrl);
  const presence = new PresenceBoard(bus, wakes, clock);
  await bus.start((notice) => {
    presence.take(notice);
    wakes.notice(notice);
    if (notice.topic.startsWith(`${REPORT_TOPIC}.`)) wakes.notice({ topic: REPORT_TOPIC, id: notice.id });
  }, wakes.all);
  const relay = new OutboxRelay(database, bus, logger);
  const jobs = new Jobs(values.databaseUrl, 'feedback_jobs', logger);
  // "In ten days" is told by our clock; the queue counts on its own.
  const queue: WorkQueue = {
    enqueue: (em, name, data, { startAfter } = {}) => {
      const wait = startAfter ? startAfter.getTime() - clock.now().getTime() : 0;
      const start = startAfter && { startAfter: new Date(systemClock.now().getTime() + wait) };
      return jobs.enqueue(em, name, data, start);
    },
  };
  const links = new SignedLinks(values.internalSecret, clock);
  const exportLinks = new SignedLinks(values.internalSecret, clock, EXPORT_LINK_SECONDS);
  const folder = resolve(values.dataDir, 'feedback');
  const storage = new LocalStorage(join(folder, 'media'));
  const uploads = join(folder, 'uploads');
  const seal = new Seal(values.sealSecret || values.internalSecret);
  const takePhoto = async (bytes: Buffer): Promise<string> => {
    const id = uuidv7();
    await shop.take(id, SYSTEM.id, 'AFTER', bytes);
    return id;
  };
  const shop = new PhotoShop({ database, storage, seal, clock, logger, uploads });
  // An original waits a minute for its one look.
  const passes = new SignedLinks(values.internalSecret, clock, 120);
  const originals = new StoredOriginals({ storage, seal, links: passes, clock });
  const routing = await openRoutingRoom(database, clock, units, wakes);
  const notices = noticesRoom(values, queue);
  const parts: Parts = {
    database,
    clock,
    wakes,
    units,
    staff,
    presence,
    exportFolder: join(folder, 'exports'),
    signExport: (address) => exportLinks.sign(address),
    rules,
    books,
    photos: new StoredPhotos(links),
    redactor: new StoredRedactor(database, storage),
    sealed: originals,
    care: fieldCareOf(books),
    queue,
    numbers: new DailyNumbers(database),
    fourEyes: values.fourEyes,
    publicUrl: values.publicUrl,
    undoSeconds: values.undoSeconds,
    routing,
    reactions: [whenMasterIsResolved, routeSteps, watchReaction, tellCaller],
    bulk: new StoredBulk(queue, clock),
    tracking: notices.tracking,
    notices: notices.notices,
    replyTokens: new SecretReplyTokens(values.internalSecret),
  };
  const accounts = { name: 'accounts', url: values.accountsUrl, secret: values.internalSecret };
  jobs.define(runBulkJob(parts, bulkActs));
  jobs.define(answerMergedReports(parts));
  jobs.define(closeUnansweredReferral(parts));
  jobs.define(closeUnratedReport(parts));
  jobs.define(stopWaitingForAnswer(parts));
  jobs.define(startScheduledWork(parts));
  jobs.define(learnReporterContact(parts, accounts));
  jobs.define(sweepUnusedPhotos(shop));
  jobs.define(writeLargeExport(parts));
  jobs.define(sweepExports(parts));
  jobs.define(watchLimits(parts));
  jobs.define(recountDueTimes(parts));
  jobs.define(sweepLimits(parts));
  jobs.define(lookAgainAtLimits(parts));
  defineRoutingJobs(jobs, parts);
  notices.define(jobs, parts);
  await jobs.start();
  relay.start();
  relay.kick();
  const dissolved = whenDissolved(queue, units);
  const onUnitChanged: typeof units.onUnitChanged = async (em, event) => {
    await units.onUnitChanged(em, event);
    await dissolved(em, event);
  };
  const reactions = { 'accounts.unit.changed': onUnitChanged, 'accounts.staff.changed': staff.onStaffChanged };
  const consumer = new EventConsumer(database, accounts, reactions, logger);
  const content = { name: 'content', url: values.contentUrl, secret: values.internalSecret };
  const rights = new EventConsumer(database, content, { 'content.rights.published': onRightsPublished }, logger);
  const isNew = units.isEmpty; // a first start: places cannot be told before the wards are known
  consumer.start(wakes);
  rights.start(wakes);

  const jwks = new URL(values.jwksUrl || `${values.publicUrl}/oidc/jwks`);
  const { schema } = await feedbackSchema();
  const server = await serveSubgraph({
    name: 'feedback',
    host: values.host,
    port: values.port,
    schema,
    database,
    verifier: outside.verifier ?? new TokenVerifier(`${values.publicUrl}/oidc`, jwks),
    internalSecret: values.internalSecret,
    logger,
    lacks: () => (!isNew ? undefined : !consumer.hasCaughtUp ? 'units' : !rights.hasCaughtUp ? 'rights' : undefined),
    contextFor: (viewer) => reportContext(parts, viewer),
    doors: (app, viewerOf) => {
      uploadDoor(app, { database, shop, folder: uploads, viewerOf });
      replyDoor(app, { parts, takePhoto });
      photoDoor(app, { database, storage, links, care: parts.care });
      exportDoor(app, { ...parts, links: exportLinks });
      receiptDoor(app, { database, clock, key: values.smsGatewayKey });
      originalDoor(app, { database, originals, links: passes });
    },
  });
  void shop
    .resumeHalfDone()
    .catch((error: unknown) => logger.warn({ err: error }, 'photos: will try at the next start'));
  let stopped = false;
  const keepOriginal = (id: string, content: Buffer): Promise<void> => storage.put(`sealed/${id}`, seal.close(content));
  const darkroom = { render, fileOf, storage, keepOriginal };
  const demo = {
    city: parts,
    database,
    clock,
    units,
    staff,
    rules,
    books,
    queue,
    acts,
    routing,
    darkroom,
    logger,
    stopped: () => stopped,
  };
  const demoLoaded = values.demo
    ? loadDemo(demo).catch((error: unknown) => logger.error({ err: error }, 'demo reports not loaded'))
    : undefined;
  logger.info({ port: server.port }, 'feedback listens');
  return {
    port: server.port,
    database,
    parts,
    stop: async () => {
      stopped = true;
      await demoLoaded;
      await server.stop();
      await consumer.stop();
      await rights.stop();
      await jobs.stop();
      await relay.stop();
      await bus.stop();
      forgetRules();
      rules.stop();
      routing.stop();
      books.stop();
      await database.close();
    },
  };
}
