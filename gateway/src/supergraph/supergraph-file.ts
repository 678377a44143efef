import { watch, type FSWatcher } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from '@smarthp/kit/logging';

/** The composed supergraph of this repository, from src/ and from dist/ alike. */
export const committedSupergraph = fileURLToPath(new URL('../../../schema/sdl/supergraph.graphql', import.meta.url));

const SETTLE_MS = 100;

/** The supergraph's file, and what happens when it changes. */
export class SupergraphFile {
  private watcher: FSWatcher | undefined;
  private settling: NodeJS.Timeout | undefined;

  constructor(
    private readonly path: string,
    private readonly logger: Logger,
  ) {}

  read(): Promise<string> {
    return readFile(this.path, 'utf8');
  }

  /** Hands over each new content. One that is refused (throws) is logged, and the graph before it goes on serving. */
  watch(update: (sdl: string) => void): void {
    // the folder, because editors and the composer replace the file
    this.watcher = watch(dirname(this.path), (_event, name) => {
      if (name !== basename(this.path)) return;
      clearTimeout(this.settling);
      this.settling = setTimeout(() => void this.reload(update), SETTLE_MS);
    });
  }

  close(): void {
    clearTimeout(this.settling);
    this.watcher?.close();
  }

  private async reload(update: (sdl: string) => void): Promise<void> {
    try {
      update(await this.read());
      this.logger.info({ file: this.path }, 'supergraph loaded again');
    } catch (error) {
      this.logger.warn({ err: error, file: this.path }, 'the new supergraph was refused, the one before it serves on');
    }
  }
}
