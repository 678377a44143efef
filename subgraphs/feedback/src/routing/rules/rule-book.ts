import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import { answeringUnit } from '../areas/answering.rules.js';
import { unitAreas, type UnitArea } from '../areas/unit-areas.repository.js';
import { dateOf, dayNumberOf } from '../../report/report-clock.js';
import type { UnitDirectory } from '../../report/report-parts.js';
import { standingUnit } from '../succession/standing-unit.rules.js';
import type { UnitWorld } from './route.rules.js';
import { rulesOf, setsInForce, type StoredSet } from './rule-sets.repository.js';
import type { RoutingRule } from './routing-rule.js';

const READ_AGAIN_MS = 60_000;

export interface SetInForce extends StoredSet {
  readonly rules: readonly RoutingRule[];
}

/** Says that rules or areas changed; every copy of the server reads them anew. */
export const ROUTING_CHANGED = 'feedback.routing.changed';

/** The rule sets in force and to come, and the areas of the units, kept in memory. */
export class RuleBook implements UnitWorld {
  private sets: readonly SetInForce[] = [];
  private areas: readonly UnitArea[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly units: UnitDirectory,
  ) {}

  async start(): Promise<void> {
    await this.read();
    this.timer = setInterval(this.readAgain, READ_AGAIN_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** The old ones stay good when the database cannot be asked. */
  readonly readAgain = (): void => void this.read().catch(() => undefined);

  async read(): Promise<void> {
    const em = this.database.em();
    const sets: SetInForce[] = [];
    for (const set of await setsInForce(em, this.today())) sets.push({ ...set, rules: await rulesOf(em, set.id) });
    this.areas = await unitAreas(em);
    this.sets = sets;
  }

  today(): string {
    return dateOf(dayNumberOf(this.clock.now().getTime()));
  }

  /** The newest published set whose day has come. */
  inForce(): SetInForce | undefined {
    const today = this.today();
    return this.sets.find(({ effectiveFrom }) => effectiveFrom! <= today);
  }

  standing(unitId: string): string | undefined {
    return standingUnit((id) => this.units.unit(id), unitId);
  }

  answering(field: string, wardId: string, date: string): string | undefined {
    return answeringUnit(this.areas, field, wardId, date);
  }
}
