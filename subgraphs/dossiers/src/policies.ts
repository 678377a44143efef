import { anyone, type RootPolicies } from '@smarthp/kit/federation';
import { ownDossiers } from './mine/own-dossiers.policy.js';
import { unitDesk } from './unit-desk/unit-desk.policy.js';

/** Who may ask what. Which facts of a dossier a person sees is decided in `dossier.policy.ts`. */
export const policies: RootPolicies = {
  'Query.procedures': anyone,
  'Query.procedure': anyone,
  'Query.procedureFields': anyone,
  'Query.dossier': anyone,
  'Query.dossierSource': anyone,
  'Query.myDossiers': ownDossiers,
  'Query.unitDossiers': unitDesk,
};
