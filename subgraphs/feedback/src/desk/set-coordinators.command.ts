import { countForSeveral } from '../report/due-recount.js';
import type { ActInput, ReportAct } from '../report/report-act.js';
import { invalid } from '../report/refusal.js';
import { broken, cleaned, optionalText } from '../report/text-rules.js';

export interface SetCoordinators extends ActInput {
  coordinatingUnitIds: string[];
  note?: string | null;
}

/** Which units help the one that leads. The citizen reads of a unit that joins, not of one that leaves. */
export const setCoordinators: ReportAct<SetCoordinators> = {
  action: 'ADD_COORDINATOR',
  check: ({ note }) => broken(optionalText('note', note)),
  change: (scene, { coordinatingUnitIds, note }) => {
    const { report, units } = scene;
    const path = ['input', 'coordinatingUnitIds'];
    const before = report.coordinatingUnitIds;
    const after = [...new Set(coordinatingUnitIds)].filter((id) => id !== report.leadUnitId);
    const added = after.filter((id) => !before.includes(id));
    const gone = before.filter((id) => !after.includes(id));
    if (!added.length && !gone.length) return invalid({ path, code: 'NOTHING_CHANGED' });
    if (added.some((id) => !units.unit(id)?.isActive)) return invalid({ path, code: 'UNIT_NOT_ACTIVE' });
    report.coordinatingUnitIds = after;
    countForSeveral(report, scene);
    const named = (mark: string, ids: string[]): string[] =>
      ids.map((id) => `${mark} ${units.unit(id)?.fullName ?? id}`);
    const words = [...named('+', added), ...named('−', gone), cleaned(note)].filter((line) => !!line);
    return {
      visibility: added.length ? 'PUBLIC' : 'INTERNAL',
      text: words.join('\n'),
      textVisibility: 'INTERNAL',
      unitId: added[0] ?? null,
    };
  },
};
