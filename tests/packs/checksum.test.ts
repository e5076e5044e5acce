import { expect, test } from 'vitest';
import { xxHash32 } from '../../packs/checksum.ts';

/** What `xxhsum -H32` of xxHash 0.8.1 prints for the same bytes. */
test.each([
  ['no bytes', new Uint8Array(0), 0x02cc5d05],
  ['abcd', new TextEncoder().encode('abcd'), 0xa3643705],
  ['abcdefgh', new TextEncoder().encode('abcdefgh'), 0x0bb3c6bb],
  ['0–15, one whole stripe', Uint8Array.from({ length: 16 }, (_, i) => i), 0xb72837f4],
  ['0–63 three times', Uint8Array.from({ length: 192 }, (_, i) => i % 64), 0x54c0525f],
])('the checksum of %s', (_, bytes, sum) => {
  expect(xxHash32(new Uint32Array(bytes.buffer))).toBe(sum);
});
