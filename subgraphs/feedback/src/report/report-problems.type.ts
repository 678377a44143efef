import { Problem } from '@smarthp/kit/problems';
import { Field, ID, ObjectType } from 'type-graphql';
import { ReportType } from './report.type.js';

@ObjectType({
  implements: Problem,
  description: 'Somebody changed the report since `version`; here is how it stands now.',
})
export class ReportChangedMeanwhile extends Problem {
  @Field(() => ReportType, { description: 'The report as it is now.' })
  report!: ReportType;
}

@ObjectType({ implements: Problem, description: 'The rights and duties of this version have not been accepted.' })
export class ConsentMissing extends Problem {
  @Field(() => String, { nullable: true, description: 'The version to read and accept; null while none is known.' })
  versionInForce!: string | null;
}

@ObjectType({
  implements: Problem,
  description: 'The earlier report is itself merged into another; merge into that one.',
})
export class MasterIsMerged extends Problem {
  @Field(() => String, { nullable: true, description: 'Human code of the report to merge into instead.' })
  masterCode!: string | null;
}

@ObjectType({ implements: Problem, description: 'The point lies outside the city.' })
export class OutsideCity extends Problem {}

@ObjectType({
  implements: Problem,
  description: 'A photo is missing, belongs to another, failed, or there are too many.',
})
export class MediaProblem extends Problem {
  @Field(() => ID, { nullable: true, description: 'The photo it is about, when it is about one.' })
  mediaId!: string | null;
}
