import type { EscalationAudience, EscalationRule } from '../report/escalation-rules.js';
import type { Scene } from '../report/report-act.js';
import type { KnownStaff } from '../report/report-parts.js';

/** Somebody who was told, under the name they had then. */
export interface ToldPerson {
  readonly id: string;
  readonly name: string;
  readonly unitId: string | null;
}

/** The office of the city's People's Committee. */
const CITY_OFFICE = 'unit:VPUB';

/** Who can be named by a rule: those who have a queue to see it in. */
export const MAY_BE_NAMED = ['DESK_SUPERVISOR', 'UNIT_COORDINATOR', 'UNIT_LEADER', 'CITY_LEADER'] as const;

export const holdsOneOf = (person: KnownStaff, roles: readonly string[]): boolean =>
  person.isActive && person.roles.some(({ role }) => roles.includes(role));

interface Ground {
  readonly staff: Scene['staff'];
  readonly leadUnitId: string | null;
}

const inUnit = ({ staff }: Ground, unitId: string | null | undefined, roles: readonly string[]): KnownStaff[] =>
  unitId ? [...staff.ofUnit(unitId, roles)] : [];

const everywhere = ({ staff }: Ground, role: string): KnownStaff[] =>
  staff.all().filter((person) => holdsOneOf(person, [role]));

const AUDIENCE: Readonly<Record<EscalationAudience, (ground: Ground, rule: EscalationRule) => KnownStaff[]>> = {
  LEAD_UNIT_COORDINATOR: (ground) => inUnit(ground, ground.leadUnitId, ['UNIT_COORDINATOR']),
  LEAD_UNIT_LEADER: (ground) => inUnit(ground, ground.leadUnitId, ['UNIT_LEADER']),
  DESK_SUPERVISOR: (ground) => everywhere(ground, 'DESK_SUPERVISOR'),
  CITY_OFFICE: (ground) => inUnit(ground, CITY_OFFICE, ['UNIT_COORDINATOR', 'UNIT_LEADER']),
  CITY_LEADER: (ground) => everywhere(ground, 'CITY_LEADER'),
  NAMED: ({ staff }, { staffIds }) =>
    staffIds.map((id) => staff.member(id)).filter((person): person is KnownStaff => !!person?.isActive),
};

/**
 * The people the rules of a level name, each once. Where a unit has nobody in the role, or no unit leads yet, the desk's
 * supervisors are told: a late report is never told to nobody.
 */
export function peopleToTell(
  { staff, report }: Pick<Scene, 'staff' | 'report'>,
  rules: readonly EscalationRule[],
): ToldPerson[] {
  const ground = { staff, leadUnitId: report.leadUnitId ?? null };
  const found = rules.flatMap((rule) => {
    const people = AUDIENCE[rule.audience](ground, rule);
    return people.length ? people : AUDIENCE.DESK_SUPERVISOR(ground, rule);
  });
  return [...new Map(found.map((person) => [person.id, person])).values()].map(({ id, displayName, unitId }) => ({
    id,
    name: displayName,
    unitId,
  }));
}

/** The names a rule stands for before there is a report: people of a lead unit are not known then. */
export const namesBeforehand = (staff: Scene['staff'], rule: EscalationRule): string[] =>
  AUDIENCE[rule.audience]({ staff, leadUnitId: null }, rule).map(({ displayName }) => displayName);
