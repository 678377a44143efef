import { serverJest } from '../../tools/jest.server.mjs';

// Whole sign-ins with argon2 on a shared machine take their time.
export default { ...serverJest('accounts'), testTimeout: 120_000 };
