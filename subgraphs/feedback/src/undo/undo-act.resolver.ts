import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { policyOptions } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportAction } from '../report/report-enums.js';
import { ReportActResult } from '../report/report-result.type.js';
import { keptForUndo } from '../report/report-undo.js';
import { mayAct } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { ReportType } from '../report/report.type.js';
import { undoAct } from './undo-act.command.js';

@InputType({ description: 'Takes the caller’s own last act back.' })
export class UndoActInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the act left.' })
  version!: number;
}

@ObjectType({ description: 'The caller’s last act, as long as it may be taken back.' })
export class UndoOffer {
  @Field(() => ReportAction, { description: 'What would be taken back.' })
  action!: codes.ReportAction;

  @Field(() => Date, { description: 'Until when.' })
  until!: Date;

  @Field(() => Int, { description: 'Whole seconds left at the moment of asking.' })
  secondsLeft!: number;
}

@Resolver(() => ReportType)
export class UndoActResolver {
  @Mutation(() => ReportActResult, {
    description: 'Takes the caller’s own last act back: within the undo window, while nothing else has happened.',
  })
  undoAct(@Arg('input', () => UndoActInput) input: UndoActInput, @Ctx() context: ReportContext) {
    return answer(context, undoAct, input);
  }

  @FieldResolver(() => UndoOffer, {
    nullable: true,
    description: 'The caller’s last act, as long as it may be taken back; null otherwise.',
  })
  undoOffer(@Root() report: Report, @Ctx() context: ReportContext): UndoOffer | null {
    const options = policyOptions(context, report);
    const kept = keptForUndo(report);
    if (!kept || !report.undoUntil || !mayAct(context.viewer, report, 'UNDO', options).allowed) return null;
    const secondsLeft = Math.max(0, Math.floor((report.undoUntil.getTime() - options.now) / 1000));
    return { action: kept.action as codes.ReportAction, until: report.undoUntil, secondsLeft };
  }
}
