import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DossiersContext } from '../context.js';
import type { FieldFacts } from './field-facts.js';
import type { ProcedureFacts } from './procedure-facts.js';
import { Procedure, ProcedureField } from './procedure.type.js';
import { Unit } from './unit.type.js';

/** The one place where dossiers are filed online since 1 July 2025. */
const NATIONAL_PORTAL = 'https://dichvucong.gov.vn';

@Resolver(() => Procedure)
export class ProcedureResolver {
  @FieldResolver(() => ProcedureField, { description: 'The field it belongs to.' })
  async field(@Root() procedure: ProcedureFacts, @Ctx() context: DossiersContext): Promise<FieldFacts> {
    return (await context.fields()).get(procedure.fieldCode)!; // a foreign key keeps it there
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Who carries it out; null when each ward does.' })
  executingUnit(@Root() { executingUnitId }: ProcedureFacts): Unit | null {
    return executingUnitId === null ? null : { id: executingUnitId };
  }

  @FieldResolver(() => String, { description: 'Where to file: the National Public Service Portal.' })
  filingUrl(): string {
    return NATIONAL_PORTAL;
  }
}
