import { actionNotAllowed, notSignedIn } from '@smarthp/kit/problems';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { mustWorkOnReports } from '../../report/must-work-on-reports.js';
import type { ReportContext } from '../../report/report-context.js';
import { isDesk } from '../../report/report.policy.js';
import type { Report } from '../../report/report.entity.js';
import { ReportType } from '../../report/report.type.js';
import { unitRef } from '../../report/unit.type.js';
import { fieldKey } from '../rules/routing-rule.js';
import { mustSeeRouting, roomOf } from '../must-see-routing.js';
import { mayKeepRouting } from '../routing.policy.js';
import { categoryView, modelView } from './suggestion.view.js';
import { toModel } from './model-book.js';
import {
  CategorySuggestion,
  LearnedModel,
  ReportSuggestion,
  TrainRoutingModelResult,
  TrainingQueued,
} from './suggestion.type.js';

/** Where a suggestion helps: the desk still classifies and assigns. */
const AT_DESK = ['SUBMITTED', 'NEEDS_INFO', 'RECEIVED', 'SENT_BACK'];
const MOST_SUGGESTIONS = 3;
const LEAST_TEXT = 8;
const MOST_MODELS = 20;

@Resolver(() => ReportType)
export class SuggestionResolver {
  @FieldResolver(() => ReportSuggestion, {
    nullable: true,
    description: 'What closed reports suggest, for the desk before it has classified and assigned. Never forced.',
  })
  suggestion(@Root() report: Report, @Ctx() { viewer, parts }: ReportContext): ReportSuggestion | null {
    if (!isDesk(viewer) || !AT_DESK.includes(report.status)) return null;
    const { models, book } = roomOf(parts);
    const facts = { ...report, text: `${report.title} . ${report.body}`, fieldCode: report.fieldCode ?? null };
    const [field] = models.fieldsFor(facts);
    const category = field && categoryView(parts, field);
    const unit = models.unitFor(facts);
    const standing = unit && book.standing(unit.label);
    if (!category && !standing) return null;
    return {
      category: category ?? null,
      agrees: field?.label === fieldKey(report.categoryCode, report.fieldCode),
      unit: unitRef(standing),
      unitConfidence: standing ? unit.confidence : null,
      unitBecause: standing ? [...unit.because] : [],
    };
  }

  @Query(() => [CategorySuggestion], {
    description:
      'Category and field a text is most likely about, best first; empty when nothing is supported. For staff.',
  })
  suggestCategory(
    @Arg('text', () => String) text: string,
    @Arg('wardId', () => ID, { nullable: true }) wardId: string | null | undefined,
    @Ctx() { viewer, parts }: ReportContext,
  ): CategorySuggestion[] {
    mustWorkOnReports(viewer);
    if (text.trim().length < LEAST_TEXT) return [];
    return roomOf(parts)
      .models.fieldsFor({ text: text.slice(0, 5_000), wardId: wardId ?? null }, MOST_SUGGESTIONS)
      .flatMap((one) => categoryView(parts, one) ?? []);
  }

  @Query(() => [LearnedModel], { description: 'What was learned from closed reports, newest version first.' })
  async learnedModels(@Ctx() { viewer, parts, em }: ReportContext): Promise<LearnedModel[]> {
    mustSeeRouting(viewer);
    const rows = await em().execute<Record<string, unknown>[]>(
      `select version, trained_at, trained_by, enough, score from learned_model order by version desc limit ?`,
      [MOST_MODELS],
    );
    return rows.map((row) => modelView(parts, toModel(row), viewer.language));
  }

  @Mutation(() => TrainRoutingModelResult, { description: 'Has category and unit learned anew, as one job.' })
  async trainRoutingModel(@Ctx() { viewer, parts }: ReportContext): Promise<typeof TrainRoutingModelResult> {
    if (viewer.kind === 'ANONYMOUS') return notSignedIn(viewer.language);
    if (!mayKeepRouting(viewer)) return actionNotAllowed(viewer.language);
    await parts.database.transaction((em) => parts.queue.enqueue(em, 'train-routing-model', { by: viewer.id }));
    return Object.assign(new TrainingQueued(), { askedAt: parts.clock.now() });
  }
}
