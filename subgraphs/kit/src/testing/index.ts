export { testDatabase } from './test-database.js';
export { TestIdentity, type TestViewer } from './test-identity.js';
export { GraphQLCaller } from './graphql-caller.js';
export { eventually } from './eventually.js';
