import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import { lockSeconds } from './lock.rules.js';
import { secretMatches } from './password.js';
import { Staff } from './staff.entity.js';

export type SignedIn =
  | { readonly staffId: string }
  | { readonly problem: 'WRONG_CREDENTIALS' }
  | { readonly problem: 'LOCKED'; readonly seconds: number };

const LONGEST_NAME = 100;
const LONGEST_PASSWORD = 200;

/**
 * Checks a user name and password. A name nobody has costs the same time, counts the same and locks the same as one
 * somebody has, so neither answer nor time tells which names exist.
 */
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lockAfter: number,
  ) {}

  async run(typedName: string, password: string): Promise<SignedIn> {
    const username = typedName.trim().toLowerCase().slice(0, LONGEST_NAME);
    const locked = await this.lockedFor(username);
    if (locked > 0) return { problem: 'LOCKED', seconds: locked };
    const staff = await this.database.em().findOne(Staff, { username, isActive: true }, { populate: ['passwordHash'] });
    const matches = await secretMatches(staff?.passwordHash as string | undefined, password.slice(0, LONGEST_PASSWORD));
    if (!staff || !matches) return this.failed(username);
    const now = this.clock.now();
    const em = this.database.em();
    await em.execute('delete from sign_in_failure where username = ?', [username]);
    await em.execute('update staff_member set last_signed_in_at = ? where id = ?', [now, staff.id]);
    return { staffId: staff.id };
  }

  private async lockedFor(username: string): Promise<number> {
    const [row] = await this.database
      .em()
      .execute<{ locked_until: string | Date | null }[]>(
        'select locked_until from sign_in_failure where username = ?',
        [username],
      );
    if (!row?.locked_until) return 0;
    return Math.ceil((new Date(row.locked_until).getTime() - this.clock.now().getTime()) / 1000);
  }

  private async failed(username: string): Promise<SignedIn> {
    const now = this.clock.now();
    const em = this.database.em();
    const [row] = await em.execute<{ failures: number }[]>(
      `insert into sign_in_failure (username, failures, last_at) values (?, 1, ?)
       on conflict (username) do update set last_at = excluded.last_at,
         failures = case when sign_in_failure.last_at < excluded.last_at - interval '1 day' then 1
                         else sign_in_failure.failures + 1 end
       returning failures`,
      [username, now],
    );
    const seconds = lockSeconds(row!.failures, this.lockAfter);
    if (!seconds) return { problem: 'WRONG_CREDENTIALS' };
    await em.execute('update sign_in_failure set locked_until = ? where username = ?', [
      new Date(now.getTime() + seconds * 1000),
      username,
    ]);
    return { problem: 'LOCKED', seconds };
  }
}
