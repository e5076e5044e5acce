import { cliticReadings } from '../text/clitics.ts';
import { type Token, tokenTexts } from '../text/tokens.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import type { Scope } from './scope.ts';
import { wordsOf } from './words.ts';

const NUMBERING = new Set([...ar.NUMBERING, ...en.NUMBERING].flatMap((word) => tokenTexts(word)));
/** How near before its number such a word stands: «يبلغ عددها نحو 900», "number only about 900". */
const REACH = 4;
/** How far before that the noun may stand: «القوات الأمريكية المنتشرة في شمال شرق سوريا يبلغ عددها 900». */
const NOUN_REACH = 14;

/**
 * The scopes of a number whose noun stands before it («القوات … يبلغ عددها 900», "forces … number about 900"), one for each
 * word that may be the noun, nearest first; none where the number has a noun or unit, or nothing says that it numbers anything.
 */
export function numberedScopes(scope: Scope): Scope[] {
  const { block, noun, number, sentence, between, quantity } = scope;
  if (noun.length > 0 || quantity.unit !== undefined) return [];
  const { tokens } = block;
  const limit = Math.max(sentence.from, between.from);
  let at = number.from - 1;
  while (at >= Math.max(limit, number.from - REACH) && !isNumbering(tokens[at]!)) at -= 1;
  if (at < limit || at < number.from - REACH) return [];
  const words = wordsOf(block);
  const scopes: Scope[] = [];
  for (let i = at - 1; i >= Math.max(limit, at - NOUN_REACH); i -= 1) {
    const word = words[i];
    if (word !== undefined) scopes.push({ ...scope, noun: word.stems });
  }
  return scopes;
}

function isNumbering({ text, arabic }: Token): boolean {
  return arabic ? cliticReadings(text).some(({ rest }) => NUMBERING.has(rest)) : NUMBERING.has(text);
}
