import { uuidv7, type EntityManager } from '@smarthp/kit/database';
import { maskedPhone } from '../report/masked-contact.js';
import type { NoticeDesk, NoticeTemplate, TrackingDesk, WorkQueue } from '../report/report-parts.js';
import type { Report } from '../report/report.entity.js';
import { noticeText } from './notice-words.js';
import type { RecipientSeal } from './sealed-recipient.js';

export interface NoticeParts {
  readonly seal: RecipientSeal;
  readonly queue: WorkQueue;
  readonly tracking: TrackingDesk;
}

/** Writes a message and the job that sends it, in the transaction of what it tells of. */
export class StoredNotices implements NoticeDesk {
  constructor(private readonly parts: NoticeParts) {}

  /** To the reporter's own number; nothing for who has an account, or left no number. */
  async tellReporter(
    em: EntityManager,
    report: Report,
    {
      template,
      at,
      text = null,
      notBefore,
    }: { template: NoticeTemplate; at: Date; text?: string | null; notBefore?: Date },
  ): Promise<void> {
    const phone = report.reporterPhone?.replace(/[\s.-]/g, '');
    if (report.reporterId || report.submitterKind !== 'STAFF' || !phone) return;
    const { seal, queue, tracking } = this.parts;
    const id = uuidv7(at.getTime());
    const link = tracking.linkOf(report.code);
    const body = noticeText(template, { code: report.code, link, due: report.dueAt ?? null, text });
    const rows = await em.execute<object[]>(
      `insert into notice (id, report_id, entry_seq, channel, recipient, recipient_hint, template, body, created_at)
       values (?::uuid, ?::uuid, ?, 'SMS', decode(?, 'hex'), ?, ?, ?, ?) on conflict do nothing returning id`,
      [id, report.id, report.entryCount, seal.close(phone).toString('hex'), maskedPhone(phone), template, body, at],
    );
    if (rows.length)
      await queue.enqueue(em, 'send-notice', { noticeId: id }, notBefore ? { startAfter: notBefore } : {});
  }
}
