import { serverJest } from '../../tools/jest.server.mjs';

export default { ...serverJest('vneid', { database: false }), testTimeout: 60_000 };
