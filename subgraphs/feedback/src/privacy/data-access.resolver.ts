import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { isReporter } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { ReportType } from '../report/report.type.js';
import { readAccessLog, type Access } from './access-log.js';
import { DataAccess } from './access-log.type.js';

const MOST_SHOWN = 100;
type Words = Readonly<Record<'vi' | 'en', string>>;

const ROLE_WORDS: Readonly<Record<string, Words>> = {
  DESK_OPERATOR: { vi: 'Tổng đài viên', en: 'Desk operator' },
  DESK_SUPERVISOR: { vi: 'Trưởng ca tổng đài', en: 'Desk supervisor' },
  UNIT_COORDINATOR: { vi: 'Đầu mối đơn vị', en: 'Unit coordinator' },
  UNIT_OFFICER: { vi: 'Cán bộ xử lý', en: 'Handling officer' },
  UNIT_LEADER: { vi: 'Lãnh đạo đơn vị', en: 'Unit leader' },
};
const OTHER: Words = { vi: 'Cán bộ', en: 'Staff member' };

/** What a reporter may know of who looked at their data: the office and the role, and why. */
@Resolver(() => ReportType)
export class DataAccessResolver {
  @FieldResolver(() => [DataAccess], {
    description: 'Who looked at the reporter’s contact or original photos, newest first. Empty for everybody else.',
  })
  async dataAccess(@Root() report: Report, @Ctx() context: ReportContext): Promise<DataAccess[]> {
    if (!isReporter(context.viewer, report)) return [];
    const rows = await readAccessLog(context.em(), { code: report.code, limit: MOST_SHOWN });
    return rows.map((row) => ({ at: row.at, by: byWords(context, row), what: row.what, reason: row.reason }));
  }
}

function byWords({ parts, viewer }: ReportContext, { role, unitId }: Access): string {
  const unit = unitId ? parts.units.unit(unitId) : undefined;
  const name = viewer.language === 'en' ? unit?.nameEn : unit?.fullName;
  return [(ROLE_WORDS[role] ?? OTHER)[viewer.language], name].filter(Boolean).join(' · ');
}
