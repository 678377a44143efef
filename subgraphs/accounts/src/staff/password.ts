import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashSecret = (secret: string): Promise<string> => hash(secret, COST);

let decoy: Promise<string> | undefined;

/** True when `secret` is the one behind `stored`. Without a stored hash the same work is done, and the answer is false. */
export async function secretMatches(stored: string | undefined, secret: string): Promise<boolean> {
  decoy ??= hashSecret('nobody has this password');
  const matches = await verify(stored ?? (await decoy), secret).catch(() => false);
  return matches && stored !== undefined;
}
