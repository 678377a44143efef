export { buildSubgraph, type References } from './build-subgraph.js';
export { Connection, Edge, PageInfo, connectionOf, pageSize, type Page } from './connections.js';
export { GeoPoint, GeoPointInput } from './geo-point.js';
export { constants } from './constants.js';
export { decodeCursor, encodeCursor } from './cursor.js';
export { guardRootFields, rootFields, anyone, type RootPolicies, type RootPolicy } from './guard-root-fields.js';
