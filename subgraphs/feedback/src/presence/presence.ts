import type { Bus, Notice, Wakes } from '@smarthp/kit/bus';
import type { Clock } from '@smarthp/kit/clock';
import type { StaffOnReport, StaffPresence } from '../report/report-parts.js';

export const PRESENCE_TOPIC = 'feedback.presence';
/** Who has not been heard of for so long has gone. The console says it is there every 8 seconds. */
export const GONE_AFTER_MS = 20_000;

export const ACTIVITIES = ['LOOKING', 'WRITING', 'LEFT'] as const;
export type Activity = (typeof ACTIVITIES)[number];

interface Seen extends StaffOnReport {
  readonly heardAt: number;
}

/**
 * Who looks at a report and writes on it right now. Held in memory for seconds only, never stored: each process hears
 * of it through the bus, and forgets who is not heard of again.
 */
export class PresenceBoard implements StaffPresence {
  private readonly reports = new Map<string, Map<string, Seen>>();

  constructor(
    private readonly bus: Pick<Bus, 'publish'>,
    private readonly wakes: Wakes,
    private readonly clock: Clock,
  ) {}

  /** Tells every process, this one at once. */
  async note(code: string, staffId: string, doing: Activity, field: string | null): Promise<void> {
    this.hear(code, staffId, doing, field);
    await this.bus.publish([{ topic: PRESENCE_TOPIC, id: JSON.stringify([code, staffId, doing, field]) }]);
  }

  /** A notice of the bus; those of others are passed over. */
  readonly take = ({ topic, id }: Notice): void => {
    if (topic !== PRESENCE_TOPIC) return;
    const [code, staffId, doing, field] = JSON.parse(id) as [string, string, Activity, string | null];
    this.hear(code, staffId, doing, field);
  };

  /** Who is there now, who came first first. */
  on(code: string): StaffOnReport[] {
    const now = this.clock.now().getTime();
    const people = [...(this.reports.get(code)?.values() ?? [])];
    return people
      .filter(({ heardAt }) => now - heardAt < GONE_AFTER_MS)
      .map(({ heardAt: _heardAt, ...presence }) => presence);
  }

  private hear(code: string, staffId: string, doing: Activity, field: string | null): void {
    const now = this.clock.now();
    this.forgetTheGone(now.getTime());
    const people = this.reports.get(code) ?? new Map<string, Seen>();
    const before = people.get(staffId);
    const same = before && before.doing === doing && before.field === field;
    if (doing === 'LEFT') people.delete(staffId);
    else people.set(staffId, { staffId, doing, field, since: same ? before.since : now, heardAt: now.getTime() });
    if (people.size) this.reports.set(code, people);
    else this.reports.delete(code);
    if (!same) this.wakes.notice({ topic: PRESENCE_TOPIC, id: code });
  }

  private forgetTheGone(now: number): void {
    for (const [code, people] of this.reports) {
      for (const [staffId, { heardAt }] of people) if (now - heardAt >= GONE_AFTER_MS) people.delete(staffId);
      if (!people.size) this.reports.delete(code);
    }
  }
}
