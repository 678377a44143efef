import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft, DraftPhoto } from '../outbox/draft';

/** A report this phone sent, to show its code after a restart. */
export interface SentReport {
  draftId: string;
  owner: string | null;
  code: string;
  title: string;
  sentAt: string;
}

/** The last seen answer of a screen, to show when there is no network. */
export interface KeptPage {
  key: string;
  owner: string | null;
  keptAt: string;
  data: unknown;
}

export interface PhoneSchema extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { byQueue: string } };
  photos: { key: string; value: DraftPhoto; indexes: { byDraft: string } };
  sent: { key: string; value: SentReport };
  pages: { key: string; value: KeptPage; indexes: { byTime: string } };
}

export type PhoneDatabase = IDBPDatabase<PhoneSchema>;

let opened: Promise<PhoneDatabase> | undefined;

/** What the app keeps on this phone: drafts with their photos, what was sent, and pages last seen. */
export function phoneDatabase(name = 'smarthp'): Promise<PhoneDatabase> {
  opened ??= openDB<PhoneSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('byQueue', 'queuedAt');
      db.createObjectStore('photos', { keyPath: 'id' }).createIndex('byDraft', 'draftId');
      db.createObjectStore('sent', { keyPath: 'draftId' });
      db.createObjectStore('pages', { keyPath: 'key' }).createIndex('byTime', 'keptAt');
    },
    // another tab wants a newer version: let go, the next call opens again
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** For tests: forget the open connection. */
export async function closePhoneDatabase(): Promise<void> {
  (await opened)?.close();
  opened = undefined;
}
