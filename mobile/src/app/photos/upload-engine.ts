import type { DraftPhoto } from '../outbox/draft';

/** Why an upload ended without a photo at the other side. */
export class UploadStopped extends Error {
  constructor(
    readonly reason: 'OFFLINE' | 'SIGN_IN' | 'REFUSED' | 'REMOVED',
    /** What the server said about a refusal. */
    readonly detail = '',
  ) {
    super(`upload stopped: ${reason}`);
  }
}

export interface UploadListener {
  stop: AbortSignal;
  /** 0 to 1. */
  progress(share: number): void;
  /** Told once the upload has an address to resume from. */
  address(uploadUrl: string): void;
}

/** Moves one photo to the city. */
export abstract class UploadEngine {
  /** Resolves with the media id. Rejects with UploadStopped. */
  abstract upload(photo: DraftPhoto, listener: UploadListener): Promise<string>;
}
