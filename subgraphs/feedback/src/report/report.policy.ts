import { can, holds, unitsOf, type Viewer } from '@smarthp/kit/viewer';
import {
  REPORT_ACTIONS,
  type ActorKind,
  type EntryVisibility,
  type Publication,
  type ReportAction,
  type TimelineAction,
} from './report-codes.js';
import type { ActorRole } from './actor-role.js';
import { transitionOf, type WorkflowFacts } from './report-workflow.js';
import { BACK_ACTS, isBackAct, isSideAct, sideRuleOf } from './side-workflow.js';

/** What the policy needs to know of a report. */
export interface PolicyFacts extends WorkflowFacts {
  readonly id?: string;
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
  readonly sendBackCount: number;
  readonly extensionAskedAt?: Date | null;
  readonly extensionAskedBy?: string | null;
  readonly extensionCount: number;
  readonly dueAt?: Date | null;
  readonly mergedAt?: Date | null;
  readonly undoUntil?: Date | null;
  readonly undoBy?: string | null;
  /** Staff who were told that it is late. */
  readonly escalatedTo?: readonly string[];
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
/** After so many units said "not ours", the supervisor says whose it is. */
export const RETURNS_BEFORE_SUPERVISOR = 2;
export const MOST_EXTENSIONS = 1;

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
/** Whom lateness is told to: those who answer for others. */
export const isToldOfLateness = (viewer: Viewer): boolean =>
  viewer.kind === 'STAFF' && holds(viewer, ['DESK_SUPERVISOR', 'UNIT_COORDINATOR', 'UNIT_LEADER', 'CITY_LEADER']);
/** Staff with a queue of their own. */
export const worksOnReports = (viewer: Viewer): boolean =>
  isDesk(viewer) || isCityLeader(viewer) || handlingUnitsOf(viewer).length > 0;

// The desk may be a lead unit itself: then its people do what a unit's people do.
const inLeadUnit = (viewer: Viewer, facts: PolicyFacts): boolean =>
  viewer.kind === 'STAFF' && holdsIn(viewer, [...UNIT_ROLES, ...DESK_ROLES], facts.leadUnitId);
const leadsLeadUnit = (viewer: Viewer, facts: PolicyFacts): boolean =>
  viewer.kind === 'STAFF' && holdsIn(viewer, ['UNIT_LEADER', 'DESK_SUPERVISOR'], facts.leadUnitId);
const headsLeadUnit = (viewer: Viewer, facts: PolicyFacts): boolean =>
  viewer.kind === 'STAFF' && holdsIn(viewer, ['UNIT_COORDINATOR', 'UNIT_LEADER', ...DESK_ROLES], facts.leadUnitId);
const inCoordinatingUnit = (viewer: Viewer, facts: PolicyFacts): boolean =>
  viewer.kind === 'STAFF' && facts.coordinatingUnitIds.some((unit) => holdsIn(viewer, UNIT_ROLES, unit));

/** Who holds the tracking link of a report: its caller without an account. No token ever names such a person. */
export const callerIdOf = (reportId: string): string => `caller:${reportId}`;

/** The person the report is about: who sent it, citizen or partner system. */
export const isReporter = (viewer: Viewer, facts: PolicyFacts): boolean =>
  (viewer.kind === 'CITIZEN' && !!facts.reporterId && viewer.id === facts.reporterId) ||
  (viewer.kind === 'PARTNER' && facts.submitterKind === 'PARTNER' && viewer.id === facts.submitterId) ||
  (viewer.kind === 'CITIZEN' && !!facts.id && !facts.reporterId && viewer.id === callerIdOf(facts.id));

/** Staff who work on this report. They see all of it but, for some, the reporter's contact. */
export const isConcernedStaff = (viewer: Viewer, facts: PolicyFacts): boolean =>
  isDesk(viewer) ||
  isCityLeader(viewer) ||
  inLeadUnit(viewer, facts) ||
  inCoordinatingUnit(viewer, facts) ||
  (worksOnReports(viewer) && !!facts.escalatedTo?.includes(viewer.id));

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

/** The photo as the camera took it, unsealed for one look with a reason. */
export const opensOriginals = (viewer: Viewer, facts: PolicyFacts): boolean =>
  isDeskSupervisor(viewer) && sightOf(viewer, facts) === 'INTERNAL';

/** Staff who may have the reporter's whole contact for a reason. The reporter has it anyway. */
export const revealsContact = (viewer: Viewer, facts: PolicyFacts): boolean =>
  viewer.kind === 'STAFF' && seesContact(viewer, facts);

/** Who looked at what: for the desk's supervisor and the auditor. */
export const readsAccessLog = (viewer: Viewer): boolean =>
  viewer.kind === 'STAFF' && holds(viewer, ['DESK_SUPERVISOR', 'AUDITOR']);

export interface PolicyOptions {
  readonly now: number;
  /** The one who wrote the result may not approve it. */
  readonly fourEyes: boolean;
  /** False: the class of the report allows no extension. */
  readonly mayExtend?: boolean;
  /** The field of the report is never public. */
  readonly neverPublic?: boolean;
}

const ROLE: Readonly<Record<ActorRole, (viewer: Viewer, facts: PolicyFacts) => boolean>> = {
  REPORTER: isReporter,
  DESK: isDesk,
  DESK_SUPERVISOR: isDeskSupervisor,
  LEAD_UNIT: inLeadUnit,
  LEAD_UNIT_HEAD: headsLeadUnit,
  LEAD_UNIT_LEADER: leadsLeadUnit,
  CITY_LEADER: isCityLeader,
  CONCERNED_UNIT: (viewer, facts) => inLeadUnit(viewer, facts) || inCoordinatingUnit(viewer, facts),
  CONCERNED_STAFF: isConcernedStaff,
  SYSTEM: (viewer) => viewer === SYSTEM,
};

const KIND: Readonly<Record<ActorRole, ActorKind>> = {
  REPORTER: 'CITIZEN',
  DESK: 'DESK',
  DESK_SUPERVISOR: 'DESK',
  LEAD_UNIT: 'UNIT',
  LEAD_UNIT_HEAD: 'UNIT',
  LEAD_UNIT_LEADER: 'LEADER',
  CITY_LEADER: 'LEADER',
  CONCERNED_UNIT: 'UNIT',
  CONCERNED_STAFF: 'UNIT',
  SYSTEM: 'SYSTEM',
};

export type Verdict =
  { readonly allowed: true; readonly as: ActorKind } | { readonly allowed: false; readonly code: string };
const no = (code: string): Verdict => ({ allowed: false, code });

/** May the viewer do this now, and as what. The one place that answers it. */
export function mayAct(viewer: Viewer, facts: PolicyFacts, act: TimelineAction, options: PolicyOptions): Verdict {
  const who = rolesFor(facts, act);
  if (!who) return no('NOT_IN_THIS_STATE');
  const role = who.find((one) => ROLE[one](viewer, facts));
  if (!role) return no('ACTION_NOT_ALLOWED');
  const hindrance = inTheWay(viewer, facts, act, options);
  return hindrance ? no(hindrance) : { allowed: true, as: kindOf(role, viewer, facts) };
}

/** Who may do `act` by the tables; undefined when the table knows no such act here. */
function rolesFor(facts: PolicyFacts, act: TimelineAction): readonly ActorRole[] | undefined {
  if (isBackAct(act)) {
    const { from, who } = BACK_ACTS[act];
    return from && !(from as readonly string[]).includes(facts.status) ? undefined : who;
  }
  return isSideAct(act) ? sideRuleOf(act).who : transitionOf(facts, act)?.who;
}

/** What else stands in the way of an act, as a code; undefined when nothing does. */
function inTheWay(
  viewer: Viewer,
  facts: PolicyFacts,
  act: TimelineAction,
  { now, fourEyes, mayExtend = true, neverPublic = false }: PolicyOptions,
): string | undefined {
  if (isSideAct(act)) {
    const rule = sideRuleOf(act);
    if (rule.in && !rule.in.includes(facts.status)) return 'NOT_IN_THIS_STATE';
    if (rule.notIn?.includes(facts.status)) return 'NOT_IN_THIS_STATE';
    if (rule.publication && !rule.publication.includes(facts.publication)) return 'NOT_IN_THIS_STATE';
  }
  const past = (moment: Date | null | undefined): boolean => !!moment && now > moment.getTime();
  switch (act) {
    case 'PUBLISH':
      if (!facts.mayBePublic) return 'NOT_AGREED_TO_PUBLISH';
      return neverPublic ? 'FIELD_NEVER_PUBLIC' : undefined;
    case 'SEND_BACK':
      return past(facts.sendBackUntil) ? 'TOO_LATE_TO_SEND_BACK' : undefined;
    case 'ASSIGN':
      return facts.sendBackCount >= RETURNS_BEFORE_SUPERVISOR && !isDeskSupervisor(viewer)
        ? 'SUPERVISOR_DECIDES'
        : undefined;
    case 'REOPEN':
      if (facts.reopenCount >= MOST_REOPENINGS) return 'REOPENED_TOO_OFTEN';
      return past(facts.reopenUntil) ? 'TOO_LATE_TO_REOPEN' : undefined;
    case 'APPROVE_RESULT':
      return fourEyes && viewer.id === facts.resultSubmittedBy ? 'NEEDS_FOUR_EYES' : undefined;
    case 'EXTEND_DEADLINE':
      if (facts.extensionAskedAt) return 'EXTENSION_ASKED_ALREADY';
      if (facts.extensionCount >= MOST_EXTENSIONS) return 'EXTENDED_TOO_OFTEN';
      if (past(facts.dueAt)) return 'TOO_LATE_TO_EXTEND';
      return mayExtend ? undefined : 'NO_EXTENSION_HERE';
    case 'APPROVE_EXTENSION':
      if (!facts.extensionAskedAt) return 'NOT_IN_THIS_STATE';
      return fourEyes && viewer.id === facts.extensionAskedBy ? 'NEEDS_FOUR_EYES' : undefined;
    case 'REFUSE_EXTENSION':
      return facts.extensionAskedAt ? undefined : 'NOT_IN_THIS_STATE';
    case 'UNDO':
      if (!facts.undoUntil || facts.undoBy !== viewer.id) return 'NOT_IN_THIS_STATE';
      return past(facts.undoUntil) ? 'TOO_LATE_TO_UNDO' : undefined;
    default:
      return undefined;
  }
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
export const STREET_GRID = 0.0005;
export const roundedToStreet = ({ lat, lng }: { lat: number; lng: number }): { lat: number; lng: number } => ({
  lat: Number((Math.round(lat / STREET_GRID) * STREET_GRID).toFixed(4)),
  lng: Number((Math.round(lng / STREET_GRID) * STREET_GRID).toFixed(4)),
});

/** Who may send a report, and on whose behalf. */
export function maySubmit(viewer: Viewer): { allowed: true } | { allowed: false; code: string } {
  if (viewer.kind === 'CITIZEN')
    return viewer.level >= 1 ? { allowed: true } : { allowed: false, code: 'LEVEL_TOO_LOW' };
  if (viewer.kind === 'STAFF' && isDesk(viewer)) return { allowed: true };
  if (viewer.kind === 'PARTNER' && can(viewer, 'reports:write')) return { allowed: true };
  return { allowed: false, code: 'ACTION_NOT_ALLOWED' };
}
