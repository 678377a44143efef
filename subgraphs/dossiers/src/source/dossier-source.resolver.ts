import { Ctx, Query, Resolver } from 'type-graphql';
import type { DossiersContext } from '../context.js';
import { DossierSource } from '../dossier/dossier.type.js';
import type { SourceFacts } from '../dossier/source-facts.js';

@Resolver()
export class DossierSourceResolver {
  @Query(() => DossierSource, { description: 'Where dossier data comes from and how fresh it is.' })
  dossierSource(@Ctx() context: DossiersContext): Promise<SourceFacts> {
    return context.source();
  }
}
