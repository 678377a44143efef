import type { Parts } from '../report/report-parts.js';

export interface AccountsDoor {
  readonly url: string;
  readonly secret: string;
}

interface Contact {
  readonly displayName: string;
  readonly phone?: string | null;
  readonly email?: string | null;
}

/** Writes the name and contact of the citizen into the report, as accounts knew them when it was sent. */
export const learnReporterContact = (parts: Parts, { url, secret }: AccountsDoor) => ({
  name: 'learn-reporter-contact',
  run: async ({ reportId }: { reportId: string }): Promise<void> => {
    const em = parts.database.em();
    const [row] = await em.execute<{ reporter: string }[]>(
      'select reporter_id as reporter from report where id = ?::uuid and reporter_name is null',
      [reportId],
    );
    if (!row?.reporter) return;
    const answer = await fetch(`${url}/internal/people/${encodeURIComponent(row.reporter)}`, {
      headers: { 'x-internal-secret': secret },
      signal: AbortSignal.timeout(5_000),
    });
    if (answer.status === 404) return; // the account is gone; the report stays
    if (!answer.ok) throw new Error(`accounts answered ${answer.status}`);
    const contact = (await answer.json()) as Contact;
    await em.execute('update report set reporter_name = ?, reporter_phone = ?, reporter_email = ? where id = ?::uuid', [
      contact.displayName,
      contact.phone ?? null,
      contact.email ?? null,
      reportId,
    ]);
  },
});
