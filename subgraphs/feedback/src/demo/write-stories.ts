import { dayNumberOf, dateOf } from '../report/report-clock.js';
import { isDone, type ReportStatus } from '../report/report-codes.js';
import type { KnownUnit } from '../report/report-parts.js';
import { Dice } from './dice.js';
import { liveFloods } from './live-floods.js';
import { Pace, TooLate, liveThrough, type Cast } from './live-through.js';
import { OPERATOR, PERSONAS, citizen } from './people.js';
import { OWNED, PLOTS, type Plot } from './plot.js';
import { INFRASTRUCTURE } from './situations-infrastructure.js';
import { SOCIETY } from './situations-society.js';
import type { Situation } from './situation.js';
import type { Floods } from './store-incidents.js';
import { Story, type World } from './story.js';
import { BUSY_WARDS, GIVEN_NAMES, STREETS, SURNAMES } from './streets.js';

const DAY = 86_400_000;
/** Where the best known citizens live, and mostly report from. */
const HOME: Readonly<Record<string, string>> = { 'citizen:nhung': 'unit:11383', 'citizen:an': 'unit:11311' };
const SIDE_OF_HAI_DUONG = '11300';

/** Writes all stories, oldest first, ending no later than `now`. */
export class Writer {
  private readonly dice = new Dice(20_261_122);
  private readonly numbers = new Map<string, number>();
  private readonly owners = new Map<ReportStatus, string[]>();
  readonly stories: Story[] = [];
  /** What many wrote about together; their stories are among `stories`. */
  floods: Floods = [];

  constructor(
    private readonly world: World,
    private readonly now: number,
    /** A day whose first numbers are taken, and the first free one. */
    [day, first]: readonly [string, number],
  ) {
    if (first > 1) this.numbers.set(day, first - 1);
    for (const [owner, ends] of OWNED) this.owners.set(ends, [...(this.owners.get(ends) ?? []), owner]);
  }

  /** The last number of each day, so that tomorrow's codes go on behind them. */
  get lastNumbers(): ReadonlyMap<string, number> {
    return this.numbers;
  }

  async write(): Promise<Story[]> {
    for (const plot of PLOTS.filter(({ ends }) => ends !== 'MERGED'))
      for (let at = 0; at < plot.count; at += 1) await this.one(plot);
    const twins = PLOTS.filter(({ ends }) => ends === 'MERGED').reduce((sum, { count }) => sum + count, 0);
    await this.merge(twins);
    this.tellTooMuch();
    this.floods = await liveFloods(this.world, this.now, (moment) => this.code(moment));
    this.stories.push(...this.floods.flatMap(({ stories }) => stories));
    for (const story of this.stories) await story.passTime(new Date(this.now));
    return this.stories;
  }

  /** Some who wait for publication have written what the public must not read. */
  private tellTooMuch(): void {
    const waiting = this.stories.filter(({ report }) => report.publication === 'PENDING');
    for (const [at, { report }] of waiting.entries()) {
      const phone = (report.reporterPhone ?? '+84901000123').replace('+84', '0');
      if (at % 3 === 0) report.body += ` Cần hỏi thêm xin gọi ${phone}, gặp nhà số ${12 + at} đầu ngõ.`;
      if (at % 3 === 1) report.body += ` Xe 15A-${100 + at}.45 hay đỗ chắn ngay chỗ này.`;
    }
  }

  /** Begins earlier and earlier until the story has room for its ending. */
  private async one(plot: Plot): Promise<void> {
    const { dice } = this;
    const owner = this.owners.get(plot.ends)?.shift();
    const ward = this.ward(owner);
    const situation = this.situation(plot, ward);
    let age = (plot.age[0] + dice.roll() * (plot.age[1] - plot.age[0])) * DAY;
    for (let tries = 0; tries < 40; tries += 1, age += DAY * 0.7) {
      const begin = this.awake(this.now - age);
      try {
        const { story, cast } = this.begin(situation, ward, begin, owner, plot);
        await liveThrough(story, plot, cast, situation, new Pace(begin, this.now, this.world, dice), dice);
        this.stories.push(story);
        return;
      } catch (error) {
        if (!(error instanceof TooLate)) throw error;
      }
    }
  }

  private begin(situation: Situation, ward: KnownUnit, begin: number, owner: string | undefined, plot: Plot) {
    const { dice, world } = this;
    const now = new Date(begin);
    const byPhone = !owner && plot.ends !== 'WITHDRAWN' && plot.ends !== 'REOPENED' && dice.chance(0.24);
    const persona =
      PERSONAS.find(({ id }) => id === owner) ?? (dice.chance(0.12) ? dice.pick(PERSONAS.slice(2)) : undefined);
    const name = persona?.name ?? `${dice.pick(SURNAMES)} ${dice.pick(GIVEN_NAMES)}`;
    const phone = persona?.phone ?? `+84901000${dice.between(100, 999)}`;
    const reporter = byPhone ? OPERATOR : citizen(persona?.id ?? `citizen:demo-${dice.between(1, 90)}`);
    const street = dice.pick(STREETS[ward.code]!);
    const fill = (text: string): string =>
      text.replaceAll('{s}', street).replaceAll('đường đường', 'đường').replaceAll('phố phố', 'phố');
    const upper = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
    const story = new Story(
      world,
      {
        code: this.code(begin),
        now,
        viewer: reporter,
        wardId: ward.id,
        channel: byPhone ? dice.pick(['HOTLINE', 'HOTLINE', 'HOTLINE', 'WEB', 'DIRECT'] as const) : 'APP',
        input: {
          idempotencyKey: `demo-${this.stories.length}-${begin}`,
          categoryCode: situation.category ?? 'SU_CO_HA_TANG',
          fieldCode: situation.field,
          title: upper(fill(situation.title)),
          body: upper(fill(situation.body)),
          location: this.place(ward),
          accuracyM: dice.between(4, 30),
          address: `${dice.chance(0.6) ? `Số ${dice.between(2, 280)} ` : ''}${street}, ${ward.fullName.toLowerCase().startsWith('phường') ? 'p' : ward.fullName[0]!.toLowerCase()}${ward.fullName.slice(1)}`,
          mayBePublic: !situation.quiet && dice.chance(0.88),
          rightsVersion: byPhone ? null : '1',
          urgency: byPhone ? (situation.urgency ?? 'NORMAL') : 'NORMAL',
          onBehalfOf: byPhone ? { name, phone } : null,
        },
      },
      byPhone ? null : situation.scene,
    );
    if (!byPhone) Object.assign(story.report, { reporterName: name, reporterPhone: phone });
    const cast: Cast = { reporter, hasAccount: !byPhone, unitId: this.unitOf(situation, ward) };
    return { story, cast };
  }

  /** Twins of reports in work: sent after the first one's last step, then merged into it. */
  private async merge(count: number): Promise<void> {
    const firsts = this.stories.filter(
      ({ report }) => !isDone(report.status) && report.leadUnitId && this.now - report.updatedAt.getTime() > 0.8 * DAY,
    );
    for (const first of firsts.slice(0, count)) {
      const ward = this.world.units.unit(first.report.wardId)!;
      const begin = first.report.updatedAt.getTime() + 2 * 3_600_000;
      const same =
        [...INFRASTRUCTURE, ...SOCIETY].find(({ field }) => field === first.report.fieldCode) ?? INFRASTRUCTURE[0]!;
      const { story } = this.begin(same, ward, begin, undefined, { ends: 'MERGED', count: 1, age: [0, 0] });
      const { lat, lng } = first.report;
      Object.assign(story.report, {
        lat: lat + 0.0002,
        lng: lng - 0.0001,
        title: first.report.title,
        address: first.report.address,
      });
      const at = this.world.calendar.add(begin, 30);
      if (at >= this.now) continue;
      await story.act('mergeReport', OPERATOR, new Date(at), { intoCode: first.report.code }, null, first);
      this.stories.push(story);
    }
  }

  private situation({ ends, slow }: Plot, { id }: KnownUnit): Situation {
    if (id === HOME['citizen:nhung'] && this.dice.chance(0.3))
      return this.dice.pick([...INFRASTRUCTURE, ...SOCIETY].filter(({ unit }) => unit === 'WARD'));
    const streetWork = slow || ends === 'SCHEDULED' || this.dice.chance(0.68);
    return this.dice.pick(streetWork ? INFRASTRUCTURE : SOCIETY);
  }

  private ward(owner?: string): KnownUnit {
    const home = owner && this.dice.chance(0.8) ? this.world.units.unit(HOME[owner] ?? '') : undefined;
    if (home) return home;
    const code = this.dice.chance(0.6) ? this.dice.pick(BUSY_WARDS) : this.dice.pick(Object.keys(STREETS));
    return this.world.units.unit(`unit:${code}`) ?? this.world.units.all().find(({ kind }) => kind === 'WARD')!;
  }

  private unitOf({ unit }: Situation, ward: KnownUnit): string {
    if (unit === 'WARD') return ward.id;
    if (unit === 'PCHP' || unit === 'PCHD') return ward.code < SIDE_OF_HAI_DUONG ? 'unit:PCHD' : 'unit:PCHP';
    return this.world.units.unit(`unit:${unit}`) ? `unit:${unit}` : ward.id;
  }

  /** Somewhere within the middle of the ward. */
  private place({ lat, lng, areaKm2 }: KnownUnit): { lat: number; lng: number } {
    const radius = Math.min(1.6, 0.5 * Math.sqrt((areaKm2 ?? 4) / Math.PI)) * Math.sqrt(this.dice.roll());
    const angle = this.dice.roll() * 2 * Math.PI;
    return {
      lat: Number((lat! + (radius * Math.sin(angle)) / 110.7).toFixed(6)),
      lng: Number((lng! + (radius * Math.cos(angle)) / 104).toFixed(6)),
    };
  }

  /** People write between six in the morning and eleven at night. */
  private awake(moment: number): number {
    const hour = ((moment + 7 * 3_600_000) % DAY) / 3_600_000;
    return hour < 6 ? moment - 7 * 3_600_000 - this.dice.between(0, 90) * 60_000 : moment;
  }

  private code(moment: number): string {
    const day = dateOf(dayNumberOf(moment));
    const number = (this.numbers.get(day) ?? this.dice.between(3, 40)) + this.dice.between(1, 9);
    this.numbers.set(day, number);
    return `HP-${day.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
  }
}
