import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantityDetector } from '../../../engine/quantities/detector.ts';
import { readBlock } from '../../../engine/read.ts';
import type { Reading } from '../../../engine/reading.ts';
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

/** How many tokens (and lengths) the detector looks at. */
function stepsOf(text: string): number {
  const block = readBlock(text, 0);
  let steps = 0;
  const tokens = new Proxy(block.tokens, {
    get(target, key, receiver) {
      steps += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const reading = { blocks: [{ ...block, tokens }], lang: block.lang } as unknown as Reading;
  quantityDetector.detect(reading, []);
  return steps;
}

test.each([
  '1 ',
  'ألف و',
  'مئة ألف ',
  '5-',
  'بين 5 و',
  'على الأقل ',
  '1.',
  '(5 ',
  '5 من ',
  'two and a half ',
  'of the ',
  'two U.S. ',
  'تجاوز عدد ',
  'قاعدتي ',
  'منها 5 و',
])('work grows with length alone: %j repeated', (piece) => {
  const short = stepsOf(piece.repeat(500));
  expect(stepsOf(piece.repeat(8000))).toBeLessThan(17 * short + 1000);
});
