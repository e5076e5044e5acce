import { describe, expect, test } from 'vitest';
import { documentOf } from '../../cli/text-blocks.ts';
import { coverageOf } from '../../scripts/coverage/measure.ts';
import { nameCandidates } from '../../scripts/coverage/names.ts';
import { loadBundledPacks } from '../../scripts/packs/load.ts';

describe('words that look like names', () => {
  test.each([
    ['two capitalised words', 'The minister met Karim Haddad on Monday.', ['Karim Haddad']],
    ['not the first word of a sentence', 'Rockets fell. Nobody was hurt.', []],
    ['a title is no part of it', 'said Gen. Adam Walker.', ['Adam Walker']],
    ['a word after a kind word', 'سقطت قذيفة في قرية التويمة صباحا', ['التويمة']],
    ['a kind word with proclitics', 'وصلوا إلى وبمدينة رأسين ليلا', ['رأسين']],
    ['what follows is no name', 'في مدينة من مدن الشمال', ['الشمال']],
    ['two words after a title', 'قال الوزير كريم حداد أمس', ['كريم حداد']],
    ['short quoted words', 'أطلق عليها اسم «درع الوادي» لاحقا', ['درع الوادي']],
    ['a quoted sentence is none', 'وقال «إننا لن نترك هذه المهمة قبل نهايتها»', []],
  ])('%s', (_, text, names) => {
    expect(nameCandidates(text).map((candidate) => candidate.text)).toEqual(names);
  });
});

test('what is marked counts as known, the rest by what it counts or names', () => {
  const text =
    'Green Village was hit on March 13, 2023, with 900 US troops in Syria.\nThe mayor, Karim Haddad, counted 37 lanterns on June 2, 2021.';
  const { articles, numbers, dates, names } = coverageOf(
    [{ id: 'own', placed: documentOf(text, { published: '2023-03-14' }) }],
    loadBundledPacks(),
  );
  expect(articles).toBe(1);
  expect(numbers.unknown.top(5)).toMatchObject([{ key: 'lanterns', count: 1 }]);
  expect(dates.known).toBe(1);
  expect(dates.unknown.top(5)).toMatchObject([{ key: '2021-06-02', count: 1 }]);
  expect(names.known).toBeGreaterThanOrEqual(2);
  expect(names.unknown.top(5).map(({ key }) => key)).toEqual(['Karim Haddad']);
});
