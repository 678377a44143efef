import { Refused } from '@smarthp/kit/problems';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { DossiersContext } from '../context.js';
import { isDossierCode, normalCode } from '../dossier/dossier-code.rules.js';
import type { DossierFacts } from '../dossier/dossier-facts.js';
import { Dossier } from '../dossier/dossier.type.js';
import { dossierByCode } from './dossier-by-code.read.js';

@Resolver()
export class LookingUpResolver {
  @Query(() => Dossier, {
    nullable: true,
    description:
      'Status by code for anyone; names are masked unless the caller owns it. Null when there is none. Errors: DOSSIER_CODE_NOT_VALID, TOO_MANY_LOOK_UPS.',
  })
  async dossier(
    @Arg('code', () => String) code: string,
    @Ctx() { em, viewer, lookUps }: DossiersContext,
  ): Promise<DossierFacts | null> {
    const normal = normalCode(code);
    if (!isDossierCode(normal)) throw new Refused('DOSSIER_CODE_NOT_VALID', viewer.language);
    const seconds = lookUps.take(viewer.id);
    if (seconds) throw new Refused('TOO_MANY_LOOK_UPS', viewer.language, { seconds });
    return dossierByCode(em, normal);
  }
}
