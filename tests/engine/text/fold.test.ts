import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, originalEnd, originalStart } from '../../../engine/text/fold.ts';

describe('fold', () => {
  const rows: readonly [original: string, folded: string, reason: string][] = [
    ['أربعٌ وستونَ ألفاً', 'اربع وستون الفا', 'harakat and tanwin go, alef forms meet'],
    ['مـــوقع', 'موقع', 'tatweel goes'],
    ['مدينة', 'مدينه', 'ta marbuta and ha'],
    ['مستشفى', 'مستشفي', 'alef maqsura and ya'],
    ['مسؤول', 'مسوول', 'waw with hamza'],
    ['مئة', 'ميه', 'ya with hamza'],
    ['ایران و کردستان', 'ايران و كردستان', 'Persian ya and kaf'],
    ['١٤ فبراير ۲۰۲۳', '14 فبراير 2023', 'Arabic-Indic and Persian digits'],
    ['ﻻ ﷲ', 'لا الله', 'presentation forms open'],
    ['U.S. Café', 'u.s. cafe', 'Latin case and diacritics'],
    ['\u200fداعش\u200e \u2067حمص\u2069', 'داعش حمص', 'bidi controls go'],
    ['داعـ.ـش', 'داعش', 'a dot between tatweels is no full stop'],
    ['قـ.ـسد', 'قسد', 'the same after one letter'],
    ['داع.ـش', 'داعش', 'a dot before a tatweel that leads on'],
    ['انتهى. ـ وبدأ', 'انتهي.  وبدا', 'a full stop stays a full stop'],
    ['د.أ.ع', 'د.ا.ع', 'dots without tatweel stay'],
    ['بي‌بي‌سي', 'بيبيسي', 'zero-width non-joiner'],
    ['“نص” ‘آخر’', `"نص" 'اخر'`, 'curly quotation marks'],
    ['50٪', '50%', 'Arabic percent sign'],
    ['\ud800 \udc00', '\ud800 \udc00', 'lone surrogates pass'],
  ];
  test.each(rows)('%s → %s (%s)', (original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  test('a span maps back with its own harakat and without the bidi control after it', () => {
    const original = '\u200fأربعٌ\u200f وستون';
    const folded = fold(original);
    expect(original.slice(originalStart(folded, 0), originalEnd(folded, 4))).toBe('أربعٌ');
  });

  const arabicSoup = fc.string({
    unit: fc.constantFrom(...'ابتلوي ـ.َُِّ٠١٢aZ9\u200fﻻ«»é😀\n-'.split(''), '\ud83d', 'ﷺ'),
    maxLength: 200,
  });
  const anyText = fc.oneof(arabicSoup, fc.string({ unit: 'binary', maxLength: 200 }));

  test('offsets never decrease, stay inside the text and end at its length', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, offsets } = fold(original);
        expect(offsets.length).toBe(text.length + 1);
        expect(offsets[text.length]).toBe(original.length);
        for (let i = 1; i < offsets.length; i += 1)
          expect(offsets[i]!).toBeGreaterThanOrEqual(offsets[i - 1]!);
      }),
    );
  });

  test('the original of any folded stretch folds to that stretch', () => {
    fc.assert(
      fc.property(arabicSoup, fc.nat(), fc.nat(), (original, a, b) => {
        const folded = fold(original);
        if (folded.text.length === 0) return;
        const from = a % folded.text.length;
        const to = from + 1 + (b % (folded.text.length - from));
        const start = originalStart(folded, from);
        const end = originalEnd(folded, to);
        expect(start).toBeLessThan(end);
        // A ligature is kept whole, so a stretch that begins or ends inside one maps to a longer original.
        expect(fold(original.slice(start, end)).text).toContain(
          folded.text.slice(from, to).replace(/[.-]$/u, ''),
        );
      }),
    );
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (original) => {
        const once = fold(original).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});
