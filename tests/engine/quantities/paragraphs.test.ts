import { describe, expect, test } from 'vitest';
import { find, rowsOf } from './find.ts';
import { ARABIC_PARAGRAPHS } from './paragraphs-ar.ts';
import { ENGLISH_PARAGRAPHS } from './paragraphs-en.ts';

describe.each([
  ['Arabic', ARABIC_PARAGRAPHS],
  ['English', ENGLISH_PARAGRAPHS],
])('%s paragraphs', (_, paragraphs) => {
  test.each(paragraphs)(
    '$name: everything counted is found, with value, qualifier, noun and unit',
    (paragraph) => {
      expect(rowsOf(paragraph.text)).toEqual(paragraph.rows);
    },
  );

  test.each(paragraphs)('$name: what only names, ranks or dates is not', ({ text: marked, no }) => {
    const { text, drafts } = find(marked);
    for (const stretch of no) {
      const at = text.indexOf(stretch);
      expect(at, stretch).toBeGreaterThanOrEqual(0);
      const digits = stretch.match(/\d+/);
      const start = at + (digits?.index ?? 0);
      const end = digits === null ? at + stretch.length : start + digits[0].length;
      expect(
        drafts.filter((draft) => draft.start < end && draft.end > start),
        stretch,
      ).toEqual([]);
    }
  });
});

test('at least three numbers in ten of the paragraphs count nothing', () => {
  const all = [...ARABIC_PARAGRAPHS, ...ENGLISH_PARAGRAPHS];
  const dates = all.reduce((sum, { text }) => sum + (text.match(/\{/g)?.length ?? 0), 0);
  const no = all.reduce((sum, paragraph) => sum + paragraph.no.length, 0) + dates;
  const yes = all.reduce((sum, { rows }) => sum + rows.length, 0);
  expect(no / (no + yes)).toBeGreaterThanOrEqual(0.3);
});
