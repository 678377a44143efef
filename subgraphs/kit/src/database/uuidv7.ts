import { randomBytes } from 'node:crypto';
import { systemClock } from '../clock/index.js';

let last = 0;
let sequence = 0;

/** A time-ordered id, RFC 9562 version 7: 48-bit milliseconds, 12-bit counter, 62 random bits; rising inside one process. */
export function uuidv7(now: number = systemClock.now().getTime()): string {
  if (now <= last) {
    sequence = (sequence + 1) & 0xfff;
    if (sequence === 0) last += 1;
  } else {
    last = now;
    sequence = randomBytes(2).readUInt16BE() & 0x3ff; // room to count up
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(last, 0, 6);
  bytes[6] = 0x70 | (sequence >> 8);
  bytes[7] = sequence & 0xff;
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
