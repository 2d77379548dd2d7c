import { randomBytes } from 'node:crypto';

const MOST_IN_A_MILLISECOND = 0xfff;

/** The time and number of the last id. */
let lastMs = 0;
let count = 0;

/**
 * An id that is greater than all that this process made before: a UUID of version 7 (RFC 9562, section 5.7) with a counter
 * behind the milliseconds (section 6.2, method 1). Those of several processes sort by time, to the millisecond.
 */
export function timeId(now: number = Date.now()): string {
  if (now > lastMs) {
    lastMs = now;
    count = 0;
  } else if (count < MOST_IN_A_MILLISECOND) {
    count += 1; // also where the clock was set back
  } else {
    lastMs += 1;
    count = 0;
  }
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  randomBytes(8).copy(bytes, 8);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
