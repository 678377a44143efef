import { buildSubgraph, guardRootFields } from '@smarthp/kit/federation';
import { CatalogueResolver } from './catalogue/catalogue.resolver.js';
import { dossierReference } from './dossier/dossier.reference.js';
import { DossierResolver } from './dossier/dossier.resolver.js';
import { LookingUpResolver } from './looking-up/dossier-by-code.resolver.js';
import { MyDossiersResolver } from './mine/my-dossiers.resolver.js';
import { policies } from './policies.js';
import { procedureReference } from './procedure/procedure.reference.js';
import { ProcedureResolver } from './procedure/procedure.resolver.js';
import './refusals.js';
import { DossierSourceResolver } from './source/dossier-source.resolver.js';
import { UnitDossiersResolver } from './unit-desk/unit-dossiers.resolver.js';

/** The executable schema of dossiers behind its policies, and its SDL. */
export async function buildGraph() {
  const { schema, sdl } = await buildSubgraph(
    {
      resolvers: [
        CatalogueResolver,
        ProcedureResolver,
        MyDossiersResolver,
        LookingUpResolver,
        UnitDossiersResolver,
        DossierSourceResolver,
        DossierResolver,
      ],
    },
    { Procedure: procedureReference, Dossier: dossierReference },
  );
  return { schema: guardRootFields(schema, policies), sdl };
}
