import { constants } from '@smarthp/kit/federation';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Dated, DatedBook } from './dated-book.js';
import { StaffMember } from './unit.type.js';

export const RULE_STATES = ['PAST', 'IN_FORCE', 'PLANNED'] as const;
export const RuleState = constants('RuleState', RULE_STATES, 'Where a version of a rule stands today.', {
  PAST: 'A later one has taken its place, or it never came into force.',
  PLANNED: 'It begins on a later day.',
});

/** What every version of a rule that is data tells of itself. */
@ObjectType()
export abstract class DatedVersion {
  @Field(() => Int, { description: 'Counts up with every change.' })
  version!: number;

  @Field(() => String, { description: 'Civil date from which it holds, yyyy-mm-dd.' })
  effectiveFrom!: string;

  @Field(() => RuleState, { description: 'Where it stands today.' })
  state!: (typeof RULE_STATES)[number];

  @Field(() => Boolean, { description: 'With it the rule ended: it may no longer be chosen.' })
  retired!: boolean;

  @Field(() => StaffMember, { nullable: true, description: 'Who changed it; null: it came with the product.' })
  by!: StaffMember | null;

  @Field(() => Date, { description: 'When it was changed.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Why.' })
  note!: string | null;
}

/** The facts of a version, for its GraphQL type. */
export const versionFacts = <Content>(
  row: Dated<Content>,
  book: DatedBook<Content>,
  today: string,
): Pick<DatedVersion, keyof DatedVersion> => ({
  version: row.version,
  effectiveFrom: row.effectiveFrom,
  state: row.effectiveFrom > today ? 'PLANNED' : book.on(row.key, today) === row ? 'IN_FORCE' : 'PAST',
  retired: row.retired,
  by: row.changedBy === 'system' ? null : { id: row.changedBy },
  at: row.changedAt,
  note: row.note,
});
