import { leaveMaster, plannedAgain } from '../report/leave-master.js';
import type { ActInput, ReportAct } from '../report/report-act.js';
import type { TimelineAction } from '../report/report-codes.js';
import { keptForUndo, putBack } from '../report/report-undo.js';

/** What the citizen reads; the act's own step still stands above it. */
const NAMES: Partial<Record<TimelineAction, string>> = {
  RECEIVE: 'tiếp nhận',
  REJECT: 'từ chối tiếp nhận',
  ASSIGN: 'chuyển xử lý',
  CLASSIFY: 'phân loại',
  SET_URGENCY: 'đặt mức độ khẩn',
  MERGE: 'gộp phản ánh',
  PUBLISH: 'công khai',
  UNPUBLISH: 'gỡ công khai',
  ACCEPT_ASSIGNMENT: 'nhận xử lý',
  ADD_COORDINATOR: 'thêm đơn vị phối hợp',
  DELEGATE: 'phân công cán bộ',
};

/**
 * Takes one's own last act back while nothing has happened since. It is a step like any other, shown to whom the act
 * was shown: the timeline never forgets. Jobs of the act find the report changed and do nothing.
 */
export const undoAct: ReportAct<ActInput> = {
  action: 'UNDO',
  change: async (scene) => {
    const { report } = scene;
    const kept = keptForUndo(report);
    if (!kept) return { refused: 'NOT_ALLOWED', code: 'NOT_IN_THIS_STATE' };
    const leaving =
      kept.action === 'MERGE' && report.mergedIntoId ? await leaveMaster(scene, report.mergedIntoId) : undefined;
    putBack(report, kept);
    const later = plannedAgain(report, kept.action === 'MERGE' ? kept.status : null);
    return {
      visibility: kept.visibility,
      text: `Thu hồi thao tác: ${NAMES[kept.action] ?? kept.action}.`,
      backTo: kept.status,
      later,
      ...leaving,
    };
  },
};
