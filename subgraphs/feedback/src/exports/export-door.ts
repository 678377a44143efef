import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { SignedLinks } from '@smarthp/kit/files';
import { recordEvent } from '@smarthp/kit/outbox';
import type { FastifyInstance } from 'fastify';
import { exportById, type KeptExport } from './exports.repository.js';
import { cityTime } from './write-csv.js';
import { fileOfExport, type ExportParts } from './write-export.js';

export const EXPORT_PATH = '/files/feedback/exports';
export const addressOfExport = (id: string): string => `${EXPORT_PATH}/${id}`;

const TYPES = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** "phan-anh-2026-11-22-1405.csv" */
const nameOf = ({ createdAt, format, language }: KeptExport): string =>
  `${language === 'en' ? 'reports' : 'phan-anh'}-${cityTime(createdAt).replace(' ', '-').replace(':', '')}.${format.toLowerCase()}`;

type DoorParts = Pick<ExportParts, 'database' | 'clock' | 'exportFolder'> & { readonly links: SignedLinks };

/** Hands out a written file to who has a link that is still good. Each time is an event for the audit. */
export function exportDoor(app: FastifyInstance, { database, clock, exportFolder, links }: DoorParts): void {
  app.get<{ Params: { id: string }; Querystring: { exp?: string; sig?: string } }>(
    `${EXPORT_PATH}/:id`,
    async (request, reply) => {
      const { id } = request.params;
      const { exp, sig } = request.query;
      const missing = () => reply.status(404).header('cache-control', 'no-store').send({ code: 'NOT_FOUND' });
      if (!links.isValid(addressOfExport(id), exp, sig)) return missing();
      const one = await exportById(database.em(), id);
      const over = !one?.expiresAt || one.expiresAt <= clock.now();
      if (!one || one.state !== 'READY' || over) return missing();
      const path = fileOfExport(exportFolder, id, one.format);
      const found = await stat(path).catch(() => undefined);
      if (!found) return missing();
      await database.transaction((em) =>
        recordEvent(
          em,
          { type: 'feedback.export.downloaded', subject: id, data: { ownerId: one.ownerId, rows: one.rowsTotal } },
          clock.now(),
        ),
      );
      return reply
        .headers({
          'content-type': TYPES[one.format],
          'content-length': found.size,
          'content-disposition': `attachment; filename="${nameOf(one)}"`,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        })
        .send(createReadStream(path));
    },
  );
}
