import type { ActInput, ReportAct } from '../report/report-act.js';
import { resumeClock } from '../report/due-times.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface SupplyInformation extends ActInput {
  text: string;
  mediaIds: string[];
}

/** From NEEDS_INFO back to who asked; the clock goes on. */
export const supplyInformation: ReportAct<SupplyInformation> = {
  action: 'SUPPLY_INFO',
  check: ({ text }) => broken(requiredText('text', text)),
  change: (scene, { text, mediaIds }) => {
    resumeClock(scene);
    return {
      visibility: 'REPORTER',
      text: cleaned(text),
      photos: { ids: mediaIds, kind: 'BEFORE', visibility: 'REPORTER' },
    };
  },
};
