import { say } from '@smarthp/kit/problems';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { reckonAgain, limitOf } from '../report/due-again.js';
import { recounted } from '../report/due-recount.js';
import { limitEnds } from '../report/report-clock.js';
import { sight, type ReportContext } from '../report/report-context.js';
import type { Report } from '../report/report.entity.js';
import { ReportType } from '../report/report.type.js';
import { extensionEnd } from './ask-extension.command.js';
import { DueChangeInput, DuePreview } from './due-preview.type.js';

@Resolver(() => ReportType)
export class DuePreviewResolver {
  @FieldResolver(() => DuePreview, {
    nullable: true,
    description:
      'When the report would be due after a change of class, of the units that help, or an extension. Null for those outside.',
  })
  duePreview(
    @Root() report: Report,
    @Arg('change', () => DueChangeInput, { description: 'The change to look at.' }) change: DueChangeInput,
    @Ctx() context: ReportContext,
  ): DuePreview | null {
    if (sight(context, report) !== 'INTERNAL') return null;
    const { rules, clock } = context.parts;
    const world = { now: clock.now(), calendar: rules.calendar(), limits: rules.limits() };
    const before = report.dueAt ?? null;
    const { extensionDays: days, extensionUntil: until } = change;
    if (until || (days !== null && days !== undefined)) {
      const end = extensionEnd({ report, ...world }, { days: days ?? null, until: until ?? null });
      if (end instanceof Date) return { dueAt: end, before, aroundTheClock: report.aroundTheClock, problem: null };
      return {
        dueAt: null,
        before,
        aroundTheClock: report.aroundTheClock,
        problem: problemWords(end, context.viewer.language),
      };
    }
    if (change.coordinatingUnitIds) {
      const helped = Object.assign(Object.create(report) as Report, {
        coordinatingUnitIds: change.coordinatingUnitIds,
      });
      const { dueAt } = recounted(helped, world);
      return { dueAt, before, aroundTheClock: report.aroundTheClock, problem: null };
    }
    const facts = {
      urgency: change.urgency ?? report.urgency,
      categoryCode: change.categoryCode ?? report.categoryCode,
      fieldCode: change.categoryCode ? (change.fieldCode ?? null) : (change.fieldCode ?? report.fieldCode),
    };
    const classed = Object.assign(Object.create(report) as Report, facts);
    const limit = limitOf(classed, world);
    const same = report.clockStartedAt && limit === limitOf(report, world);
    if (same) return { dueAt: before, before, aroundTheClock: report.aroundTheClock, problem: null };
    const reckoned = reckonAgain(report, facts, world);
    const { aroundTheClock, resultMinutes: minutes } = limit;
    const ifReceivedNow = limitEnds(world.calendar, world.now.getTime(), { aroundTheClock, minutes });
    return {
      dueAt: reckoned?.dueAt ?? new Date(ifReceivedNow),
      before,
      aroundTheClock: reckoned?.aroundTheClock ?? aroundTheClock,
      problem: null,
    };
  }
}

function problemWords(refusal: Exclude<ReturnType<typeof extensionEnd>, Date>, language: 'vi' | 'en'): string {
  if (refusal.refused === 'INVALID') {
    const [field] = refusal.fields;
    return say(field?.code ?? 'NOT_VALID', language, field?.values);
  }
  return say(refusal.refused === 'NOT_ALLOWED' ? refusal.code : refusal.refused, language);
}
