import { EXPANDS, FOLDS, foldUnit, isArabicLetter, isMark, TATWEEL } from './characters.ts';

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

/** `String.fromCharCode` takes its units as arguments, of which engines allow some ten thousand. */
const CHUNK = 8192;

/** The longest fold of one unit: U+FDFA opens to 18 letters. */
const LONGEST_EXPANSION = 18;

/** Room to write in, kept between calls: allocating it anew for each block took a third of the time. */
let scratch = new Uint16Array(4096);
let scratchOffsets = new Uint32Array(4096);

function reserve(size: number): void {
  if (scratch.length >= size) return;
  const room = Math.max(size, scratch.length * 2);
  const units = new Uint16Array(room);
  const offsets = new Uint32Array(room);
  units.set(scratch);
  offsets.set(scratchOffsets);
  scratch = units;
  scratchOffsets = offsets;
}

/** Folds a text; linear in its length, never throws, takes lone surrogates as they are. */
export function fold(original: string): FoldedText {
  const length = original.length;
  reserve(length + LONGEST_EXPANSION + 1);
  // Only beside a tatweel is a mark an obfuscation, and most blocks have none: one native search saves a look at each unit.
  const hasTatweel = original.includes('\u0640');
  let size = 0;
  for (let i = 0; i < length; i += 1) {
    const unit = original.charCodeAt(i);
    const known = FOLDS[unit]!;
    if (known > EXPANDS) {
      if (!hasTatweel || original.charCodeAt(i + 1) !== TATWEEL || !isObfuscation(original, i, size)) {
        scratch[size] = known;
        scratchOffsets[size] = i;
        size += 1;
      }
      continue;
    }
    if (unit === TATWEEL) {
      i = afterObfuscation(original, i);
      continue;
    }
    const folded = foldUnit(unit);
    if (folded === 0) continue;
    const text = typeof folded === 'number' ? String.fromCharCode(folded) : folded;
    reserve(size + text.length + (length - i) + 1);
    for (let k = 0; k < text.length; k += 1) {
      scratch[size] = text.charCodeAt(k);
      scratchOffsets[size] = i;
      size += 1;
    }
  }
  scratchOffsets[size] = length;
  return { original, text: decode(scratch, size), offsets: scratchOffsets.slice(0, size + 1) };
}

/** «داع.ـش»: a mark between an Arabic letter and a tatweel that leads to another. */
function isObfuscation(text: string, at: number, size: number): boolean {
  return (
    OBFUSCATING.has(text.charCodeAt(at)) &&
    size > 0 &&
    isArabicLetter(scratch[size - 1]!) &&
    isArabicLetter(text.charCodeAt(afterTatweel(text, at + 1)))
  );
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
    // `apply` reads a typed array directly; spreading it goes through its iterator, four times slower.
    text += String.fromCharCode.apply(
      null,
      units.subarray(i, Math.min(size, i + CHUNK)) as unknown as number[],
    );
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
