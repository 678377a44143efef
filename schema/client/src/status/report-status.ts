/** Colour role of a status: the `--hp-st-<role>` tokens. */
export const STATUS_ROLES = ['wait', 'you', 'move', 'review', 'done', 'again', 'refuse', 'end'] as const;
export type StatusRole = (typeof STATUS_ROLES)[number];

/** How a status looks: which drawing, in which colour role. */
export interface StatusLook {
  glyph: string;
  role: StatusRole;
  /** Nothing more will happen by itself. */
  final: boolean;
}

const look = (glyph: string, role: StatusRole, final = false): StatusLook => ({ glyph, role, final });

/** Report statuses (circles). DRAFT lives on the device only. */
export const REPORT_STATUS = {
  DRAFT: look('ring-dashed', 'wait'),
  SUBMITTED: look('ring', 'wait'),
  NEEDS_INFO: look('diamond-question', 'you'),
  RECEIVED: look('ring-quarter', 'move'),
  ASSIGNED: look('ring-arrow', 'move'),
  IN_PROGRESS: look('ring-half', 'move'),
  SCHEDULED: look('ring-calendar', 'move'),
  SENT_BACK: look('ring-turned', 'again'),
  PENDING_APPROVAL: look('ring-three-quarters', 'review'),
  RESOLVED: look('disc-tick', 'done'),
  REOPENED: look('loop', 'again'),
  CLOSED: look('ring-disc', 'end', true),
  REJECTED: look('octagon', 'refuse', true),
  WITHDRAWN: look('ring-bar', 'end', true),
  MERGED: look('rings', 'end', true),
  REFERRED_OUT: look('ring-leaving', 'end', true),
} as const satisfies Readonly<Record<string, StatusLook>>;

export type ReportStatusCode = keyof typeof REPORT_STATUS;

/** The look of a report status; an unknown one (newer server) looks like waiting. */
export const reportStatusLook = (status: string): StatusLook =>
  (REPORT_STATUS as Readonly<Record<string, StatusLook>>)[status] ?? REPORT_STATUS.SUBMITTED;
