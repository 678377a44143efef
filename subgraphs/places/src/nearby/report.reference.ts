import type { Report } from './report.type.js';

/** A report as the gateway brings it, with its location when a field here needs that. */
export const reportReference = (report: Report): Report => report;
