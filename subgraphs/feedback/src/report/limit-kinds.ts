/** The three promises of a report: the desk forwards it, the unit takes it, the result comes. */
export const LIMIT_KINDS = ['FORWARD', 'ACCEPT', 'RESULT'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];
