export { serveSubgraph, type SubgraphServer, type ServeOptions } from './serve-subgraph.js';
export { runServer } from './run-server.js';
export { tokenEnds } from './token-ends.js';
export { languageOf } from './language.js';
