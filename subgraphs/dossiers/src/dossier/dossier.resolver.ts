import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { DossiersContext } from '../context.js';
import type { ProcedureFacts } from '../procedure/procedure-facts.js';
import { Procedure } from '../procedure/procedure.type.js';
import { Unit } from '../procedure/unit.type.js';
import type { DossierFacts } from './dossier-facts.js';
import { nationalNumber } from './dossier-status.js';
import { dossierWorkflow } from './dossier-workflow.js';
import { isOwner, seesWhole } from './dossier.policy.js';
import { Dossier, DossierSource, DossierStep } from './dossier.type.js';
import { maskName } from './mask-name.js';
import type { SourceFacts } from './source-facts.js';
import type { StepFacts } from './step-facts.js';

@Resolver(() => Dossier)
export class DossierResolver {
  @FieldResolver(() => Procedure, { description: 'What was asked for.' })
  async procedure(@Root() dossier: DossierFacts, @Ctx() context: DossiersContext): Promise<ProcedureFacts> {
    return (await context.procedureById.load(dossier.procedureId))!; // a foreign key keeps it there
  }

  @FieldResolver(() => Int, { description: 'Number 1 to 10 of the National Portal.' })
  nationalStatus(@Root() dossier: DossierFacts): number {
    return nationalNumber(dossier.status);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that handles it.' })
  unit(@Root() dossier: DossierFacts): Unit {
    return { id: dossier.unitId };
  }

  @FieldResolver(() => String, { description: 'Masked unless the caller owns it or handles it.' })
  ownerName(@Root() dossier: DossierFacts, @Ctx() { viewer }: DossiersContext): string {
    return seesWhole(viewer, dossier) ? dossier.ownerName : maskName(dossier.ownerName);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller owns it.' })
  isMine(@Root() dossier: DossierFacts, @Ctx() { viewer }: DossiersContext): boolean {
    return isOwner(viewer, dossier);
  }

  @FieldResolver(() => [String], {
    description: 'What the owner must bring or pay now; empty for who neither owns nor handles it.',
  })
  needs(@Root() dossier: DossierFacts, @Ctx() { viewer }: DossiersContext): string[] {
    return seesWhole(viewer, dossier) ? dossier.needs : [];
  }

  @FieldResolver(() => Int, { description: 'Đồng to pay in all; 0 for who neither owns nor handles it.' })
  feeVnd(@Root() dossier: DossierFacts, @Ctx() { viewer }: DossiersContext): number {
    return seesWhole(viewer, dossier) ? dossier.feeVnd : 0;
  }

  @FieldResolver(() => [DossierStep], { description: 'What happened, oldest first.' })
  async steps(@Root() dossier: DossierFacts, @Ctx() context: DossiersContext): Promise<readonly StepFacts[]> {
    const steps = await context.stepsOf.load(dossier.id);
    if (seesWhole(context.viewer, dossier)) return steps;
    return steps.map((step) => ({ ...step, text: dossierWorkflow.states[step.status][context.viewer.language] }));
  }

  @FieldResolver(() => DossierSource, { description: 'Where its data comes from and how fresh it is.' })
  source(@Ctx() context: DossiersContext): Promise<SourceFacts> {
    return context.source();
  }
}
