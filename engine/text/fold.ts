import { foldUnit, isArabicLetter, isIgnorable, isMark, TATWEEL } from './characters.ts';

/**
 * A text brought to one spelling, with the way back.
 *
 * Folding drops harakat, tatweel, bidi controls and zero-width characters; brings the forms of alef, ya, ta marbuta,
 * waw and ya with hamza, and the Persian and presentation forms, to one letter each; lower-cases; strips Latin
 * diacritics; and writes every decimal digit as ASCII. See docs/decisions/0001-folding-and-offsets.md.
 */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  /**
   * For each code unit of `text`, the UTF-16 offset in `original` of the unit that it came from; one more entry, the
   * length of `original`, stands at the end. Never decreases.
   */
  readonly offsets: Uint32Array;
}

/** Marks put into a word to keep a filter from reading it («داعـ.ـش»); they count only beside a tatweel. */
const OBFUSCATING = new Set(['.', '·', '•', '*', '_', '-', '|', '/'].map((c) => c.charCodeAt(0)));

const CHUNK = 8192;

/** Folds a text; linear in its length, never throws, takes lone surrogates as they are. */
export function fold(original: string): FoldedText {
  const length = original.length;
  let units = new Uint16Array(length + 16);
  let offsets = new Uint32Array(length + 17);
  let size = 0;
  const push = (unit: number, offset: number) => {
    if (size === units.length) {
      const more = new Uint16Array(size * 2);
      more.set(units);
      units = more;
      const moreOffsets = new Uint32Array(size * 2 + 1);
      moreOffsets.set(offsets);
      offsets = moreOffsets;
    }
    units[size] = unit;
    offsets[size] = offset;
    size += 1;
  };
  for (let i = 0; i < length; i += 1) {
    const unit = original.charCodeAt(i);
    if (unit === TATWEEL) {
      i = afterObfuscation(original, i);
      continue;
    }
    if (
      OBFUSCATING.has(unit) &&
      original.charCodeAt(i + 1) === TATWEEL &&
      size > 0 &&
      isArabicLetter(units[size - 1]!)
    ) {
      if (isArabicLetter(original.charCodeAt(afterTatweel(original, i + 1)))) continue;
    }
    const folded = foldUnit(unit);
    if (typeof folded === 'number') {
      if (folded !== 0) push(folded, i);
    } else {
      for (let k = 0; k < folded.length; k += 1) push(folded.charCodeAt(k), i);
    }
  }
  offsets[size] = length;
  return { original, text: decode(units, size), offsets: offsets.subarray(0, size + 1) };
}

function afterTatweel(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === TATWEEL) i += 1;
  return i;
}

/** Given a tatweel, the last unit to leave out: the tatweels and an obfuscating mark that a letter follows. */
function afterObfuscation(text: string, at: number): number {
  const end = afterTatweel(text, at);
  if (!OBFUSCATING.has(text.charCodeAt(end))) return end - 1;
  const next = afterTatweel(text, end + 1);
  const wrapped = next > end + 1 || text.charCodeAt(end) !== 0x2d;
  return wrapped && isArabicLetter(text.charCodeAt(next)) && at > 0 ? next - 1 : end - 1;
}

function decode(units: Uint16Array, size: number): string {
  let text = '';
  for (let i = 0; i < size; i += CHUNK) {
    text += String.fromCharCode(...units.subarray(i, Math.min(size, i + CHUNK)));
  }
  return text;
}

/** Where a folded span begins in the original text. */
export function originalStart(folded: FoldedText, foldedStart: number): number {
  return folded.offsets[foldedStart] ?? folded.original.length;
}

/**
 * Where a folded span ends in the original text (exclusive): after the last unit's own harakat and tatweel, before any
 * bidi control that follows.
 */
export function originalEnd(folded: FoldedText, foldedEnd: number): number {
  if (foldedEnd <= 0) return 0;
  const { original, offsets } = folded;
  const limit = offsets[foldedEnd] ?? original.length;
  let end = (offsets[foldedEnd - 1] ?? original.length - 1) + 1;
  while (end < limit) {
    const unit = original.charCodeAt(end);
    if (!isMark(unit) && unit !== TATWEEL) break;
    end += 1;
  }
  return end;
}

export { isIgnorable };
