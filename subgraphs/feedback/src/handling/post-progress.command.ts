import type { ActInput, ReportAct } from '../report/report-act.js';
import type { EntryVisibility } from '../report/report-codes.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface PostProgress extends ActInput {
  text: string;
  visibility: EntryVisibility;
  mediaIds: string[];
}

/** A note on the work. Who may read the text may see its photos, nobody else. */
export const postProgress: ReportAct<PostProgress> = {
  action: 'UPDATE_PROGRESS',
  check: ({ text }) => broken(requiredText('text', text)),
  change: (_scene, { text, visibility, mediaIds }) => ({
    visibility,
    text: cleaned(text),
    photos: { ids: mediaIds, kind: 'PROGRESS', visibility },
  }),
};
