import { beginExport, exportById, markExport } from './exports.repository.js';
import { writeExport, type ExportParts } from './write-export.js';

/** Writes an export too large to wait for. Safe to run twice: the file and its row come out the same. */
export const writeLargeExport = (parts: ExportParts) => ({
  name: 'write-large-export',
  retryLimit: 2,
  run: async ({ exportId }: { exportId: string }): Promise<void> => {
    const em = () => parts.database.em();
    if (!(await beginExport(em(), exportId))) return;
    const one = await exportById(em(), exportId);
    if (!one) return;
    try {
      await writeExport(parts, one);
    } catch (error) {
      await markExport(em(), exportId, 'FAILED', parts.clock.now());
      throw error;
    }
  },
});
