import { rm } from 'node:fs/promises';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { mustWorkOnReports } from '../report/must-work-on-reports.js';
import type { ReportContext } from '../report/report-context.js';
import { problemOf } from '../report/report-door.js';
import { isRefusal, type Refusal } from '../report/refusal.js';
import { addressOfExport } from './export-door.js';
import { exportReports } from './export-reports.command.js';
import { exportById, exportsOf, markExport, type KeptExport } from './exports.repository.js';
import { ExportReportsInput, ExportReportsResult, ReportExport } from './report-export.type.js';
import { fileOfExport } from './write-export.js';

const MOST = 50;

@Resolver()
export class ExportsResolver {
  @Query(() => [ReportExport], { description: 'Files the caller has asked for, newest first.' })
  async myExports(
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 50.' }) first: number,
    @Ctx() context: ReportContext,
  ): Promise<ReportExport[]> {
    mustWorkOnReports(context.viewer);
    const kept = await exportsOf(context.em(), context.viewer.id, Math.min(MOST, Math.max(1, first)));
    return kept.map((one) => shown(context, one));
  }

  @Query(() => ReportExport, { nullable: true, description: 'One of the caller’s files: how far it is, and its link.' })
  async reportExport(
    @Arg('id', () => ID, { description: 'Id of the export.' }) id: string,
    @Ctx() context: ReportContext,
  ): Promise<ReportExport | null> {
    if (context.viewer.kind === 'ANONYMOUS')
      throw new GraphQLError('Please sign in', { extensions: { code: 'UNAUTHENTICATED' } });
    const one = await exportById(context.em(), id);
    return one?.ownerId === context.viewer.id ? shown(context, one) : null;
  }

  @Mutation(() => ExportReportsResult, {
    description: 'Writes what a view shows into a file: at once up to 2,000 reports, else by a job with progress.',
  })
  async exportReports(
    @Arg('input', () => ExportReportsInput) input: ExportReportsInput,
    @Ctx() context: ReportContext,
  ) {
    return answerOf(context, await exportReports(context, input));
  }

  @Mutation(() => ExportReportsResult, { description: 'Stops an export of the caller, or takes its file away.' })
  async cancelExport(
    @Arg('id', () => ID, { description: 'Id of the export.' }) id: string,
    @Ctx() context: ReportContext,
  ) {
    const { viewer, parts, em } = context;
    const one = await exportById(em(), id);
    if (!one || one.ownerId !== viewer.id) return answerOf(context, { refused: 'NOT_FOUND' });
    if (one.state !== 'EXPIRED') await markExport(em(), one.id, 'CANCELLED', parts.clock.now());
    await rm(fileOfExport(parts.exportFolder, one.id, one.format), { force: true });
    return answerOf(context, (await exportById(em(), id))!);
  }
}

const shown = ({ parts }: ReportContext, one: KeptExport): ReportExport => {
  const open = one.state === 'READY' && !!one.expiresAt && one.expiresAt > parts.clock.now();
  return { ...one, link: open ? parts.signExport(addressOfExport(one.id)) : null };
};

const answerOf = (context: ReportContext, outcome: KeptExport | Refusal) =>
  isRefusal(outcome) ? problemOf(outcome, context.viewer.language) : shown(context, outcome);
