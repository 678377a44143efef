import 'fake-indexeddb/auto';
import { deserialize, serialize } from 'node:v8';
import { IDBFactory } from 'fake-indexeddb';
import { closePhoneDatabase } from '../app/phone/phone-database';

// jsdom has no structuredClone of its own; Node's serialiser makes the same copies
globalThis.structuredClone ??= (value: unknown) => deserialize(serialize(value));

/** A phone with nothing on it. */
export async function emptyPhone(): Promise<void> {
  await closePhoneDatabase();
  globalThis.indexedDB = new IDBFactory();
}

/** The app is closed and opened again: memory is gone, what was kept is still there. */
export async function restartPhone(): Promise<void> {
  await closePhoneDatabase();
}
