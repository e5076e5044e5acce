import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from './find.ts';
import { ARABIC_PARAGRAPHS } from './paragraphs-ar.ts';
import { ENGLISH_PARAGRAPHS } from './paragraphs-en.ts';

const PIECES = [...ARABIC_PARAGRAPHS, ...ENGLISH_PARAGRAPHS].flatMap(({ text }) =>
  text.replace(/[{}]/g, '').split(/(?<=\s)/),
);
const SIGNS = [
  '5',
  '٥',
  ' ',
  '.',
  ',',
  '،',
  '٫',
  '-',
  '–',
  '%',
  '$',
  '(',
  ')',
  'و',
  'ال',
  '\u064b',
  'ـ',
  '\n',
  '\ud83d',
  '\u200f',
  ':',
  '/',
];

/** Random Unicode, shuffled news, and marks thrown among digits. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...SIGNS)), { maxLength: 60 })
    .map((parts) => parts.join('')),
);

test('no text makes it throw; spans lie inside the text, in order and apart, and values are finite', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const clean = text.replace(/[{}]/g, '');
      let end = 0;
      for (const draft of find(clean).drafts) {
        expect(draft.start).toBeGreaterThanOrEqual(end);
        expect(draft.end).toBeGreaterThan(draft.start);
        expect(draft.end).toBeLessThanOrEqual(clean.length);
        end = draft.end;
        for (const value of [draft.value, draft.low, draft.high]) {
          if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
        }
        if (draft.low !== undefined) expect(draft.low).toBeLessThan(draft.high!);
        expect(draft.low === undefined).toBe(draft.high === undefined);
      }
    }),
    { numRuns: 1500 },
  );
});

test('what the date detector took is left alone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ARABIC_PARAGRAPHS), (paragraph) => {
      const found = find(`{${paragraph.text.replace(/[{}]/g, '')}}`);
      expect(found.drafts).toEqual([]);
    }),
  );
});

test.each([
  '1 ',
  'ألف و',
  'مئة ألف ',
  '5-',
  'بين 5 و',
  'على الأقل ',
  '1.',
  'two and a half ',
  'of the ',
  'تجاوز عدد ',
])('time grows with length alone: %j repeated', (piece) => {
  const time = (count: number) => {
    const text = piece.repeat(count);
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i += 1) {
      const start = performance.now();
      find(text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  time(1000);
  // Sixteen times the text; quadratic work would take 256 times as long.
  expect(time(32_000)).toBeLessThan(80 * Math.max(time(2000), 0.5));
});
