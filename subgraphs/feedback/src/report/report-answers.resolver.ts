import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { sight, type ReportContext } from './report-context.js';
import { ReportAnswer } from './question.type.js';
import { opens } from './report.policy.js';
import type { Report } from './report.entity.js';
import { ReportType } from './report.type.js';
import { answerInWords, type KeptAnswer } from './typed-question.js';

/** What the reporter answered to the questions of the field, under the words they were asked in. */
@Resolver(() => ReportType)
export class ReportAnswersResolver {
  @FieldResolver(() => [ReportAnswer], {
    description: 'Answers to the questions of its field; only for the reporter and staff, for they may name people.',
  })
  answers(@Root() report: Report, @Ctx() context: ReportContext): ReportAnswer[] {
    if (!opens(sight(context, report), 'REPORTER')) return [];
    const { language } = context.viewer;
    const { fields } = context.parts.books.categories();
    const answers = Object.entries(report.answers as Record<string, KeptAnswer>).flatMap(([questionCode, kept]) => {
      const asked = fields.version(kept.field, kept.version)?.content.questions ?? [];
      const at = asked.findIndex(({ code }) => code === questionCode);
      const question = asked[at];
      return question ? [{ at, questionCode, question, kept }] : [];
    });
    return answers
      .sort((a, b) => a.at - b.at)
      .map(({ questionCode, question, kept }) => ({
        questionCode,
        question: language === 'vi' ? question.text : question.textEn,
        answer: answerInWords(question, kept.value, language),
        value: kept.value,
        version: kept.version,
      }));
  }
}
