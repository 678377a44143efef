import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import { errors, type Adapter, type AdapterFactory, type AdapterPayload } from 'oidc-provider';

/** Finds a client that is not built in; for partner systems. */
export type ClientSource = (clientId: string) => Promise<AdapterPayload | undefined>;

/** What ends with its grant; an interaction only remembers one. */
const GRANTED = new Set([
  'AccessToken',
  'AuthorizationCode',
  'RefreshToken',
  'DeviceCode',
  'BackchannelAuthenticationRequest',
  'PreAuthorizedCode',
]);

/** Keeps sessions, interactions, codes, grants and tokens of the provider in PostgreSQL. */
class RecordAdapter implements Adapter {
  constructor(
    private readonly model: string,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly clients: ClientSource,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const expiresAt = expiresIn ? new Date(this.clock.now().getTime() + expiresIn * 1000) : null;
    await this.database.em().execute(
      `insert into oidc_record (model, id, payload, grant_id, uid, user_code, expires_at) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (model, id) do update set payload = excluded.payload, grant_id = excluded.grant_id,
         uid = excluded.uid, user_code = excluded.user_code, expires_at = excluded.expires_at`,
      [
        this.model,
        id,
        JSON.stringify(payload),
        (GRANTED.has(this.model) && payload.grantId) || null,
        payload.uid ?? null,
        payload.userCode ?? null,
        expiresAt,
      ],
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    if (this.model === 'Client') return this.clients(id);
    return this.one('id = ?', id);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.one('uid = ?', uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.one('user_code = ?', userCode);
  }

  /** Marks a code or refresh token as used; of two users at the same moment only one gets through. */
  async consume(id: string): Promise<void> {
    const rows = await this.database
      .em()
      .execute<unknown[]>(
        `update oidc_record set consumed_at = ? where model = ? and id = ? and consumed_at is null returning id`,
        [this.clock.now(), this.model, id],
      );
    if (!rows.length) throw new errors.InvalidGrant('already used');
  }

  async destroy(id: string): Promise<void> {
    await this.database.em().execute('delete from oidc_record where model = ? and id = ?', [this.model, id]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.database.em().execute('delete from oidc_record where grant_id = ?', [grantId]);
  }

  private async one(condition: string, value: string): Promise<AdapterPayload | undefined> {
    const [row] = await this.database.em().execute<{ payload: AdapterPayload; consumed_at: string | Date | null }[]>(
      `select payload, consumed_at from oidc_record
          where model = ? and ${condition} and (expires_at is null or expires_at > ?)`,
      [this.model, value, this.clock.now()],
    );
    if (!row) return undefined;
    const consumed = row.consumed_at && Math.floor(new Date(row.consumed_at).getTime() / 1000);
    return { ...row.payload, ...(consumed && { consumed }) };
  }
}

export const recordAdapter =
  (database: Database, clock: Clock, clients: ClientSource): AdapterFactory =>
  (model) =>
    new RecordAdapter(model, database, clock, clients);
