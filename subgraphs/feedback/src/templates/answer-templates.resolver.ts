import { say } from '@smarthp/kit/problems';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import { sight, type ReportContext } from '../report/report-context.js';
import { mustWorkOnReports } from '../report/must-work-on-reports.js';
import { ReportAction } from '../report/report-enums.js';
import type { Report } from '../report/report.entity.js';
import { reportByCode } from '../report/report.repository.js';
import { fitting } from './fitting-templates.js';
import { VARIABLES, checkPlaces, filled } from './template-words.rules.js';
import { valuesFor } from './template-values.js';
import { keepsTemplates, mayReadTemplate } from './template.policy.js';
import { AnswerTemplate, TemplatePreview, TemplateVariable } from './template.type.js';

@Resolver()
export class AnswerTemplatesResolver {
  @Query(() => [AnswerTemplate], {
    description:
      'Templates that fit the act on the report, filled for it, the closest first. Empty where the caller only reads.',
  })
  async answerTemplates(
    @Arg('code', () => String, { description: 'Code of the report.' }) code: string,
    @Arg('act', () => ReportAction, { description: 'What the words are for.' }) act: codes.ReportAction,
    @Ctx() context: ReportContext,
  ): Promise<AnswerTemplate[]> {
    const { viewer, parts } = context;
    mustWorkOnReports(viewer);
    const report = await this.seen(context, code);
    if (!report) return [];
    const values = valuesFor(context, report, act);
    const open = parts.books
      .book('templates')
      .inForce(parts.books.today())
      .filter(({ content }) => !content.unitId || viewer.roles.some(({ unitId }) => unitId === content.unitId));
    return fitting(open, report, act).map(({ key, content }) => ({
      code: key,
      name: content.name,
      body: filled(content.body, values),
      ofUnit: !!content.unitId,
    }));
  }

  @Query(() => TemplatePreview, {
    nullable: true,
    description: 'How a text would read for a report; null when the caller may not see inside it.',
  })
  async templatePreview(
    @Arg('body', () => String, { description: 'The words with their open places.' }) body: string,
    @Arg('code', () => String, { description: 'Code of the report.' }) code: string,
    @Arg('act', () => ReportAction, { nullable: true, description: 'What the words are for.' })
    act: codes.ReportAction | null | undefined,
    @Ctx() context: ReportContext,
  ): Promise<TemplatePreview | null> {
    const { language } = context.viewer;
    const report = await this.seen(context, code, keepsTemplates(context.viewer));
    if (!report) return null;
    return {
      text: filled(body, valuesFor(context, report, act ?? null)),
      wrong: checkPlaces(body).map((one) => say(one.code, language, one.values)),
    };
  }

  @Query(() => [TemplateVariable], { description: 'The places a template may leave open.' })
  templateVariables(@Ctx() { viewer }: ReportContext): TemplateVariable[] {
    return Object.entries(VARIABLES).map(([name, words]) => ({ name, meaning: words[viewer.language] }));
  }

  /** A report the caller sees from inside, or as public as everybody does when they only try words on it. */
  private async seen(context: ReportContext, code: string, alsoPublic = false): Promise<Report | undefined> {
    const report = await reportByCode(context.em(), code);
    if (!report) return undefined;
    const mark = sight(context, report);
    if (mark === 'INTERNAL') return report;
    return alsoPublic && report.publication === 'PUBLIC' && mayReadTemplate(context.viewer, null) ? report : undefined;
  }
}
