import 'reflect-metadata';
import { tellStaffChanged } from '../src/staff/tell-staff-changed.js';
import { startPlatform, type Platform } from './platform.js';

interface Told {
  readonly subject: string;
  readonly data: { displayName: string; isActive: boolean; roles: { role: string; unitId: string | null }[] };
}

describe('what accounts tells of its staff', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform();
  });
  afterAll(() => platform.stop());

  const events = (): Promise<Told[]> =>
    platform.accounts.database
      .em()
      .execute<Told[]>(`select subject, data from outbox_event where type = 'accounts.staff.changed' order by id`);

  it('names everybody once, with their roles and units', async () => {
    const told = await events();
    expect(told.length).toBeGreaterThanOrEqual(12);
    const hung = told.find(({ subject }) => subject === 'staff:hung.chieusang')!;
    expect(hung.data).toMatchObject({ displayName: 'Bùi Văn Hùng', unitId: 'unit:CSHP', isActive: true });
    expect(hung.data.roles).toEqual([
      { role: 'UNIT_COORDINATOR', unitId: 'unit:CSHP' },
      { role: 'UNIT_OFFICER', unitId: 'unit:CSHP' },
    ]);
    expect(hung.data).not.toHaveProperty('email');
  });

  it('says nothing again while nothing differs', async () => {
    const before = (await events()).length;
    expect(await tellStaffChanged(platform.accounts.database, { now: () => new Date() })).toBe(0);
    expect((await events()).length).toBe(before);
  });

  it('tells of a closed account and of a role that ended by its date', async () => {
    const { database } = platform.accounts;
    await database.em().execute(`update staff_member set is_active = false where id = 'staff:tung.thoatnuoc'`);
    await database
      .em()
      .execute(
        `update role_held set starts_at = '2020-01-01', ends_at = '2026-11-01' where staff_id = 'staff:mai.thoatnuoc'`,
      );
    await tellStaffChanged(database, { now: () => new Date() });
    const told = await events();
    expect(told.findLast(({ subject }) => subject === 'staff:tung.thoatnuoc')!.data.isActive).toBe(false);
    expect(told.findLast(({ subject }) => subject === 'staff:mai.thoatnuoc')!.data.roles).toEqual([]);
  });
});
