import { buildSubgraph, guardRootFields } from '@smarthp/kit/federation';
import { CategoriesResolver } from './categories/categories.resolver.js';
import { FindPlacesResolver } from './finding/find-places.resolver.js';
import { ReportPlaceResolver } from './nearby/report-place.resolver.js';
import { PlaceResolver } from './place/place.resolver.js';
import { Report } from './nearby/report.type.js';
import { reportReference } from './nearby/report.reference.js';
import { placeReference } from './place/place.reference.js';
import { policies } from './policies.js';

/** The executable schema of places behind its policies, and its SDL. */
export async function buildGraph() {
  const { schema, sdl } = await buildSubgraph(
    {
      resolvers: [CategoriesResolver, FindPlacesResolver, PlaceResolver, ReportPlaceResolver],
      orphanedTypes: [Report], // only federation leads to it
    },
    { Place: placeReference, Report: reportReference },
  );
  return { schema: guardRootFields(schema, policies), sdl };
}
