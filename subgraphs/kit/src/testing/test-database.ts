import { randomBytes } from 'node:crypto';
import { provision } from '../database/provision.js';

/** A fresh database with the subgraph's role and schemas on the run's PostgreSQL. @returns its address as that role. */
export async function testDatabase(name: string): Promise<string> {
  const admin = process.env['TEST_DATABASE_URL'];
  if (!admin) throw new Error('TEST_DATABASE_URL is not set: run through jest with tools/jest.server.mjs');
  const { url } = await provision(admin, name, 'test-password', `test_${name}_${randomBytes(6).toString('hex')}`);
  return url;
}
