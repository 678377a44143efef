import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { latestExtension } from '../report/due-again.js';
import { DONE_STATUSES } from '../report/report-codes.js';
import { sight, type ReportContext } from '../report/report-context.js';
import { DESK_ROLES, RETURNS_BEFORE_SUPERVISOR, UNIT_ROLES } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { ReportType } from '../report/report.type.js';
import { StaffMember, Unit, unitRef } from '../report/unit.type.js';
import { ExtensionAsked, OfficerChoice } from './extension-asked.type.js';

const memberRef = (id: string | null | undefined): StaffMember | null =>
  id ? Object.assign(new StaffMember(), { id }) : null;

/** How a report is handled behind the counter; all but the urging is for staff who work on it. */
@Resolver(() => ReportType)
export class HandlingFieldsResolver {
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The officer who has it in hand; only for staff who work on the report.',
  })
  officer(@Root() report: Report, @Ctx() context: ReportContext): StaffMember | null {
    return inside(context, report) ? memberRef(report.officerId) : null;
  }

  @FieldResolver(() => [OfficerChoice], {
    description: 'Officers of the lead unit, the least busy first; empty for those outside.',
  })
  async officerChoices(@Root() report: Report, @Ctx() context: ReportContext): Promise<OfficerChoice[]> {
    if (!inside(context, report) || !report.leadUnitId) return [];
    const people = context.parts.staff.ofUnit(report.leadUnitId, [...UNIT_ROLES, ...DESK_ROLES]);
    const rows = await context.em().execute<{ officer: string; n: string }[]>(
      `select officer_id as officer, count(*) as n from report
        where officer_id = any(string_to_array(?, chr(10))) and status <> all(string_to_array(?, ','))
        group by officer_id`,
      [people.map(({ id }) => id).join('\n'), DONE_STATUSES.join(',')],
    );
    const load = new Map(rows.map(({ officer, n }) => [officer, Number(n)]));
    return people
      .map(({ id, displayName, title }) => ({
        officer: memberRef(id)!,
        displayName,
        title,
        openReports: load.get(id) ?? 0,
      }))
      .sort((a, b) => a.openReports - b.openReports);
  }

  @FieldResolver(() => Int, { description: 'How often the unit was urged.' })
  urgeCount(@Root() report: Report): number {
    return report.urgeCount;
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When the unit was urged last.' })
  urgedAt(@Root() report: Report): Date | null {
    return report.urgedAt ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many units said it is not theirs since it was last reopened; only for staff.',
  })
  sendBackCount(@Root() report: Report, @Ctx() context: ReportContext): number | null {
    return inside(context, report) ? report.sendBackCount : null;
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'Whose it is by the word of the unit that sent it back; only for staff.',
  })
  suggestedUnit(@Root() report: Report, @Ctx() context: ReportContext): Unit | null {
    return inside(context, report) ? unitRef(report.suggestedUnitId) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'So many units sent it back that only the desk supervisor may assign it; false for those outside.',
  })
  supervisorDecides(@Root() report: Report, @Ctx() context: ReportContext): boolean {
    return inside(context, report) && report.sendBackCount >= RETURNS_BEFORE_SUPERVISOR;
  }

  @FieldResolver(() => ExtensionAsked, {
    nullable: true,
    description: 'More time the unit asked for and its leader has not decided on; only for staff.',
  })
  extension(@Root() report: Report, @Ctx() context: ReportContext): ExtensionAsked | null {
    const { extensionAskedAt: askedAt, extensionAskedTo: until } = report;
    if (!askedAt || !until || !inside(context, report)) return null;
    const reason = report.extensionAskedReason ?? '';
    return { askedAt, askedBy: memberRef(report.extensionAskedBy), until, reason };
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'The latest due time an extension may reach; null when its class allows none, and for those outside.',
  })
  latestExtension(@Root() report: Report, @Ctx() context: ReportContext): Date | null {
    if (!inside(context, report)) return null;
    const { rules, clock } = context.parts;
    return latestExtension(report, { now: clock.now(), calendar: rules.calendar(), limits: rules.limits() });
  }
}

const inside = (context: ReportContext, report: Report): boolean => sight(context, report) === 'INTERNAL';
