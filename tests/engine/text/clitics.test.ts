import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cliticReadings } from '../../../engine/text/clitics.ts';
import { fold } from '../../../engine/text/fold.ts';

const readings = (word: string) =>
  cliticReadings(fold(word).text).map(({ prefix, rest }) => (prefix === '' ? rest : `${prefix}+${rest}`));

describe('cliticReadings', () => {
  test.each([
    ['no proclitic letter', 'داعش', ['داعش']],
    ['the whole first, then the cut', 'وسوريا', ['وسوريا', 'و+سوريا']],
    ['a name that begins with such a letter keeps its whole reading', 'واشنطن', ['واشنطن', 'و+اشنطن']],
    ['a chain of conjunction and preposition', 'وبالقاعدة', ['وبالقاعده', 'و+بالقاعده', 'وب+القاعده']],
    ['«لل» hides the article', 'للتحالف', ['للتحالف', 'ل+لتحالف', 'ل+التحالف', 'ل+اللتحالف']],
    ['«لل» where the word has a lam of its own', 'للجنة', ['للجنه', 'ل+لجنه', 'ل+الجنه', 'ل+اللجنه']],
    ['«لل» before a name that begins with lam', 'للبنان', ['للبنان', 'ل+لبنان', 'ل+البنان', 'ل+اللبنان']],
    ['an alef that is no article after «ل»', 'لألمانيا', ['لالمانيا', 'ل+المانيا']],
    [
      'conjunction, preposition and hidden article',
      'فللحشد',
      ['فللحشد', 'ف+للحشد', 'فل+لحشد', 'فل+الحشد', 'فل+اللحشد'],
    ],
    ['two prepositions are no legal chain', 'بلبنان', ['بلبنان', 'ب+لبنان']],
    ['nothing is cut to one letter', 'بم', ['بم']],
    ['a single letter', 'و', ['و']],
  ])('%s: %s', (_why, word, expected) => {
    expect(readings(word)).toEqual(expected);
  });

  test('the article is told where it stands, and where a letter of the name only looks like it', () => {
    const article = (word: string, prefix: string) =>
      cliticReadings(word).find((reading) => reading.prefix === prefix)?.article;
    expect(article('بالعراق', 'ب')).toBe(true);
    expect(article('لالمانيا', 'ل')).toBe(false);
    expect(article('وداعش', 'و')).toBe(false);
  });

  test('prefix and rest restore the word; only the article of «لل» is added', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'وفبكلاسمنتي'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, (word) => {
        const all = cliticReadings(word);
        expect(all[0]).toMatchObject({ prefix: '', cut: 0, rest: word });
        for (const { prefix, cut, rest, restored } of all) {
          expect(prefix).toBe(word.slice(0, cut));
          if (restored) expect(word.slice(cut).endsWith(rest.slice(2))).toBe(true);
          else expect(prefix + rest).toBe(word);
          expect(prefix).toMatch(/^[وف]?[بكل]?$/u);
          expect(rest.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
