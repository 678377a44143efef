import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { randomUUID } from 'node:crypto';

/** Where files lie. Keys are relative paths with `/`; the local folder is the default. */
export interface ObjectStorage {
  put(key: string, content: Buffer): Promise<void>;
  /** The content and its size, or undefined when there is none. */
  get(key: string, range?: { start: number; end: number }): Promise<{ stream: Readable; size: number } | undefined>;
  delete(key: string): Promise<void>;
}

/** Files in one folder of this machine. A file appears whole or not at all. */
export class LocalStorage implements ObjectStorage {
  constructor(private readonly folder: string) {}

  async put(key: string, content: Buffer): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const half = `${path}.${randomUUID()}.part`;
    await writeFile(half, content);
    await rename(half, path);
  }

  async get(
    key: string,
    range?: { start: number; end: number },
  ): Promise<{ stream: Readable; size: number } | undefined> {
    const path = this.pathOf(key);
    const found = await stat(path).catch(() => undefined);
    return found?.isFile() ? { stream: createReadStream(path, range), size: found.size } : undefined;
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    const path = normalize(join(this.folder, key));
    if (!path.startsWith(normalize(this.folder) + sep)) throw new Error('A file key points outside the storage folder');
    return path;
  }
}
