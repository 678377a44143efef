import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ActorKind, EntryVisibility, ReportStatus, TimelineAction } from './report-codes.js';

const TimelineEntrySchema = defineEntity({
  name: 'TimelineEntry',
  tableName: 'timeline_entry',
  properties: {
    id: p.uuid().primary(),
    reportId: p.uuid(),
    seq: p.integer(),
    action: p.string().$type<TimelineAction>(),
    status: p.string().$type<ReportStatus>(),
    visibility: p.string().$type<EntryVisibility>(),
    text: p.text().nullable(),
    /** The step may be public while its text is not: a reason for sending back, a result before approval. */
    textVisibility: p.string().$type<EntryVisibility>(),
    at: p.datetime(3),
    actorKind: p.string().$type<ActorKind>(),
    actorId: p.string(),
    actorUnitId: p.string().nullable(),
    unitId: p.string().nullable(),
    dueAt: p.datetime(3).nullable(),
    mediaIds: p.array(),
    hash: p.string(),
  },
});

/** One step of a report. Written once, never changed. */
export class TimelineEntry extends TimelineEntrySchema.class {}
TimelineEntrySchema.setClass(TimelineEntry);
