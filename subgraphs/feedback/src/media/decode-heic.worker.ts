import libheif from 'libheif-js/wasm-bundle.js';
import { parentPort, workerData } from 'node:worker_threads';

interface HeifImage {
  get_width(): number;
  get_height(): number;
  display(
    target: { data: Uint8ClampedArray; width: number; height: number },
    done: (filled: object | null) => void,
  ): void;
}
interface Heif {
  HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] };
}

const answer = (message: object): void => parentPort?.postMessage(message);

try {
  const heif = libheif as unknown as Heif;
  const [image] = new heif.HeifDecoder().decode(workerData as Uint8Array);
  if (!image) throw new Error('no picture inside');
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > 50_000_000) throw new Error('pixel limit');
  const data = new Uint8ClampedArray(width * height * 4);
  image.display({ data, width, height }, (filled) =>
    answer(filled ? { data, width, height } : { error: 'not decodable' }),
  );
} catch (error) {
  answer({ error: error instanceof Error ? error.message : String(error) });
}
