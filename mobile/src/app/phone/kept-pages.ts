import { Service } from '@angular/core';
import { phoneDatabase } from './phone-database';

const MOST = 60;

/** The last good answer of a screen, shown with its time when there is no network. */
@Service()
export class KeptPages {
  async keep(key: string, owner: string | null, data: unknown): Promise<void> {
    const tx = (await phoneDatabase()).transaction('pages', 'readwrite');
    await tx.store.put({ key, owner, keptAt: new Date().toISOString(), data });
    const keys = await tx.store.index('byTime').getAllKeys();
    for (const old of keys.slice(0, Math.max(0, keys.length - MOST))) await tx.store.delete(old);
    await tx.done;
  }

  /** Null when never seen, or seen by somebody else on this phone. */
  async find<T>(key: string, owner: string | null): Promise<{ data: T; keptAt: string } | null> {
    const page = await (await phoneDatabase()).get('pages', key);
    if (!page || (page.owner !== null && page.owner !== owner)) return null;
    return { data: page.data as T, keptAt: page.keptAt };
  }

  /** After signing out nothing personal stays readable. */
  async forgetPersonal(): Promise<void> {
    const tx = (await phoneDatabase()).transaction('pages', 'readwrite');
    for (const page of await tx.store.getAll()) if (page.owner !== null) await tx.store.delete(page.key);
    await tx.done;
  }
}
