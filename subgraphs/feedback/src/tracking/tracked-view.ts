import { ReportFieldsResolver } from '../report/report-fields.resolver.js';
import type { Tracked } from '../report/tracked-caller.js';
import { TrackedReport } from './tracked-report.type.js';

const fields = new ReportFieldsResolver();
const MOST_STEPS = 100;

/** The report with its caller's eyes; every fact comes from where a signed-in reporter's comes from. */
export async function trackedView({ report, context }: Tracked): Promise<TrackedReport> {
  const [media, timeline] = await Promise.all([
    fields.media(report, null, context),
    fields.timeline(report, MOST_STEPS, null, context),
  ]);
  const steps = timeline.edges.map(({ node }) => node);
  const asked = report.status === 'NEEDS_INFO' ? steps.filter(({ action }) => action === 'REQUEST_INFO').at(-1) : null;
  return Object.assign(new TrackedReport(), {
    code: report.code,
    title: report.title,
    body: report.body,
    category: fields.category(report, context),
    status: report.status,
    address: fields.address(report, context),
    ward: fields.ward(report),
    handlingUnit: fields.handlingUnit(report),
    createdAt: report.createdAt,
    dueAt: report.dueAt ?? null,
    dueState: fields.dueState(report, context),
    promise: fields.promise(report, context),
    scheduledFor: report.scheduledFor ?? null,
    media,
    result: fields.result(report, context),
    rating: fields.rating(report, context),
    refusalGround: fields.refusalGround(report, context),
    question: asked?.text ?? null,
    mayRate: fields.allowedActions(report, context).includes('RATE'),
    steps,
    version: report.version,
    cursor: fields.cursor(report, context),
  });
}
