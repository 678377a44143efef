import { inject, Service } from '@angular/core';
import { answerGaps, type AskedQuestion, stopIn } from '@smarthp/angular';
import type { Draft } from '../outbox/draft';
import { ReportCategories } from '../reports/report-categories';

/** What the rules of a field still ask: another field, an answer, or a call instead of a report. */
export type FieldGap = 'FIELD_GONE' | 'ANSWERS' | 'STOPPED';

/** The rules of the draft's field as the city has them now, or as they were kept on the phone. */
@Service()
export class FieldQuestions {
  private readonly categories = inject(ReportCategories);

  of(draft: Draft | null): readonly AskedQuestion[] {
    // A copy kept on the phone from before there were questions has none.
    return (this.field(draft)?.questions as readonly AskedQuestion[] | undefined) ?? [];
  }

  gap(draft: Draft): FieldGap | null {
    const category = this.categories.all().find(({ code }) => code === draft.categoryCode);
    if (category && draft.fieldCode && !this.field(draft)) return 'FIELD_GONE';
    const [questions, answers] = [this.of(draft), draft.answers ?? {}];
    if (stopIn(questions, answers)) return 'STOPPED';
    return draft.answers && answerGaps(questions, answers).length ? 'ANSWERS' : null;
  }

  private field(draft: Draft | null) {
    const category = this.categories.all().find(({ code }) => code === draft?.categoryCode);
    return category?.fields.find(({ code }) => code === draft?.fieldCode);
  }
}
