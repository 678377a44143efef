import type { Jobs } from '@smarthp/kit/jobs';
import { RECEIPT_PATH } from './notices/receipt-door.js';
import { RecipientSeal } from './notices/sealed-recipient.js';
import { sendNotice, type SendingParts } from './notices/send-notice.job.js';
import { sendWaitingNotices } from './notices/send-waiting-notices.job.js';
import { HttpSmsGateway } from './notices/sms-gateway.js';
import { StoredNotices } from './notices/stored-notices.js';
import type { Parts, WorkQueue } from './report/report-parts.js';
import { TrackingLinks } from './tracking/tracking-links.js';

interface NoticeSettings {
  readonly publicUrl: string;
  readonly internalSecret: string;
  readonly sealSecret: string;
  readonly trackingSecret: string;
  readonly smsGatewayUrl: string;
  readonly smsGatewayKey: string;
  readonly smsReceiptUrl: string;
}

/** The tracking links and the messages that carry them. */
export function noticesRoom(values: NoticeSettings, queue: WorkQueue) {
  const seal = new RecipientSeal(values.sealSecret || values.internalSecret);
  const tracking = new TrackingLinks(values.trackingSecret || values.internalSecret, values.publicUrl);
  const { smsGatewayUrl: url, smsGatewayKey: key } = values;
  const callback = values.smsReceiptUrl || `${values.publicUrl}${RECEIPT_PATH}`;
  const gateway = url ? new HttpSmsGateway({ url, key, callback }) : undefined;
  return {
    tracking,
    notices: new StoredNotices({ seal, queue, tracking }),
    define: (jobs: Jobs, { database, clock }: Pick<Parts, 'database' | 'clock'>): void => {
      const parts: SendingParts = { database, clock, seal, gateway };
      jobs.define(sendNotice(parts));
      jobs.define(sendWaitingNotices({ database, clock, queue }, !!gateway));
    },
  };
}
