import { connectionOf } from '@smarthp/kit/federation';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { DossiersContext } from '../context.js';
import { DossierConnection } from '../dossier/dossier.type.js';
import { PageArgs } from '../dossier/page-args.js';
import { myDossiers } from './my-dossiers.read.js';

@Resolver()
export class MyDossiersResolver {
  @Query(() => DossierConnection, {
    description:
      "The signed-in owner's dossiers, those that need them first. Needs identity level 2. Errors: UNAUTHENTICATED, FORBIDDEN_LEVEL, FORBIDDEN.",
  })
  async myDossiers(@Args(() => PageArgs) args: PageArgs, @Ctx() { em, viewer }: DossiersContext) {
    return connectionOf(await myDossiers(em, viewer.id, args), args.after);
  }
}
