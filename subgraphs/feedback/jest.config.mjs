import { serverJest } from '../../tools/jest.server.mjs';

// A whole server and its photos take their time on a busy machine.
export default { ...serverJest('feedback'), testTimeout: 60_000 };
