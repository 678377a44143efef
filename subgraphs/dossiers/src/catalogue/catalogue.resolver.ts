import { connectionOf } from '@smarthp/kit/federation';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { DossiersContext } from '../context.js';
import type { FieldFacts } from '../procedure/field-facts.js';
import type { ProcedureFacts } from '../procedure/procedure-facts.js';
import { Procedure, ProcedureConnection, ProcedureField } from '../procedure/procedure.type.js';
import { procedureByCode } from './procedure-by-code.read.js';
import { ProceduresArgs } from './procedure-filter.input.js';
import { procedurePage } from './procedure-page.read.js';

@Resolver()
export class CatalogueResolver {
  @Query(() => ProcedureConnection, { description: 'The catalogue: best match first with `search`, else by name.' })
  async procedures(@Args(() => ProceduresArgs) args: ProceduresArgs, @Ctx() { em }: DossiersContext) {
    return connectionOf(await procedurePage(em, args), args.after);
  }

  @Query(() => Procedure, { nullable: true, description: 'One procedure by its national or localised code.' })
  procedure(@Arg('code', () => String) code: string, @Ctx() { em }: DossiersContext): Promise<ProcedureFacts | null> {
    return procedureByCode(em, code);
  }

  @Query(() => [ProcedureField], { description: 'All fields of the catalogue.' })
  async procedureFields(@Ctx() { fields }: DossiersContext): Promise<FieldFacts[]> {
    return [...(await fields()).values()];
  }
}
