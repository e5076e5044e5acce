/**
 * xxHash32 of a stretch of bytes whose length is a multiple of four.
 * Algorithm: Y. Collet, xxHash specification (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md), seed 0.
 *
 * Chosen because a change of any single 32-bit word changes the sum for certain (every step is a bijection of the lane
 * that the word enters), and because five megabytes take some two milliseconds in JavaScript.
 */
const PRIME_1 = 0x9e3779b1;
const PRIME_2 = 0x85ebca77;
const PRIME_3 = 0xc2b2ae3d;
const PRIME_4 = 0x27d4eb2f;
const PRIME_5 = 0x165667b1;

export function xxHash32(words: Uint32Array): number {
  const { length } = words;
  let i = 0;
  let hash: number;
  if (length >= 4) {
    let a = (PRIME_1 + PRIME_2) | 0;
    let b = PRIME_2 | 0;
    let c = 0;
    let d = -PRIME_1 | 0;
    for (; i + 4 <= length; i += 4) {
      a = round(a, words[i]!);
      b = round(b, words[i + 1]!);
      c = round(c, words[i + 2]!);
      d = round(d, words[i + 3]!);
    }
    hash = (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0;
  } else {
    hash = PRIME_5;
  }
  hash = (hash + length * 4) | 0;
  for (; i < length; i += 1) {
    hash = Math.imul(rotate((hash + Math.imul(words[i]!, PRIME_3)) | 0, 17), PRIME_4);
  }
  hash = Math.imul(hash ^ (hash >>> 15), PRIME_2);
  hash = Math.imul(hash ^ (hash >>> 13), PRIME_3);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function round(lane: number, word: number): number {
  return Math.imul(rotate((lane + Math.imul(word, PRIME_2)) | 0, 13), PRIME_1);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
