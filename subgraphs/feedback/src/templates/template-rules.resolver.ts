import { Refused, isProblem, type Problem } from '@smarthp/kit/problems';
import type { Viewer } from '@smarthp/kit/viewer';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { versionFacts } from '../report/dated-version.type.js';
import type * as codes from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import type { RuleBooks } from '../report/rule-books.js';
import { unitRef } from '../report/unit.type.js';
import { retireAnswerTemplate } from './retire-answer-template.command.js';
import { saveAnswerTemplate } from './save-answer-template.command.js';
import { keepsTemplates, mayKeepTemplate, mayReadTemplate } from './template.policy.js';
import {
  RetireAnswerTemplateInput,
  SaveAnswerTemplateInput,
  SaveTemplateResult,
  TemplateRule,
} from './template.type.js';

function templateRule(books: RuleBooks, code: string, viewer: Viewer): TemplateRule {
  const book = books.book('templates');
  const versions = book.history(code);
  return {
    id: code,
    code,
    newestVersion: book.newest(code),
    mayChange: mayKeepTemplate(viewer, versions[0]!.content.unitId),
    versions: versions.map((row) => ({
      ...versionFacts(row, book, books.today()),
      name: row.content.name,
      act: row.content.act as codes.ReportAction | null,
      categoryCode: row.content.categoryCode,
      fieldCode: row.content.fieldCode,
      statuses: row.content.statuses as readonly codes.ReportStatus[],
      body: row.content.body,
      unit: unitRef(row.content.unitId),
      order: row.content.order,
    })),
  };
}

@Resolver()
export class TemplateRulesResolver {
  @Query(() => [TemplateRule], { description: 'Templates with their whole history and what is planned.' })
  templateRules(@Ctx() { parts: { books }, viewer }: ReportContext): TemplateRule[] {
    if (!keepsTemplates(viewer))
      throw new Refused(viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN', viewer.language);
    const book = books.book('templates');
    const newest = (code: string) => book.history(code)[0]!.content;
    return book
      .keys()
      .filter((code) => mayReadTemplate(viewer, newest(code).unitId))
      .sort((a, b) => newest(a).order - newest(b).order || (a < b ? -1 : 1))
      .map((code) => templateRule(books, code, viewer));
  }

  @Mutation(() => SaveTemplateResult, { description: 'Adds a template or changes one, from a day on.' })
  async saveAnswerTemplate(
    @Arg('input', () => SaveAnswerTemplateInput) input: SaveAnswerTemplateInput,
    @Ctx() context: ReportContext,
  ): Promise<TemplateRule | Problem> {
    const saved = await saveAnswerTemplate(context, input);
    return isProblem(saved) ? saved : templateRule(context.parts.books, input.code, context.viewer);
  }

  @Mutation(() => SaveTemplateResult, { description: 'Ends a template from a day on.' })
  async retireAnswerTemplate(
    @Arg('input', () => RetireAnswerTemplateInput) input: RetireAnswerTemplateInput,
    @Ctx() context: ReportContext,
  ): Promise<TemplateRule | Problem> {
    const saved = await retireAnswerTemplate(context, input);
    return isProblem(saved) ? saved : templateRule(context.parts.books, input.code, context.viewer);
  }
}
