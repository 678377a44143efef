import { ActionNotAllowed, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, Float, Int, ObjectType, createUnionType } from 'type-graphql';
import { ReportCategory } from '../../report/category.type.js';
import { StaffMember, Unit } from '../../report/unit.type.js';

@ObjectType({ description: 'What the city’s own closed reports suggest a text is about. Never forced.' })
export class CategorySuggestion {
  @Field(() => ReportCategory, { description: 'The category; `fields` holds only the suggested field.' })
  category!: ReportCategory;

  @Field(() => Float, {
    description:
      'Share of held-out reports of this certainty that were right, 0 to 1; 0 for what is only second or third.',
  })
  confidence!: number;

  @Field(() => [String], { description: 'Words that spoke for it, without diacritics.' })
  because!: string[];
}

@ObjectType({ description: 'Category and unit suggested for a report at the desk. Null where nothing is supported.' })
export class ReportSuggestion {
  @Field(() => CategorySuggestion, { nullable: true, description: 'Category and field.' })
  category!: CategorySuggestion | null;

  @Field(() => Boolean, { description: 'The suggested field is the one it has already.' })
  agrees!: boolean;

  @Field(() => Unit, { nullable: true, description: 'The unit that handled such reports.' })
  unit!: Unit | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of held-out reports of this certainty whose unit was right.',
  })
  unitConfidence!: number | null;

  @Field(() => [String], { description: 'Words that spoke for the unit, without diacritics.' })
  unitBecause!: string[];
}

@ObjectType({ description: 'How often the held-out reports of one label were named rightly.' })
export class LabelHits {
  @Field(() => String, { description: 'CATEGORY/FIELD, a unit id, or WARD for the ward it lies in.' })
  label!: string;

  @Field(() => String, { description: 'Its name in the language of the caller.' })
  name!: string;

  @Field(() => Int, { description: 'Held-out reports of it.' })
  count!: number;

  @Field(() => Int, { description: 'Of these, named first.' })
  top1!: number;

  @Field(() => Int, { description: 'Of these, among the first three.' })
  top3!: number;
}

@ObjectType({ description: 'Two labels taken for each other.' })
export class LabelConfusion {
  @Field(() => String, { description: 'What it was.' })
  name!: string;

  @Field(() => String, { description: 'What the model said.' })
  said!: string;

  @Field(() => Int, { description: 'How often.' })
  count!: number;
}

@ObjectType({ description: 'How a learned model did on reports it had never seen.' })
export class HitRate {
  @Field(() => Int, { description: 'Held-out reports.' })
  count!: number;

  @Field(() => Int, { description: 'Named rightly at first.' })
  top1!: number;

  @Field(() => Int, { description: 'Right among the first three.' })
  top3!: number;

  @Field(() => [LabelHits], { description: 'The same for each label, the most frequent first.' })
  labels!: LabelHits[];

  @Field(() => [LabelConfusion], { description: 'The worst pairs.' })
  confusions!: LabelConfusion[];

  @Field(() => Float, {
    nullable: true,
    description: 'Hit rate of what is certain enough to be shown; null: nothing is shown.',
  })
  shownHitRate!: number | null;

  @Field(() => Int, { description: 'Held-out reports certain enough to be shown.' })
  shownCount!: number;
}

@ObjectType({ description: 'One version of what was learned from closed reports.' })
export class LearnedModel {
  @Field(() => Int, { description: 'Rises by one with each training.' })
  version!: number;

  @Field(() => Date, { description: 'When it was trained.' })
  trainedAt!: Date;

  @Field(() => StaffMember, { nullable: true, description: 'Who asked for it; null: the nightly job.' })
  trainedBy!: StaffMember | null;

  @Field(() => Boolean, { description: 'False: too few closed reports; nothing is suggested.' })
  enough!: boolean;

  @Field(() => Int, { description: 'Closed reports there were.' })
  reports!: number;

  @Field(() => Int, { description: 'Closed reports needed at least.' })
  leastReports!: number;

  @Field(() => Int, { description: 'Kept aside for the score: the newest fifth.' })
  heldOut!: number;

  @Field(() => HitRate, { nullable: true, description: 'How it names the field.' })
  field!: HitRate | null;

  @Field(() => HitRate, { nullable: true, description: 'How it names the unit.' })
  unit!: HitRate | null;
}

@ObjectType({ description: 'A training was put into the queue.' })
export class TrainingQueued {
  @Field(() => Date, { description: 'When it was asked for.' })
  askedAt!: Date;
}

export const TrainRoutingModelResult = createUnionType({
  name: 'TrainRoutingModelResult',
  description: 'The training waits in the queue, or why not.',
  types: () => [TrainingQueued, NotSignedIn, ActionNotAllowed] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'TrainingQueued'),
});
