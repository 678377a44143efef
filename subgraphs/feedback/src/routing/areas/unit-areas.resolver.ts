import type { Problem } from '@smarthp/kit/problems';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { isRefusal, type Refusal } from '../../report/refusal.js';
import type { ReportContext } from '../../report/report-context.js';
import { problemOf } from '../../report/report-door.js';
import type { Parts } from '../../report/report-parts.js';
import { unitRef } from '../../report/unit.type.js';
import { keepingRefused, mustSeeRouting, roomOf } from '../must-see-routing.js';
import { staffRef, unitRefs } from '../rules/rule-set.view.js';
import { isInForce } from './answering.rules.js';
import { addArea, endArea } from './keep-area.command.js';
import { AddUnitAreaInput, EndUnitAreaInput, UnitArea, UnitAreaResult } from './unit-area.type.js';
import { unitAreas, type UnitArea as Stored } from './unit-areas.repository.js';

@Resolver()
export class UnitAreasResolver {
  @Query(() => [UnitArea], { description: 'What units answer for, also what has ended or is still to come.' })
  async unitAreas(@Ctx() { viewer, em, parts }: ReportContext): Promise<UnitArea[]> {
    mustSeeRouting(viewer);
    return (await unitAreas(em())).map((area) => areaView(parts, area));
  }

  @Mutation(() => UnitAreaResult, { description: 'Says what a unit answers for, from a day on.' })
  addUnitArea(@Arg('input', () => AddUnitAreaInput) input: AddUnitAreaInput, @Ctx() context: ReportContext) {
    const { parts, viewer } = context;
    const area = {
      unitId: input.unitId,
      fieldKeys: [...new Set(input.fields)],
      wardIds: [...new Set(input.wardIds)],
      effectiveFrom: input.effectiveFrom,
      effectiveTo: input.effectiveTo ?? null,
      note: input.note ?? null,
    };
    return this.keep(context, () => addArea(parts, viewer, area));
  }

  @Mutation(() => UnitAreaResult, { description: 'Sets the last day an area counts.' })
  endUnitArea(@Arg('input', () => EndUnitAreaInput) input: EndUnitAreaInput, @Ctx() context: ReportContext) {
    return this.keep(context, () => endArea(context.parts, context.viewer, input));
  }

  private async keep(
    { parts, viewer }: ReportContext,
    work: () => Promise<Stored | Refusal>,
  ): Promise<UnitArea | Problem> {
    const outcome = keepingRefused(viewer) ?? (await work());
    if (isRefusal(outcome)) return problemOf(outcome, viewer.language);
    await roomOf(parts).book.read();
    return areaView(parts, outcome);
  }
}

function areaView(parts: Parts, area: Stored): UnitArea {
  const { book } = roomOf(parts);
  const heir = parts.units.unit(area.unitId)?.isActive ? undefined : book.standing(area.unitId);
  return Object.assign(new UnitArea(), {
    id: area.id,
    unit: unitRef(area.unitId)!,
    fieldKeys: [...area.fieldKeys],
    wards: unitRefs(area.wardIds),
    effectiveFrom: area.effectiveFrom,
    effectiveTo: area.effectiveTo,
    inForce: isInForce(area, book.today()),
    successor: unitRef(heir),
    note: area.note,
    createdAt: area.createdAt,
    createdBy: staffRef(area.createdBy),
    endedAt: area.endedAt,
    endedBy: staffRef(area.endedBy),
  });
}
