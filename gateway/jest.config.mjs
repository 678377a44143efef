import { serverJest } from '../tools/jest.server.mjs';

// Real sockets and processes' worth of work in each test: patient, so that a busy machine fails nothing.
export default { ...serverJest('gateway', { database: false }), testTimeout: 90_000 };
