import { uuidv7, type Database } from '@smarthp/kit/database';
import { say } from '@smarthp/kit/problems';
import { TokenRefused, type Viewer } from '@smarthp/kit/viewer';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PhotoShop } from './photo-shop.js';
import { ACCEPTED, MOST_BYTES, PhotoRefused, UPLOAD_PATH } from './upload.rules.js';

const KINDS = ['BEFORE', 'PROGRESS', 'AFTER'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface UploadRow {
  readonly owner: string;
  readonly state: string;
  readonly bytes: number;
}

const bodyOf = (code: string, viewer: Viewer | undefined): string =>
  JSON.stringify({ code, message: say(code, viewer?.language ?? 'vi') });

/** Error texts of the tus server to our codes. */
const CODE_OF: Readonly<Record<number, string>> = {
  413: 'PHOTO_TOO_BIG',
  404: 'NOT_FOUND',
  410: 'NOT_FOUND',
  409: 'OFFSET_DIFFERS',
};

function tusServer(folder: string, shop: PhotoShop, callers: AsyncLocalStorage<Viewer>): Server {
  return new Server({
    path: UPLOAD_PATH,
    datastore: new FileStore({ directory: folder }),
    maxSize: MOST_BYTES,
    relativeLocation: true,
    disableTerminationForFinishedUploads: true,
    namingFunction: () => uuidv7(),
    onUploadCreate: async (_request, upload) => {
      const viewer = callers.getStore()!;
      const { kind, filetype } = upload.metadata ?? {};
      // The name and type are only what the client says; the bytes decide later. A plain lie is refused at once.
      if (filetype && !(ACCEPTED as readonly string[]).includes(filetype.toLowerCase()))
        throw { status_code: 415, body: bodyOf('NOT_AN_IMAGE', viewer) };
      if (!upload.size) throw { status_code: 400, body: bodyOf('NOT_AN_IMAGE', viewer) };
      await shop.begin(upload.id, viewer.id, KINDS.includes(kind ?? '') ? kind! : 'BEFORE', upload.size);
      return {};
    },
    onUploadFinish: async (_request, upload) => {
      try {
        await shop.finish(upload.id);
        return {};
      } catch (error) {
        if (!(error instanceof PhotoRefused)) throw error;
        throw { status_code: error.status, body: bodyOf(error.code, callers.getStore()) };
      }
    },
    onResponseError: (_request, error) => {
      const status = 'status_code' in error ? error.status_code : 500;
      if ('body' in error && error.body.startsWith('{')) return error;
      return {
        status_code: status,
        body: bodyOf(CODE_OF[status] ?? (status < 500 ? 'NOT_VALID' : 'UNKNOWN'), callers.getStore()),
      };
    },
  });
}

export interface UploadDoor {
  readonly database: Database;
  readonly shop: PhotoShop;
  readonly folder: string;
  readonly viewerOf: (request: FastifyRequest) => Promise<Viewer>;
}

/** Resumable uploads (tus 1.0) for who is signed in. Only who began an upload may look at it or go on with it. */
export function uploadDoor(app: FastifyInstance, { database, shop, folder, viewerOf }: UploadDoor): void {
  const callers = new AsyncLocalStorage<Viewer>();
  const tus = tusServer(folder, shop, callers);
  const refuse = (reply: FastifyReply, status: number, code: string, viewer?: Viewer): FastifyReply =>
    reply.status(status).header('tus-resumable', '1.0.0').type('application/json').send(bodyOf(code, viewer));

  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const viewer = await viewerOf(request).catch((error: unknown) => {
      if (error instanceof TokenRefused) return error.code;
      throw error;
    });
    if (typeof viewer === 'string') return refuse(reply, 401, viewer);
    if (viewer.kind === 'ANONYMOUS') return refuse(reply, 401, 'NOT_SIGNED_IN', viewer);
    const { id } = request.params as { id?: string };
    if (id !== undefined) {
      const row = UUID.test(id) ? await uploadOf(database, id) : undefined;
      if (!row || row.owner !== viewer.id) return refuse(reply, 404, 'NOT_FOUND', viewer);
      if (row.state !== 'UPLOADING') return answerFinished(request, reply, row, viewer);
    }
    reply.hijack();
    await callers.run(viewer, () => tus.handle(request.raw, reply.raw));
    return reply;
  };

  const answerFinished = (
    request: FastifyRequest,
    reply: FastifyReply,
    row: UploadRow,
    viewer: Viewer,
  ): FastifyReply => {
    if (row.state === 'FAILED') return refuse(reply, 410, 'MEDIA_FAILED', viewer);
    if (request.method !== 'HEAD') return refuse(reply, 409, 'ALREADY_FINISHED', viewer);
    // The plain file is gone; a client that missed our last answer learns that it is done.
    return reply
      .status(200)
      .headers({
        'tus-resumable': '1.0.0',
        'cache-control': 'no-store',
        'upload-offset': row.bytes,
        'upload-length': row.bytes,
      })
      .send();
  };

  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    const options = { bodyLimit: MOST_BYTES + 1024 * 1024 };
    scope.route({ method: ['POST', 'OPTIONS'], url: UPLOAD_PATH, handler: handle, ...options });
    scope.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: `${UPLOAD_PATH}/:id`, handler: handle, ...options });
  });
}

const uploadOf = async (database: Database, id: string): Promise<UploadRow | undefined> => {
  const [row] = await database
    .em()
    .execute<UploadRow[]>('select owner_id as owner, state, bytes from media where id = ?::uuid', [id]);
  return row;
};
