import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNumeral } from '../../../engine/numbers/numeral.ts';
import { readDual } from '../../../engine/quantities/duals.ts';
import { WordKind, wordKind } from '../../../engine/quantities/word-kind.ts';
import { readBlock } from '../../../engine/read.ts';

const PAGES = new URL('../../fixtures/news/', import.meta.url);

function kindOf(word: string): number {
  return wordKind(readBlock(word, 0).tokens[0]!);
}

describe('the kind of a word', () => {
  test.each([
    ['ثلاثة', WordKind.numeral, 'a numeral'],
    ['وبالمئتين', WordKind.numeral, 'proclitics and the article'],
    ['ست', WordKind.numeral, 'the numeral of two letters'],
    ['صاروخين', WordKind.dual, 'a dual'],
    ['وللصاروخين', WordKind.dual, 'a dual with its proclitics'],
    ['ألفان', WordKind.numeral, 'a dual that is a number'],
    ['فلسطين', WordKind.none, 'only the ending of a dual'],
    ['في', WordKind.none, 'a particle'],
    ['seventy', WordKind.numeral, 'English'],
    ['https', WordKind.address, 'the beginning of an address'],
    ['والكهروميكانيكيتان', WordKind.none, 'a word too long to be kept'],
  ])('%s', (word, kind, _reason) => {
    expect(kindOf(word)).toBe(kind);
    expect(kindOf(word), 'the second time, from memory').toBe(kind);
  });

  test('passes over no word of our pages that begins a numeral or is a dual', () => {
    let asked = 0;
    for (const name of readdirSync(PAGES).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(new URL(name, PAGES), 'utf8');
      const { tokens } = readBlock(text, 0);
      tokens.forEach((token, at) => {
        if (token.kind !== 'word') return;
        const kind = wordKind(token);
        if (readNumeral(tokens, at, text) !== undefined)
          expect(kind & WordKind.numeral, token.text).not.toBe(0);
        if (token.arabic && readDual(tokens, at, text) !== undefined) {
          expect(kind & WordKind.dual, token.text).not.toBe(0);
        }
        asked += 1;
      });
    }
    expect(asked).toBeGreaterThan(5000);
  });
});
