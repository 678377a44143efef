import type { ReportContext } from '../report/report-context.js';
import { performAct } from '../report/perform-act.js';
import { policyOptionsOf } from '../report/policy-options.js';
import { isRefusal, type Refusal } from '../report/refusal.js';
import type { ActInput, ReportAct } from '../report/report-act.js';
import type { PreparedRedaction } from '../report/report-parts.js';
import { mayAct, sightOf } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { reportByCode } from '../report/report.repository.js';
import { cleaned } from '../report/text-rules.js';
import { brokenRedaction, type Redaction } from './redaction.rules.js';

export interface RedactReport extends ActInput, Redaction {
  /** Public versions drawn before the transaction: drawing takes long, and locks must not. */
  readonly drawn?: readonly PreparedRedaction[];
  /** Told what the new versions replaced. */
  readonly onReplaced?: (publicIds: readonly string[]) => void;
}

/** The public version of words and photos. What the person sent stays as it is, for them and for who works on it. */
export const redactReport: ReportAct<RedactReport> = {
  action: 'REDACT',
  check: brokenRedaction,
  change: ({ report, viewer, now }, { words, photos, note, drawn = [], onReplaced }) => {
    const undrawn = photos.some(({ mediaId, boxes }) => boxes && !drawn.some((one) => one.mediaId === mediaId));
    if (undrawn) return { refused: 'CHANGED_MEANWHILE', report };
    if (words) {
      const [title, body] = [cleaned(words.title), cleaned(words.body)];
      report.publicTitle = title === report.title ? null : title;
      report.publicBody = body === report.body ? null : body;
    }
    report.redactedAt = now;
    return {
      // Who watches a public report must get the new version at once.
      visibility: report.publication === 'PUBLIC' ? 'PUBLIC' : 'INTERNAL',
      text: cleaned(note),
      textVisibility: 'INTERNAL',
      also: async ({ em, parts, at }) => {
        onReplaced?.(await parts.redactor.apply(em, drawn, viewer.id, at));
        for (const withheld of [true, false]) {
          const ids = photos.filter((photo) => photo.withheld === withheld).map(({ mediaId }) => mediaId);
          if (ids.length) await parts.redactor.withhold(em, report.id, ids, withheld);
        }
      },
    };
  },
};

/** Draws the public versions, then does the act; what was drawn for an act that did not happen is thrown away. */
export async function drawAndRedact(context: ReportContext, input: RedactReport): Promise<Report | Refusal> {
  const { parts, viewer } = context;
  const refusal = await hindrance(context, input);
  if (refusal) return refusal === 'ASK_THE_ACT' ? performAct(parts, viewer, redactReport, input) : refusal;
  const drawn: PreparedRedaction[] = [];
  let replaced: readonly string[] = [];
  const publicIds = (): string[] => drawn.flatMap(({ publicId }) => publicId ?? []);
  try {
    for (const { mediaId, boxes } of input.photos) {
      if (!boxes) continue;
      const one = await parts.redactor.prepare(mediaId, boxes);
      if (one) drawn.push(one);
      else {
        await parts.redactor.forget(publicIds());
        return { refused: 'MEDIA', code: 'MEDIA_FAILED', mediaId };
      }
    }
    const onReplaced = (ids: readonly string[]): void => void (replaced = ids);
    const outcome = await performAct(parts, viewer, redactReport, { ...input, drawn, onReplaced });
    await parts.redactor.forget(isRefusal(outcome) ? publicIds() : replaced);
    return outcome;
  } catch (error) {
    await parts.redactor.forget(publicIds());
    throw error;
  }
}

/** Nothing is drawn for who may not, or for photos of another report; the act itself says which refusal it is. */
async function hindrance(
  { parts, viewer, em, photosOf }: ReportContext,
  input: RedactReport,
): Promise<Refusal | 'ASK_THE_ACT' | undefined> {
  const report = viewer.kind === 'ANONYMOUS' ? undefined : await reportByCode(em(), input.code);
  if (!report || !sightOf(viewer, report) || report.version !== input.version) return 'ASK_THE_ACT';
  if (!mayAct(viewer, report, 'REDACT', policyOptionsOf(parts, report)).allowed) return 'ASK_THE_ACT';
  if (brokenRedaction(input).length) return 'ASK_THE_ACT';
  const own = new Set((await photosOf.load(report.id)).map(({ id }) => id));
  const strange = input.photos.find(({ mediaId }) => !own.has(mediaId));
  return strange && { refused: 'MEDIA', code: 'MEDIA_MISSING', mediaId: strange.mediaId };
}
