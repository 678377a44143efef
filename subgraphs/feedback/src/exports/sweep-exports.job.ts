import { rm } from 'node:fs/promises';
import { expireExports } from './exports.repository.js';
import { fileOfExport, type ExportParts } from './write-export.js';

/** Takes away files whose day is over: a list of reports should not lie about. */
export const sweepExports = (parts: Pick<ExportParts, 'database' | 'clock' | 'exportFolder'>) => ({
  name: 'sweep-exports',
  cron: '*/30 * * * *',
  run: async (): Promise<void> => {
    for (const { id, format } of await expireExports(parts.database.em(), parts.clock.now()))
      await rm(fileOfExport(parts.exportFolder, id, format), { force: true });
  },
});
