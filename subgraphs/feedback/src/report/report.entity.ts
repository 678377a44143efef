import { defineEntity, p } from '@mikro-orm/postgresql';
import type { LimitMarks } from './limit-watch.js';
import type { Channel, Publication, ReportStatus, Satisfaction, Urgency } from './report-codes.js';
import type { Extension, Pause } from './report-promise.js';

const moment = () => p.datetime(3);

const ReportSchema = defineEntity({
  name: 'Report',
  tableName: 'report',
  properties: {
    id: p.uuid().primary(),
    code: p.string(),
    title: p.string(),
    body: p.text(),
    categoryCode: p.string(),
    fieldCode: p.string().nullable(),
    status: p.string().$type<ReportStatus>(),
    urgency: p.string().$type<Urgency>(),
    channel: p.string().$type<Channel>(),
    publication: p.string().$type<Publication>(),
    mayBePublic: p.boolean(),
    lat: p.float(),
    lng: p.float(),
    accuracyM: p.float().nullable(),
    address: p.string().nullable(),
    wardId: p.string(),
    leadUnitId: p.string().nullable(),
    coordinatingUnitIds: p.array(),
    submitterKind: p.string().$type<'CITIZEN' | 'STAFF' | 'PARTNER'>(),
    submitterId: p.string(),
    idempotencyKey: p.string(),
    reporterId: p.string().nullable(),
    reporterName: p.string().nullable(),
    reporterPhone: p.string().nullable(),
    reporterEmail: p.string().nullable(),
    rightsVersion: p.string().nullable(),
    createdAt: moment(),
    updatedAt: moment(),
    receivedAt: moment().nullable(),
    assignedAt: moment().nullable(),
    sendBackUntil: moment().nullable(),
    resolvedAt: moment().nullable(),
    closedAt: moment().nullable(),
    reopenUntil: moment().nullable(),
    reopenCount: p.integer(),
    scheduledFor: moment().nullable(),
    clockStartedAt: moment().nullable(),
    dueAt: moment().nullable(),
    warnAt: moment().nullable(),
    previousDueAt: moment().nullable(),
    extensionReason: p.string().nullable(),
    aroundTheClock: p.boolean(),
    pausedSince: moment().nullable(),
    pauses: p.json().$type<Pause[]>(),
    askedByUnit: p.boolean(),
    resultText: p.text().nullable(),
    resultMediaIds: p.array(),
    resultSubmittedAt: moment().nullable(),
    resultSubmittedBy: p.string().nullable(),
    resultApprovedAt: moment().nullable(),
    noPhotoReason: p.string().nullable(),
    ratingLevel: p.string().$type<Satisfaction>().nullable(),
    ratingComment: p.text().nullable(),
    ratedAt: moment().nullable(),
    refusalGround: p.string().nullable(),
    refusalNote: p.text().nullable(),
    mergedIntoId: p.uuid().nullable(),
    referredTo: p.string().nullable(),
    /** The officer of the lead unit who has it in hand. */
    officerId: p.string().nullable(),
    urgeCount: p.integer(),
    urgedAt: moment().nullable(),
    sendBackCount: p.integer(),
    suggestedUnitId: p.string().nullable(),
    extensionAskedAt: moment().nullable(),
    extensionAskedBy: p.string().nullable(),
    extensionAskedTo: moment().nullable(),
    extensionAskedReason: p.string().nullable(),
    extensionCount: p.integer(),
    extensions: p.json().$type<Extension[]>(),
    /** Result and promise as they stood when it was reopened; put back when the reopening is refused. */
    beforeReopening: p.json().$type<Record<string, unknown>>().nullable(),
    /** When the desk must have forwarded it, and the unit must have taken it. */
    forwardDueAt: moment().nullable(),
    acceptDueAt: moment().nullable(),
    /** When the desk's turn began. */
    forwardStartedAt: moment().nullable(),
    /** When a warning, a breach or an escalation is next; null: nothing ahead. */
    nextWatchAt: moment().nullable(),
    /** By limit: the turn it is about, and what has been told in it. */
    limitMarks: p.json().$type<LimitMarks>(),
    /** Staff who were told of its lateness: they may look at it. */
    escalatedTo: p.array(),
    breachedAt: moment().nullable(),
    escalationLevel: p.integer(),
    /** The status before the last move along the table. */
    statusBefore: p.string().$type<ReportStatus>().nullable(),
    mergedAt: moment().nullable(),
    parentId: p.uuid().nullable(),
    incidentId: p.uuid().nullable(),
    undoUntil: moment().nullable(),
    undoBy: p.string().nullable(),
    undoState: p.json().$type<Record<string, unknown>>().nullable(),
    /** Words for the public where the original may not be shown; null: the original is good. */
    publicTitle: p.string().nullable(),
    publicBody: p.text().nullable(),
    redactedAt: moment().nullable(),
    /** Why it was sent where it was sent. */
    routing: p.json().$type<Record<string, unknown>>().nullable(),
    /** Answers to the typed questions of its field. */
    answers: p.json().$type<Record<string, unknown>>(),
    /** Where it stands in a queue: open ones by their next due second, done ones behind them, newest first. */
    queueRank: p.float(),
    /** Timeline entries so far, and the newest ones the public and the reporter may see. */
    entryCount: p.integer(),
    publicSeq: p.integer(),
    reporterSeq: p.integer(),
    lastHash: p.string(),
    version: p.integer(),
  },
});

/** A report as it lies in the table. Never an API type. */
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report);
