import { randomBytes } from 'node:crypto';
import type { Clock } from '@smarthp/kit/clock';
import { uuidv7, type Database } from '@smarthp/kit/database';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface ProviderKeys {
  readonly signing: readonly JWK[];
  readonly cookies: readonly string[];
}

/** The provider's keys, made once for the database and kept there; every copy of the server reads the same. */
export const providerKeys = (database: Database, clock: Clock): Promise<ProviderKeys> =>
  database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('accounts.keys'))`);
    const now = clock.now();
    const keep = (kind: string, id: string, value: unknown): Promise<unknown> =>
      em.execute('insert into oidc_key (id, kind, value, created_at) values (?, ?, ?, ?)', [
        id,
        kind,
        JSON.stringify(value),
        now,
      ]);
    const read = async <T>(kind: string): Promise<T[]> =>
      (
        await em.execute<{ value: T }[]>('select value from oidc_key where kind = ? order by created_at desc, id', [
          kind,
        ])
      ).map(({ value }) => value);
    let signing = await read<JWK>('SIGNING');
    if (!signing.length) {
      const { privateKey } = await generateKeyPair('ES256', { extractable: true });
      const kid = uuidv7(now.getTime());
      signing = [{ ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' }];
      await keep('SIGNING', kid, signing[0]);
    }
    let cookies = (await read<{ key: string }>('COOKIE')).map(({ key }) => key);
    if (!cookies.length) {
      cookies = [randomBytes(32).toString('base64url')];
      await keep('COOKIE', uuidv7(now.getTime()), { key: cookies[0] });
    }
    return { signing, cookies };
  });
