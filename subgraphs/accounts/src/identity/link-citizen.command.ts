import type { Clock } from '@smarthp/kit/clock';
import { uuidv7, type Database } from '@smarthp/kit/database';
import { foldText } from '../units/fold-text.js';
import { Person, type PersonKind } from './person.entity.js';
import { salutationOf } from './salutation.js';

/** A person as an identity service describes them, in our names. */
export interface Described {
  readonly upstream: string;
  readonly subject: string;
  readonly kind: PersonKind;
  readonly name: string;
  readonly organisation: string | null;
  readonly sex: string | undefined;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly level: number;
}

export type Linked =
  { readonly personId: string } | { readonly problem: 'LEVEL_TOO_LOW' | 'NAME_MISMATCH' | 'ACCOUNT_CLOSED' };

/**
 * Finds or makes the person behind a subject of an identity service and takes over what it says today. A name that is
 * not the one we know (accents apart) is not taken over: a person of the city must look, so the sign-in stops.
 */
export async function linkCitizen(
  database: Database,
  clock: Clock,
  described: Described,
  minimumLevel: number,
): Promise<Linked> {
  if (described.level < minimumLevel) return { problem: 'LEVEL_TOO_LOW' };
  const now = clock.now();
  return database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext(?))`, [
      `person:${described.upstream}:${described.subject}`,
    ]);
    const known = await em.findOne(Person, { upstream: described.upstream, upstreamSubject: described.subject });
    if (known && !known.isActive) return { problem: 'ACCOUNT_CLOSED' };
    if (known && foldText(known.fullName) !== foldText(described.name)) {
      known.nameMismatchAt = now;
      return { problem: 'NAME_MISMATCH' };
    }
    const facts = {
      kind: described.kind,
      fullName: described.name,
      organisationName: described.organisation,
      salutation: salutationOf(described.sex),
      birthDate: described.birthDate,
      phone: described.phone,
      email: described.email,
      level: described.level,
      nameMismatchAt: null,
      lastSignedInAt: now,
    };
    if (known) {
      em.assign(known, facts);
      return { personId: known.id };
    }
    const person = em.create(Person, {
      ...facts,
      id: `citizen:${uuidv7(now.getTime())}`,
      upstream: described.upstream,
      upstreamSubject: described.subject,
      wardId: null,
      isActive: true,
      createdAt: now,
      version: 1,
    });
    return { personId: person.id };
  });
}
