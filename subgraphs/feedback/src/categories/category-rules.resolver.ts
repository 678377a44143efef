import { isProblem, type Problem } from '@smarthp/kit/problems';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { fieldKey } from '../report/category-book.js';
import { DONE_STATUSES } from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { mustSeeSettings } from '../report/settings.policy.js';
import { CategoryRule, FieldRule, SaveCategoryResult, SaveFieldResult } from './category-rule.type.js';
import { categoryRule, categoryRules, fieldRule } from './category-rules.view.js';
import { renameReportCategory } from './rename-report-category.command.js';
import { RenameReportCategoryInput, RetireReportFieldInput, SaveReportFieldInput } from './report-field.input.js';
import { openReportsByField } from './open-reports-by-field.read.js';
import { retireReportField } from './retire-report-field.command.js';
import { saveReportField } from './save-report-field.command.js';

@Resolver(() => FieldRule)
export class CategoryRulesResolver {
  private readonly counts = new WeakMap<ReportContext, DataLoader<string, number>>();

  @Query(() => [CategoryRule], { description: 'Categories and fields with their whole history and what is planned.' })
  categoryRules(@Ctx() { parts, viewer }: ReportContext): CategoryRule[] {
    mustSeeSettings(viewer);
    return categoryRules(parts.books);
  }

  @Mutation(() => SaveFieldResult, { description: 'Adds a field or changes one, from a day on.' })
  saveReportField(
    @Arg('input', () => SaveReportFieldInput) input: SaveReportFieldInput,
    @Ctx() context: ReportContext,
  ): Promise<FieldRule | Problem> {
    return this.field(context, input, saveReportField(context, input));
  }

  @Mutation(() => SaveFieldResult, {
    description: 'Ends a field from a day on. Reports that have it keep it; new ones cannot choose it.',
  })
  retireReportField(
    @Arg('input', () => RetireReportFieldInput) input: RetireReportFieldInput,
    @Ctx() context: ReportContext,
  ): Promise<FieldRule | Problem> {
    return this.field(context, input, retireReportField(context, input));
  }

  @Mutation(() => SaveCategoryResult, { description: 'Changes the English name or the icon of a category.' })
  async renameReportCategory(
    @Arg('input', () => RenameReportCategoryInput) input: RenameReportCategoryInput,
    @Ctx() context: ReportContext,
  ): Promise<CategoryRule | Problem> {
    const saved = await renameReportCategory(context, input);
    return isProblem(saved) ? saved : categoryRule(context.parts.books, input.code);
  }

  @FieldResolver(() => Int, { description: 'Reports with this field that are not done.' })
  openReports(@Root() rule: FieldRule, @Ctx() context: ReportContext): Promise<number> {
    const known = this.counts.get(context);
    const loader = known ?? new DataLoader((keys) => openReportsByField(context.em(), keys, DONE_STATUSES));
    if (!known) this.counts.set(context, loader);
    return loader.load(rule.id);
  }

  private async field(
    { parts }: ReportContext,
    { categoryCode, code }: { categoryCode: string; code: string },
    saving: Promise<object | Problem>,
  ): Promise<FieldRule | Problem> {
    const saved = await saving;
    return isProblem(saved) ? saved : fieldRule(parts.books, fieldKey(categoryCode, code));
  }
}
