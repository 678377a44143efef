import type { Viewer } from '@smarthp/kit/viewer';
import { isRefusal, type Refusal } from './refusal.js';
import type { ReportAct, Scene, Told } from './report-act.js';
import { takeStep, type NewStep } from './report-step.js';
import { DESK_ROLES } from './report.policy.js';
import type { Report } from './report.entity.js';
import type { TimelineEntry } from './timeline-entry.entity.js';

type As = NewStep['actor']['kind'];

/** Lets an act change the report and writes its step; nothing of it is stored yet. */
export async function advance<Input extends object>(
  scene: Scene,
  act: ReportAct<Input>,
  input: Input,
  as: As,
): Promise<{ entry: TimelineEntry; told: Told } | Refusal> {
  const { report, viewer, now } = scene;
  const office = unitOf(as, viewer, report); // before the act: a unit that sends back lets go of the report
  const told = await act.change(scene, input);
  if (isRefusal(told)) return told;
  const actor = { kind: as, id: viewer.id, unitId: office };
  const entry = takeStep(report, {
    action: act.action,
    actor,
    at: now,
    visibility: told.visibility,
    text: told.text ?? null,
    ...(told.textVisibility && { textVisibility: told.textVisibility }),
    unitId: told.unitId ?? null,
    ...(told.backTo && { backTo: told.backTo }),
    mediaIds: [...(told.photos?.ids ?? []), ...(told.release?.ids ?? [])],
  });
  return { entry, told };
}

/** The office the act is done from; the citizen sees it instead of the officer. */
function unitOf(as: As, viewer: Viewer, report: Report): string | null {
  if (as === 'DESK')
    return viewer.roles.find(({ role }) => (DESK_ROLES as readonly string[]).includes(role))?.unitId ?? null;
  if (as !== 'UNIT' && as !== 'LEADER') return null;
  const units = viewer.roles.map(({ unitId }) => unitId);
  if (report.leadUnitId && units.includes(report.leadUnitId)) return report.leadUnitId;
  return report.coordinatingUnitIds.find((unit) => units.includes(unit)) ?? units.find((unit) => unit !== null) ?? null;
}
