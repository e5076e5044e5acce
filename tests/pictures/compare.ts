import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Pixels of a picture in one of its small copy, each way. Letters become grey, so that another version of a font or another
 * way to smooth it hardly shows; what is gone, moved, or of another colour does.
 */
export const SHRINK = 6;
/** Of pixelmatch, 0 to 1: how far two small pixels may be apart (its own default is 0.1). */
const THRESHOLD = 0.12;
/** So large a part of the small pixels may differ. The blink of a caret and a font's other widths stay under it. */
export const TOLERANCE = 0.012;

/** The mean colours of squares of {@link SHRINK} pixels; what does not fill one at the edge is left out. */
export function shrink(bytes: Uint8Array): PNG {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  const small = new PNG({ width: Math.floor(width / SHRINK), height: Math.floor(height / SHRINK) });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let dy = 0; dy < SHRINK; dy += 1) {
          for (let dx = 0; dx < SHRINK; dx += 1) {
            sum += data[((y * SHRINK + dy) * width + x * SHRINK + dx) * 4 + channel]!;
          }
        }
        small.data[(y * small.width + x) * 4 + channel] = Math.round(sum / SHRINK ** 2);
      }
    }
  }
  return small;
}

/** @returns the part of the pixels that differ, 0 to 1; 1 for pictures of different sizes */
export function difference(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const count = pixelmatch(a.data, b.data, undefined, a.width, a.height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  return count / (a.width * a.height);
}
