import { can, holds, unitsOf, type Viewer } from '@smarthp/kit/viewer';
import {
  REPORT_ACTIONS,
  type ActorKind,
  type EntryVisibility,
  type Publication,
  type ReportAction,
} from './report-codes.js';
import type { ActorRole } from './actor-role.js';
import { SIDE_ACTS, isSideAct, transitionOf, type WorkflowFacts } from './report-workflow.js';

/** What the policy needs to know of a report. */
export interface PolicyFacts extends WorkflowFacts {
  readonly publication: Publication;
  readonly mayBePublic: boolean;
  readonly leadUnitId?: string | null;
  readonly coordinatingUnitIds: readonly string[];
  readonly reporterId?: string | null;
  readonly submitterKind: string;
  readonly submitterId: string;
  readonly resultSubmittedBy?: string | null;
  readonly sendBackUntil?: Date | null;
  readonly reopenUntil?: Date | null;
  readonly reopenCount: number;
}

/** The system itself: jobs and the clock. */
export const SYSTEM: Viewer = {
  id: 'system',
  kind: 'STAFF',
  roles: [],
  scopes: [],
  level: 0,
  expiresAt: undefined,
  language: 'vi',
};

export const UNIT_ROLES = ['UNIT_COORDINATOR', 'UNIT_OFFICER', 'UNIT_LEADER'] as const;
export const DESK_ROLES = ['DESK_OPERATOR', 'DESK_SUPERVISOR'] as const;
export const MOST_REOPENINGS = 2;

/** `holds` of the kit counts a city-wide role everywhere; a unit's own work needs the role in that very unit. */
const holdsIn = (viewer: Viewer, roles: readonly string[], unitId: string | null | undefined): boolean =>
  !!unitId && viewer.roles.some((held) => held.unitId === unitId && roles.includes(held.role));

export const isDesk = (viewer: Viewer): boolean => viewer.kind === 'STAFF' && holds(viewer, DESK_ROLES);
export const isDeskSupervisor = (viewer: Viewer): boolean =>
  viewer.kind === 'STAFF' && holds(viewer, ['DESK_SUPERVISOR']);
export const isCityLeader = (viewer: Viewer): boolean => viewer.kind === 'STAFF' && holds(viewer, ['CITY_LEADER']);
/** Units in which the viewer handles reports. */
export const handlingUnitsOf = (viewer: Viewer): string[] =>
  viewer.kind === 'STAFF' ? unitsOf(viewer, UNIT_ROLES) : [];
/** Staff with a queue of their own. */
export const worksOnReports = (viewer: Viewer): boolean =>
  isDesk(viewer) || isCityLeader(viewer) || handlingUnitsOf(viewer).length > 0;

// The desk may be a lead unit itself: then its people do what a unit's people do.
const inLeadUnit = (viewer: Viewer, facts: PolicyFacts): boolean =>
  viewer.kind === 'STAFF' && holdsIn(viewer, [...UNIT_ROLES, ...DESK_ROLES], facts.leadUnitId);
const leadsLeadUnit = (viewer: Viewer, facts: PolicyFacts): boolean =>
  viewer.kind === 'STAFF' && holdsIn(viewer, ['UNIT_LEADER', 'DESK_SUPERVISOR'], facts.leadUnitId);
const inCoordinatingUnit = (viewer: Viewer, facts: PolicyFacts): boolean =>
  viewer.kind === 'STAFF' && facts.coordinatingUnitIds.some((unit) => holdsIn(viewer, UNIT_ROLES, unit));

/** The person the report is about: who sent it, citizen or partner system. */
export const isReporter = (viewer: Viewer, facts: PolicyFacts): boolean =>
  (viewer.kind === 'CITIZEN' && !!facts.reporterId && viewer.id === facts.reporterId) ||
  (viewer.kind === 'PARTNER' && facts.submitterKind === 'PARTNER' && viewer.id === facts.submitterId);

/** Staff who work on this report. They see all of it but, for some, the reporter's contact. */
export const isConcernedStaff = (viewer: Viewer, facts: PolicyFacts): boolean =>
  isDesk(viewer) || isCityLeader(viewer) || inLeadUnit(viewer, facts) || inCoordinatingUnit(viewer, facts);

/** How much of the report the viewer sees; undefined: it does not exist for them. */
export function sightOf(viewer: Viewer, facts: PolicyFacts): EntryVisibility | undefined {
  if (viewer === SYSTEM || isConcernedStaff(viewer, facts)) return 'INTERNAL';
  if (isReporter(viewer, facts)) return 'REPORTER';
  if (facts.publication !== 'PUBLIC') return undefined;
  return viewer.kind !== 'PARTNER' || can(viewer, 'reports:read') ? 'PUBLIC' : undefined;
}

const DEPTH: Readonly<Record<EntryVisibility, number>> = { PUBLIC: 0, REPORTER: 1, INTERNAL: 2 };
/** Something marked `mark` lies open to who has `sight`. */
export const opens = (sight: EntryVisibility, mark: EntryVisibility): boolean => DEPTH[sight] >= DEPTH[mark];

/** The reporter's name and contact: the desk, the unit that leads, and the reporter. */
export const seesContact = (viewer: Viewer, facts: PolicyFacts): boolean =>
  isReporter(viewer, facts) || isDesk(viewer) || inLeadUnit(viewer, facts);

export interface PolicyOptions {
  readonly now: number;
  /** The one who wrote the result may not approve it. */
  readonly fourEyes: boolean;
}

const ROLE: Readonly<Record<ActorRole, (viewer: Viewer, facts: PolicyFacts) => boolean>> = {
  REPORTER: isReporter,
  DESK: isDesk,
  DESK_SUPERVISOR: isDeskSupervisor,
  LEAD_UNIT: inLeadUnit,
  LEAD_UNIT_LEADER: leadsLeadUnit,
  CONCERNED_UNIT: (viewer, facts) => inLeadUnit(viewer, facts) || inCoordinatingUnit(viewer, facts),
  CONCERNED_STAFF: isConcernedStaff,
  SYSTEM: (viewer) => viewer === SYSTEM,
};

const KIND: Readonly<Record<ActorRole, ActorKind>> = {
  REPORTER: 'CITIZEN',
  DESK: 'DESK',
  DESK_SUPERVISOR: 'DESK',
  LEAD_UNIT: 'UNIT',
  LEAD_UNIT_LEADER: 'LEADER',
  CONCERNED_UNIT: 'UNIT',
  CONCERNED_STAFF: 'UNIT',
  SYSTEM: 'SYSTEM',
};

export type Verdict =
  { readonly allowed: true; readonly as: ActorKind } | { readonly allowed: false; readonly code: string };
const no = (code: string): Verdict => ({ allowed: false, code });

/** May the viewer do this now, and as what. The one place that answers it. */
export function mayAct(
  viewer: Viewer,
  facts: PolicyFacts,
  act: ReportAction | 'CLOSE' | 'RESUME' | 'START_SCHEDULED' | 'MERGED_IN',
  { now, fourEyes }: PolicyOptions,
): Verdict {
  const side = isSideAct(act) ? SIDE_ACTS[act] : undefined;
  const row = side ? undefined : transitionOf(facts, act);
  if (!side && !row) return no('NOT_IN_THIS_STATE');
  const role = (side ?? row!).who.find((one) => ROLE[one](viewer, facts));
  if (!role) return no('ACTION_NOT_ALLOWED');
  if (side) {
    if ((side.notIn as readonly string[]).includes(facts.status)) return no('NOT_IN_THIS_STATE');
    if (side.publication && !(side.publication as readonly string[]).includes(facts.publication))
      return no('NOT_IN_THIS_STATE');
  }
  if (act === 'PUBLISH' && !facts.mayBePublic) return no('NOT_AGREED_TO_PUBLISH');
  if (act === 'SEND_BACK' && facts.sendBackUntil && now > facts.sendBackUntil.getTime())
    return no('TOO_LATE_TO_SEND_BACK');
  if (act === 'REOPEN' && facts.reopenCount >= MOST_REOPENINGS) return no('REOPENED_TOO_OFTEN');
  if (act === 'REOPEN' && facts.reopenUntil && now > facts.reopenUntil.getTime()) return no('TOO_LATE_TO_REOPEN');
  if (act === 'APPROVE_RESULT' && fourEyes && viewer.id === facts.resultSubmittedBy) return no('NEEDS_FOUR_EYES');
  return { allowed: true, as: kindOf(role, viewer, facts) };
}

const kindOf = (role: ActorRole, viewer: Viewer, facts: PolicyFacts): ActorKind => {
  if (role === 'REPORTER' && viewer.kind === 'PARTNER') return 'PARTNER';
  if (role === 'CONCERNED_STAFF') return isDesk(viewer) ? 'DESK' : isCityLeader(viewer) ? 'LEADER' : 'UNIT';
  if (role === 'CONCERNED_UNIT' && leadsLeadUnit(viewer, facts)) return 'LEADER';
  return KIND[role];
};

/** What the viewer may do now, in the order of the contract; no screen repeats a rule. */
export const allowedActions = (viewer: Viewer, facts: PolicyFacts, options: PolicyOptions): ReportAction[] =>
  REPORT_ACTIONS.filter((act) => mayAct(viewer, facts, act, options).allowed);

/** About 50 m: enough for the street, too coarse for a door. */
const GRID = 0.0005;
export const roundedToStreet = ({ lat, lng }: { lat: number; lng: number }): { lat: number; lng: number } => ({
  lat: Number((Math.round(lat / GRID) * GRID).toFixed(4)),
  lng: Number((Math.round(lng / GRID) * GRID).toFixed(4)),
});

/** Who may send a report, and on whose behalf. */
export function maySubmit(viewer: Viewer): { allowed: true } | { allowed: false; code: string } {
  if (viewer.kind === 'CITIZEN')
    return viewer.level >= 1 ? { allowed: true } : { allowed: false, code: 'LEVEL_TOO_LOW' };
  if (viewer.kind === 'STAFF' && isDesk(viewer)) return { allowed: true };
  if (viewer.kind === 'PARTNER' && can(viewer, 'reports:write')) return { allowed: true };
  return { allowed: false, code: 'ACTION_NOT_ALLOWED' };
}
