import type { ActInput, ReportAct } from '../report/report-act.js';
import { invalid } from '../report/refusal.js';
import { onlyForwards } from './closing-words.rules.js';
import { broken, cleaned, optionalText, requiredText } from '../report/text-rules.js';

export interface SubmitResult extends ActInput {
  text: string;
  mediaIds: string[];
  noPhotoReason?: string | null;
}

/** To PENDING_APPROVAL. Text and photos stay among staff until the leader approves. */
export const submitResult: ReportAct<SubmitResult> = {
  action: 'SUBMIT_RESULT',
  check: ({ text, noPhotoReason }) =>
    broken(requiredText('text', text), optionalText('noPhotoReason', noPhotoReason, 500)),
  change: ({ report, now, viewer, categories }, { text, mediaIds, noPhotoReason }) => {
    const reason = cleaned(noPhotoReason);
    if (onlyForwards(text)) return invalid({ path: ['input', 'text'], code: 'CLOSING_WORDS_ONLY_FORWARD' });
    if (categories.field(report.categoryCode, report.fieldCode)?.needsAfterPhoto && !mediaIds.length && !reason)
      return invalid({ path: ['input', 'mediaIds'], code: 'AFTER_PHOTO_NEEDED' });
    report.resultText = cleaned(text);
    report.resultMediaIds = mediaIds;
    report.noPhotoReason = mediaIds.length ? null : reason;
    report.resultSubmittedAt = now;
    report.resultSubmittedBy = viewer.id;
    report.resultApprovedAt = null;
    return {
      visibility: 'PUBLIC',
      text: report.resultText,
      textVisibility: 'INTERNAL',
      photos: { ids: mediaIds, kind: 'AFTER', visibility: 'INTERNAL' },
    };
  },
};
