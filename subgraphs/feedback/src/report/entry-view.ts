import { encodeCursor } from '@smarthp/kit/federation';
import { photoView } from './photo-view.js';
import { sight, type ReportContext } from './report-context.js';
import { opens } from './report.policy.js';
import type { Report } from './report.entity.js';
import type { TimelineEntry } from './timeline-entry.entity.js';
import type * as api from './timeline.type.js';
import { unitRef } from './unit.type.js';

export const cursorOf = (seq: number): string => encodeCursor('t', seq);

const OFFICE: Record<string, { vi: string; en: string }> = {
  DESK: { vi: 'Tổng đài 1022', en: '1022 desk' },
  CITIZEN: { vi: 'Người phản ánh', en: 'Reporter' },
  SYSTEM: { vi: 'Hệ thống', en: 'System' },
  PARTNER: { vi: 'Hệ thống đối tác', en: 'Partner system' },
  UNIT: { vi: 'Đơn vị xử lý', en: 'Handling unit' },
  LEADER: { vi: 'Lãnh đạo đơn vị', en: 'Unit leader' },
};

function actorName({ parts, viewer }: ReportContext, entry: TimelineEntry): string {
  const office = OFFICE[entry.actorKind]![viewer.language];
  if (entry.actorKind !== 'UNIT' && entry.actorKind !== 'LEADER') return office;
  const unit = entry.actorUnitId ? parts.units.unit(entry.actorUnitId) : undefined;
  return unit?.fullName ?? office;
}

const STAFF_KINDS = ['DESK', 'UNIT', 'LEADER'];

/** A step as the caller may read it. Only steps the caller may see reach this. */
export async function entryView(
  context: ReportContext,
  report: Report,
  entry: TimelineEntry,
): Promise<api.TimelineEntry> {
  const mark = sight(context, report);
  const staff = mark === 'INTERNAL' && STAFF_KINDS.includes(entry.actorKind) ? { id: entry.actorId } : null;
  const photos = entry.mediaIds.length ? await context.photosOf.load(report.id) : [];
  return {
    id: entry.id,
    seq: entry.seq,
    cursor: cursorOf(entry.seq),
    action: entry.action,
    status: entry.status,
    visibility: entry.visibility,
    at: entry.at,
    actor: {
      kind: entry.actorKind,
      name: actorName(context, entry),
      unit: unitRef(entry.actorUnitId),
      staff,
    },
    text: opens(mark, entry.textVisibility) ? (entry.text ?? null) : null,
    media: photos
      .filter((photo) => entry.mediaIds.includes(photo.id) && opens(mark, photo.visibility))
      .map((photo) => photoView(context, report, photo)),
    unit: unitRef(entry.unitId),
    dueAt: entry.dueAt ?? null,
    hash: entry.hash,
  };
}
