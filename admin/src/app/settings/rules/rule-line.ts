/** What every rule with versions has in common. */
export interface VersionedRule<Version> {
  readonly newestVersion: number;
  readonly versions: readonly Version[];
}
interface Dated {
  readonly version: number;
  readonly state: 'PAST' | 'IN_FORCE' | 'PLANNED';
  readonly retired: boolean;
  readonly effectiveFrom: string;
}

/** The version that counts today; none when it only begins later. */
export const todayOf = <V extends Dated>({ versions }: VersionedRule<V>): V | null =>
  versions.find(({ state }) => state === 'IN_FORCE') ?? null;

/** The version that begins next. */
export const nextOf = <V extends Dated>({ versions }: VersionedRule<V>): V | null =>
  versions.filter(({ state }) => state === 'PLANNED').sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))[0] ??
  null;

/** What a change starts from: the newest one made. */
export const newestOf = <V extends Dated>({ versions }: VersionedRule<V>): V => versions[0]!;

export const isRetired = <V extends Dated>(rule: VersionedRule<V>): boolean => !!todayOf(rule)?.retired;
