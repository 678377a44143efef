import { computed, inject, Injectable } from '@angular/core';
import { Language } from '@smarthp/angular';
import type { Channel, Urgency, UnitNameFragment } from '../../../gql/graphql';
import { CategoryBook } from '../../queue/category-book';
import { WardBook } from '../../queue/ward-book';
import { Say } from '../../words/say';
import { type DraftRule } from './draft-rules';

const CHANNELS = ['APP', 'HOTLINE', 'WEB', 'SMS', 'EMAIL', 'DIRECT', 'PARTNER'] as const satisfies readonly Channel[];
const URGENCIES = ['NORMAL', 'HIGH', 'URGENT'] as const satisfies readonly Urgency[];

/** The names behind the codes of a rule, and a rule told in short pieces. */
@Injectable({ providedIn: 'root' })
export class RuleWords {
  private readonly categories = inject(CategoryBook);
  private readonly wards = inject(WardBook);
  private readonly language = inject(Language);
  private readonly say = inject(Say);

  readonly wardOptions = this.wards.options;
  readonly categoryOptions = computed(() =>
    this.categories.categories().map((one) => ({ code: one.code, label: this.say.name(one) })),
  );
  readonly fieldOptions = computed(() =>
    this.categories.categories().flatMap((category) =>
      category.fields.map((field) => ({
        code: `${category.code}/${field.code}`,
        label: this.say.name(field),
        note: this.say.name(category),
      })),
    ),
  );
  readonly channelOptions = computed(() =>
    CHANNELS.map((code) => ({ code, label: this.language.word()('channel', code) })),
  );
  readonly urgencyOptions = computed(() =>
    URGENCIES.map((code) => ({ code, label: this.language.word()('urgency', code) })),
  );

  readonly field = (key: string): string => this.nameOf(this.fieldOptions(), key);
  readonly unit = (unit: UnitNameFragment | null | undefined): string =>
    unit ? this.say.name({ name: unit.fullName, nameEn: unit.nameEn }) : '';

  /** What must hold, piece by piece; one word for nothing. */
  pieces(rule: DraftRule): readonly string[] {
    const t = this.say.it;
    const names = (options: readonly { code: string; label: string }[], codes: readonly string[]): string =>
      codes.map((code) => this.nameOf(options, code)).join(', ');
    const pieces = [
      rule.categories.length ? names(this.categoryOptions(), rule.categories) : '',
      rule.fields.length ? names(this.fieldOptions(), rule.fields) : '',
      rule.wards.length > 3
        ? t('routing.rule.wardCount', { count: rule.wards.length })
        : names(this.wardOptions(), rule.wards),
      rule.words.length ? t('routing.rule.hasWord', { words: rule.words.map((word) => `“${word}”`).join(', ') }) : '',
      names(this.channelOptions(), rule.channels),
      names(this.urgencyOptions(), rule.urgencies),
      rule.window ? this.hours(rule.window) : '',
    ].filter(Boolean);
    return pieces.length ? pieces : [t('routing.rule.always')];
  }

  /** Who then leads. */
  target(rule: Pick<DraftRule, 'targetKind' | 'target'>): string {
    if (rule.targetKind === 'UNIT') return this.unit(rule.target) || this.say.it('routing.rule.noUnit');
    return this.say.it(rule.targetKind === 'WARD' ? 'routing.rule.toWard' : 'routing.rule.toArea');
  }

  private hours({ weekdays, from, to }: NonNullable<DraftRule['window']>): string {
    const days = weekdays.map((day) => this.say.it(`routing.day.${day}`)).join(' ');
    return [days, `${from}–${to}`].filter(Boolean).join(' · ');
  }

  private nameOf(options: readonly { code: string; label: string }[], code: string): string {
    return options.find((option) => option.code === code)?.label ?? code;
  }
}
