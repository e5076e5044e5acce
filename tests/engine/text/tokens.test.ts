import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../engine/read.ts';
import { fold } from '../../../engine/text/fold.ts';
import { tokenize } from '../../../engine/text/tokens.ts';

const cut = (text: string) => tokenize(fold(text)).map((token) => text.slice(token.start, token.end));

describe('tokenize', () => {
  const rows: readonly [text: string, tokens: string[], reason: string][] = [
    ['في ١٤ فبراير', ['في', '١٤', 'فبراير'], 'spaces part'],
    ['عام 2023م', ['عام', '2023', 'م'], 'letters and digits part'],
    ['«القرية الخضراء»،', ['«', 'القرية', 'الخضراء', '»', '،'], 'signs stand alone'],
    ['عسكريًّا معلنًا', ['عسكريًّا', 'معلنًا'], 'harakat belong to their word'],
    ['437.586', ['437', '.', '586'], 'marks in numbers are signs'],
    ['#القرية_الخضراء', ['#', 'القرية', '_', 'الخضراء'], 'hashtags open'],
    ["Syria's", ['Syria', "'", 's'], 'possessives part'],
    ['', [], 'nothing'],
  ];
  test.each(rows)('%s (%s)', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  test('tokens are in order, do not overlap and leave only spaces and dropped characters out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenize(fold(text))) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(fold(text.slice(last, token.start)).text.trim()).toBe('');
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('sentences and quotations', () => {
  const rows: readonly [text: string, sentences: string[], reason: string][] = [
    ['وصل الوزير. ثم غادر.', ['وصل الوزير. ', 'ثم غادر.'], 'a full stop and a space'],
    ['بلغ 3.5 مليون. وانخفض', ['بلغ 3.5 مليون. ', 'وانخفض'], 'a decimal point is none'],
    [
      'Gen. Smith met U.S. officials. He left.',
      ['Gen. Smith met U.S. officials. ', 'He left.'],
      'abbreviations',
    ],
    ['قال: "نعم." ثم صمت', ['قال: "نعم." ', 'ثم صمت'], 'the closing mark stays with its sentence'],
    ['عنوان\nنص', ['عنوان\n', 'نص'], 'a line break ends one'],
    ['في سوريا.وقال البيان', ['في سوريا.', 'وقال البيان'], 'a stop without a space between Arabic words'],
  ];
  test.each(rows)('%s (%s)', (text, sentences) => {
    const block = readBlock(text, 0);
    expect(block.sentences.map((span) => text.slice(span.start, span.end))).toEqual(sentences);
  });

  test('sentences cover the block without gap or overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ا. !؟"«»\n1a') }), (text) => {
        const { sentences } = readBlock(text, 0);
        expect(sentences.map((span) => text.slice(span.start, span.end)).join('')).toBe(text);
      }),
    );
  });

  const quotes: readonly [text: string, quotations: string[], reason: string][] = [
    ['قال «نحن هنا» ثم', ['نحن هنا'], 'guillemets'],
    ['قالت “سنتكوم” إن', ['سنتكوم'], 'curly marks'],
    ['ذكر: “لم تنته', [], 'a straight or curly mark that never closes is taken as a stray'],
    ['قال «لم تنته', ['لم تنته'], 'an opened guillemet goes on into the next block'],
  ];
  test.each(quotes)('%s (%s)', (text, quotations) => {
    const block = readBlock(text, 0);
    expect(block.quotations.map((span) => text.slice(span.start, span.end))).toEqual(quotations);
  });
});
