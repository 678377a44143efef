import type { EntityManager } from '@smarthp/kit/database';

/** Whether demo data is to be loaded: decided once, on an empty database, before anybody can send a report. */
export async function wantDemo(em: EntityManager, now: Date): Promise<void> {
  await em.execute(
    `insert into demo_load (wanted_at) select ?::timestamptz where not exists (select 1 from report)
     on conflict do nothing`,
    [now],
  );
}

export async function isDemoWanted(em: EntityManager): Promise<boolean> {
  return (await em.execute('select 1 from demo_load where loaded_at is null')).length > 0;
}

/** Takes the mark in the running transaction; false when another process has loaded meanwhile. */
export async function takeDemoMark(em: EntityManager, now: Date): Promise<boolean> {
  const rows = await em.execute<object[]>(
    'update demo_load set loaded_at = ? where loaded_at is null returning loaded_at',
    [now],
  );
  return rows.length > 0;
}

const MOST_IN_A_DAY = 1_000;

/** Keeps numbers of the day for demo codes, behind those that real reports have already. @returns the first */
export async function keepNumbers(em: EntityManager, day: string): Promise<number> {
  const [row] = await em.execute<{ next: number }[]>(
    `insert into daily_number (day, next) values (?::date, 1 + ${MOST_IN_A_DAY})
     on conflict (day) do update set next = daily_number.next + ${MOST_IN_A_DAY} returning next`,
    [day],
  );
  return Number(row!.next) - MOST_IN_A_DAY;
}

/** Gives back the kept numbers that were not used, unless somebody took numbers behind them. */
export async function giveBackNumbers(em: EntityManager, day: string, first: number, last: number): Promise<void> {
  await em.execute('update daily_number set next = ? where day = ?::date and next = ?', [
    last + 1,
    day,
    first + MOST_IN_A_DAY,
  ]);
}
