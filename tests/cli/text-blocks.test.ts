import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../cli/text-blocks.ts';

describe('a text becomes blocks', () => {
  test.each([
    ['lines and blank lines', 'واحد\n\nاثنان\n', ['واحد', 'اثنان'], [0, 6]],
    ['CRLF counts as two', 'أ\r\nب', ['أ', 'ب'], [0, 3]],
    ['CR alone ends a line', 'أ\rب', ['أ', 'ب'], [0, 2]],
    ['a byte order mark counts as one', '\ufeffأ\nب', ['أ', 'ب'], [1, 3]],
    ['white space alone is no block', '  \n\t\nأ', ['أ'], [5]],
    ['U+2028 ends no line', 'أ\u2028ب', ['أ\u2028ب'], [0]],
    ['nothing', '', [], []],
  ])('%s', (_, text, blocks, starts) => {
    const placed = documentOf(text);
    expect(placed.document.blocks).toEqual(blocks);
    expect(placed.starts).toEqual(starts);
  });

  test('every block stands where it is said to, and nothing but white space is left out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ا', '1', ' ', '\n', '\r', '\ufeff', '😀', '\ud800') }),
        (text) => {
          const { document, starts } = documentOf(text);
          let rest = text;
          document.blocks.forEach((block, i) => {
            expect(text.slice(starts[i], starts[i]! + block.length)).toBe(block);
          });
          for (const block of [...document.blocks].reverse())
            rest =
              rest.slice(0, rest.lastIndexOf(block)) + rest.slice(rest.lastIndexOf(block) + block.length);
          expect(rest.trim()).toBe('');
        },
      ),
    );
  });
});
