import { cliticReadings } from '../text/clitics.ts';
import { type Token, tokenTexts } from '../text/tokens.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import type { Scope } from './scope.ts';
import { wordsOf } from './words.ts';

const NUMBERING = new Set([...ar.NUMBERING, ...en.NUMBERING].flatMap((word) => tokenTexts(word)));
/** How near before its number such a word stands: «يبلغ عددها نحو 900», "number only about 900". */
const REACH = 4;
/** The noun is the sentence's subject: it opens an Arabic sentence, and an English one after "the US" at most. */
const HEAD_REACH = { ar: 2, en: 4 } as const;
/** An Arabic noun with the adjectives behind it. */
const ARABIC_PHRASE = 3;

/**
 * The scopes of a number whose noun is the subject before it («القوات … يبلغ عددها 900», "US forces … number about 900"), one
 * for each word that may be the noun, in text order; none where the number has a noun or unit, or nothing says that it numbers anything.
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
  for (let i = limit; i < Math.min(at, limit + HEAD_REACH[block.lang]); i += 1) {
    const word = words[i];
    // "Protesters against US troops": behind a preposition nothing is the subject.
    if (word === undefined && tokens[i]!.text !== '.') break;
    if (i > limit && isPreposition(tokens[i]!)) break;
    if (word === undefined) continue;
    const phrase =
      block.lang === 'ar' ? { from: i, to: Math.min(at, i + ARABIC_PHRASE) } : { from: limit, to: i + 1 };
    scopes.push({ ...scope, noun: word.stems, phrase });
  }
  return scopes;
}

const PREPOSITIONS = new Set([...ar.AFTER_NOUN, ...en.AFTER_NOUN].flatMap((word) => tokenTexts(word)));

function isPreposition({ text }: Token): boolean {
  return PREPOSITIONS.has(text);
}

export function isNumbering({ text, arabic }: Token): boolean {
  return arabic ? cliticReadings(text).some(({ rest }) => NUMBERING.has(rest)) : NUMBERING.has(text);
}
