import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { maySeeLoad, mustLead, mustLeadSome } from './may-see-load.js';
import { lateForecast, rebalanceProposal, unitLoad } from './unit-load.read.js';
import { LateForecast, RebalanceProposal, UnitLoad, UnitOpenWork } from './unit-load.type.js';
import { openByUnit } from './unit-work.repository.js';

const UNIT = { description: 'The unit whose work it is.' };

@Resolver()
export class UnitLoadResolver {
  @Query(() => UnitLoad, { description: 'Open, due, late and done work of a unit by officer, for who leads it.' })
  workload(@Arg('unitId', () => ID, UNIT) unitId: string, @Ctx() context: ReportContext): Promise<UnitLoad> {
    mustLead(context.viewer, unitId);
    return unitLoad(context, unitId);
  }

  @Query(() => [UnitOpenWork], {
    description: 'Units with open reports whose load the caller may see, fullest first. For who leads a unit’s work.',
  })
  async openWorkByUnit(@Ctx() { em, viewer }: ReportContext): Promise<UnitOpenWork[]> {
    mustLeadSome(viewer);
    const units = await openByUnit(em());
    return units
      .filter(({ unitId }) => maySeeLoad(viewer, unitId))
      .map(({ unitId, open }) => ({ unit: { id: unitId }, open }));
  }

  @Query(() => LateForecast, {
    description: 'What of a unit will likely be late by a moment, each with the reason, for who leads it.',
  })
  lateForecast(
    @Arg('unitId', () => ID, UNIT) unitId: string,
    @Arg('until', () => Date, { description: 'Reports due from now until here.' }) until: Date,
    @Ctx() context: ReportContext,
  ): Promise<LateForecast> {
    mustLead(context.viewer, unitId);
    return lateForecast(context, unitId, until);
  }

  @Query(() => RebalanceProposal, {
    description: 'How the work of a unit could be evened out; each move is then a delegation of its own.',
  })
  rebalanceProposal(
    @Arg('unitId', () => ID, UNIT) unitId: string,
    @Ctx() context: ReportContext,
  ): Promise<RebalanceProposal> {
    mustLead(context.viewer, unitId);
    return rebalanceProposal(context, unitId);
  }
}
