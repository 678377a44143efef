import { connectionOf } from '@smarthp/kit/federation';
import { unitsOf } from '@smarthp/kit/viewer';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { DossiersContext } from '../context.js';
import { DESK_ROLES } from '../dossier/dossier.policy.js';
import { DossierConnection } from '../dossier/dossier.type.js';
import { UnitDossiersArgs } from './unit-dossiers.args.js';
import { unitDossiers } from './unit-dossiers.read.js';

@Resolver()
export class UnitDossiersResolver {
  @Query(() => DossierConnection, {
    description:
      "Dossiers of the caller's unit, for staff, nearest appointment first. Errors: UNAUTHENTICATED, FORBIDDEN.",
  })
  async unitDossiers(@Args(() => UnitDossiersArgs) args: UnitDossiersArgs, @Ctx() { em, viewer }: DossiersContext) {
    return connectionOf(await unitDossiers(em, unitsOf(viewer, DESK_ROLES), args), args.after);
  }
}
