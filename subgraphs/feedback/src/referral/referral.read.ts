import type { EntityManager } from '@smarthp/kit/database';

export interface Referral {
  readonly id: string;
  readonly reportId: string;
  readonly bodyName: string;
  readonly email: string | null;
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
  readonly outcome: 'DONE' | 'NOT_OURS' | null;
}

const COLUMNS = `id, report_id as "reportId", body_name as "bodyName", email, reason, created_at as "createdAt",
  expires_at as "expiresAt", answered_at as "answeredAt", outcome`;

type Row = { [key in keyof Referral]: Referral[key] | string };

const toReferral = (row: Row): Referral => {
  const moment = (value: unknown): Date => new Date(value as string);
  return {
    ...(row as Referral),
    createdAt: moment(row.createdAt),
    expiresAt: moment(row.expiresAt),
    answeredAt: row.answeredAt ? moment(row.answeredAt) : null,
  };
};

/** The newest referral of a report, answered or not. */
export async function newestReferral(em: EntityManager, reportId: string): Promise<Referral | undefined> {
  const [row] = await em.execute<Row[]>(
    `select ${COLUMNS} from referral where report_id = ?::uuid order by created_at desc, id desc limit 1`,
    [reportId],
  );
  return row && toReferral(row);
}

export async function openReferral(em: EntityManager, reportId: string): Promise<Referral | undefined> {
  const newest = await newestReferral(em, reportId);
  return newest && !newest.answeredAt ? newest : undefined;
}

export async function referralByHash(em: EntityManager, hash: string): Promise<Referral | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from referral where token_hash = ?`, [hash]);
  return row && toReferral(row);
}
