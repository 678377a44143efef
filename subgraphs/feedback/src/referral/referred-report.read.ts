import { publicAddress, publicBody, publicTitle } from '../report/public-view.js';
import type { Parts } from '../report/report-parts.js';
import { reportsById } from '../report/report.repository.js';
import type { Referral } from './referral.read.js';
import type { ReferredReport } from './reply-page.js';

/** The public-safe part: moderated words, the street, photos in their public version, never the reporter. */
export async function referredReport(parts: Parts, referral: Referral): Promise<ReferredReport> {
  const em = parts.database.em();
  const [report] = await reportsById(em, [referral.reportId]);
  if (!report) throw new Error(`Referral ${referral.id} has no report`);
  const photos = await parts.photos.ofReports(em, [report.id]);
  const ward = parts.units.unit(report.wardId)?.fullName;
  const shown = photos.filter(
    ({ kind, state, visibility }) => kind === 'BEFORE' && state === 'READY' && visibility === 'PUBLIC',
  );
  return {
    code: report.code,
    title: publicTitle(report),
    body: publicBody(report),
    place: [publicAddress(parts, report), ward].filter(Boolean).join(', '),
    sentAt: report.createdAt,
    photos: shown.map((photo) => parts.photos.addressOf(photo.publicId ?? photo.id, 'screen', false)),
    bodyName: referral.bodyName,
    reason: referral.reason,
    expiresAt: referral.expiresAt,
  };
}
