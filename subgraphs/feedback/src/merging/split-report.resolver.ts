import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Resolver, Root } from 'type-graphql';
import { dateOf, dayNumberOf } from '../report/report-clock.js';
import { codeOf } from '../report/report-code.js';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { sightIn } from '../report/public-view.js';
import { ReportActResult } from '../report/report-result.type.js';
import type { Report } from '../report/report.entity.js';
import { reportsWhere } from '../report/report.repository.js';
import { ReportType } from '../report/report.type.js';
import { splitReport } from './split-report.command.js';

@InputType({ description: 'One part that becomes a report of its own.' })
export class SplitPartInput {
  @Field(() => String, { nullable: true, description: 'A line that says what it is about; else made of the words.' })
  title?: string | null;

  @Field(() => String, { description: 'The words of this part.' })
  body!: string;

  @Field(() => String, { description: 'Its category; one in force.' })
  categoryCode!: string;

  @Field(() => String, { nullable: true, description: 'Its field within the category.' })
  fieldCode?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Photos of the report that show this part; they are copied.' })
  mediaIds!: string[];
}

@InputType({ description: 'The part that stays on the report itself; what is left out stays as it is.' })
export class StayingPartInput {
  @Field(() => String, { nullable: true, description: 'Its title from now on.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Its category from now on.' })
  categoryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Its field from now on.' })
  fieldCode?: string | null;
}

@InputType({
  description: 'One report that speaks of several things becomes two to ten: one stays, the others are new.',
})
export class SplitReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => StayingPartInput, { nullable: true, description: 'What the report itself is about from now on.' })
  stays?: StayingPartInput | null;

  @Field(() => [SplitPartInput], { description: 'One to nine parts that become reports of their own.' })
  parts!: SplitPartInput[];

  @Field(() => String, { nullable: true, description: 'Why; the reporter reads it.' })
  reason?: string | null;
}

@Resolver(() => ReportType)
export class SplitReportResolver {
  @Mutation(() => ReportActResult, {
    description: 'One report that speaks of several things becomes two to ten: one stays, the others are new.',
  })
  async splitReport(@Arg('input', () => SplitReportInput) input: SplitReportInput, @Ctx() context: ReportContext) {
    const { numbers, clock } = context.parts;
    const day = dateOf(dayNumberOf(clock.now().getTime()));
    const codes: string[] = [];
    for (const _part of input.parts.slice(0, 9)) codes.push(codeOf(day, await numbers.next(day)));
    return answer(context, splitReport, { ...input, codes });
  }

  @FieldResolver(() => ReportType, { nullable: true, description: 'The report this one was split off from.' })
  async parent(@Root() report: Report, @Ctx() context: ReportContext): Promise<Report | null> {
    const parent = report.parentId ? await context.reportById.load(report.parentId) : undefined;
    return parent && sightIn(context.parts, context.viewer, parent) ? parent : null;
  }

  @FieldResolver(() => [ReportType], {
    description: 'The reports split off from this one, as far as the caller sees them.',
  })
  async parts(@Root() report: Report, @Ctx() context: ReportContext): Promise<Report[]> {
    const parts = await reportsWhere(context.em(), 'parent_id = ?::uuid', [report.id]);
    return parts.filter((part) => sightIn(context.parts, context.viewer, part));
  }
}
