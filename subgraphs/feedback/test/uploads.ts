import type { City, Who } from './city.js';

/** Uploads a photo as somebody; its id. */
export async function upload(city: City, who: Who, file: Buffer): Promise<string> {
  const headers = { 'tus-resumable': '1.0.0', authorization: `Bearer ${await city.token(who)}` };
  const metadata = `filename ${Buffer.from('anh.jpg').toString('base64')},filetype ${Buffer.from('image/jpeg').toString('base64')},kind ${Buffer.from('BEFORE').toString('base64')}`;
  const begun = await fetch(`${city.address}/files/feedback/uploads`, {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(file.length), 'upload-metadata': metadata },
  });
  const path = begun.headers.get('location')!;
  const whole = await fetch(`${city.address}${path}`, {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(file),
  });
  if (whole.status !== 204) throw new Error(`upload: ${whole.status} ${await whole.text()}`);
  return path.split('/').at(-1)!;
}
