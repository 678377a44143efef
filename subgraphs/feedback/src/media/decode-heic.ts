import { Worker } from 'node:worker_threads';

export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const TOO_LONG_MS = 30_000;

/** HEIC to RGBA in a thread of its own: the decoder is WebAssembly and would stand in everybody's way. */
export function decodeHeic(original: Buffer): Promise<Pixels> {
  const file = import.meta.url.endsWith('.ts') ? './decode-heic.worker.ts' : './decode-heic.worker.js';
  const worker = new Worker(new URL(file, import.meta.url), { workerData: original });
  return new Promise<Pixels>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('HEIC took too long')), TOO_LONG_MS);
    worker.once('message', (answer: Pixels | { error: string }) => {
      clearTimeout(timer);
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer);
    });
    worker.once('error', reject);
  }).finally(() => worker.terminate());
}
