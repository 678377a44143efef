import { inject, Service } from '@angular/core';
import { Session } from '@smarthp/angular';
import { DetailedError, Upload } from 'tus-js-client';
import type { DraftPhoto } from '../outbox/draft';
import { UploadEngine, type UploadListener, UploadStopped } from './upload-engine';

/** Where photos of reports go, same origin. */
const ENDPOINT = '/files/feedback/uploads';
/** One request carries at most this much, so that a lost connection costs little. */
const CHUNK_BYTES = 512 * 1024;
const GONE = new Set([404, 410]);

/** Resumable upload after the tus protocol. */
@Service()
export class TusUploadEngine extends UploadEngine {
  private readonly session = inject(Session);

  override async upload(photo: DraftPhoto, listener: UploadListener): Promise<string> {
    const token = await this.session.accessToken();
    if (!token) throw new UploadStopped(this.session.signedIn() ? 'OFFLINE' : 'SIGN_IN');
    try {
      return await this.run(photo, listener, photo.uploadUrl);
    } catch (error) {
      // the half-sent file has aged away at the other side: begin anew, once
      if (photo.uploadUrl && GONE.has(statusOf(error))) return this.run(photo, listener, null).catch(explain);
      return explain(error);
    }
  }

  private run(photo: DraftPhoto, listener: UploadListener, uploadUrl: string | null): Promise<string> {
    return new Promise((resolve, reject) => {
      if (listener.stop.aborted) return reject(new UploadStopped('REMOVED'));
      const upload = new Upload(new Blob([photo.bytes], { type: photo.type }), {
        endpoint: new URL(ENDPOINT, location.origin).href,
        uploadUrl,
        chunkSize: CHUNK_BYTES,
        retryDelays: [0, 1_000, 3_000, 5_000],
        storeFingerprintForResuming: false,
        metadata: { filename: photo.name, filetype: photo.type, kind: 'BEFORE' },
        onShouldRetry: (error) => navigator.onLine && statusOf(error) < 400,
        onBeforeRequest: async (request) => {
          const token = await this.session.accessToken();
          if (token) request.setHeader('authorization', `Bearer ${token}`);
        },
        onProgress: (sent, total) => listener.progress(total ? sent / total : 0),
        onUploadUrlAvailable: () => upload.url && listener.address(upload.url),
        onError: (error) => reject(error),
        onSuccess: ({ lastResponse }) => {
          const named = lastResponse.getHeader('media-id');
          resolve(named ?? mediaIdFrom(upload.url ?? ''));
        },
      });
      listener.stop.addEventListener('abort', () => {
        void upload.abort(true).catch(() => undefined);
        reject(new UploadStopped('REMOVED'));
      });
      upload.start();
    });
  }
}

function statusOf(error: unknown): number {
  return error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;
}

function mediaIdFrom(url: string): string {
  return decodeURIComponent(url.split('/').pop() ?? '');
}

function explain(error: unknown): never {
  if (error instanceof UploadStopped) throw error;
  const status = statusOf(error);
  if (status === 401 || status === 403) throw new UploadStopped('SIGN_IN');
  if (status >= 400 && status < 500 && status !== 423 && status !== 429) {
    const body = error instanceof DetailedError ? (error.originalResponse?.getBody() ?? '') : '';
    throw new UploadStopped('REFUSED', messageOf(body));
  }
  throw new UploadStopped('OFFLINE');
}

/** The door answers `{ code, message }`, the message in the caller's language. */
function messageOf(body: string): string {
  try {
    const said: unknown = JSON.parse(body);
    return typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : '';
  } catch {
    return '';
  }
}
