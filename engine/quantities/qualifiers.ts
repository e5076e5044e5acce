import type { Qualifier } from '../annotation.ts';
import type { Token } from '../text/tokens.ts';
import { tokenTexts } from '../text/tokens.ts';
import type { Item } from './item.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { type PhraseTable, phraseBeginning, phraseEnding, phraseTable } from './phrases.ts';
import { arabicWords, hasWord } from './word-sets.ts';

interface Tables {
  readonly before: PhraseTable;
  readonly after: PhraseTable;
}

let arabic: (Tables & { readonly verbs: ReadonlyMap<string, Qualifier> }) | undefined;
let english: Tables | undefined;

function arabicTables() {
  arabic ??= {
    before: phraseTable(ar.BEFORE, 'last'),
    after: phraseTable(ar.AFTER, 'first'),
    verbs: new Map(
      (Object.entries(ar.SIZE_VERBS) as [Qualifier, string][]).flatMap(([qualifier, words]) =>
        tokenTexts(words).map((word): [string, Qualifier] => [word, qualifier]),
      ),
    ),
  };
  return arabic;
}

function englishTables(): Tables {
  english ??= { before: phraseTable(en.BEFORE, 'last'), after: phraseTable(en.AFTER, 'first') };
  return english;
}

/** How far a verb of size may stand from its number: «تجاوز عدد القتلى المدنيين 50». */
const VERB_REACH = 5;
/** How far after the number a qualifier still belongs to it: «15 من عناصر الجيش على الأقل». */
const AFTER_REACH = 5;

/** The qualifier right before the number, which also marks it as a count. The words themselves stay outside the span. */
export function qualifierBefore(tokens: readonly Token[], item: Item): Qualifier | undefined {
  if (item.prefix?.[0] === 'و' && tokens[item.open]!.spaced) return undefined;
  const at = item.open - 1;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  if (!token.arabic) return beforeEnglish(tokens, at, item);
  const match = phraseEnding(arabicTables().before, tokens, at);
  if (match !== undefined) {
    const told = match.qualifier === 'at-most' && RESULT.test(tokens[match.first]!.text);
    return told ? undefined : negated(tokens, match.first, match.qualifier);
  }
  if (item.prefix?.endsWith('ب') === true && hasWord(arabicWords().estimates, token.text)) return 'about';
  return verbBefore(tokens, at);
}

/** «نمت الإيرادات لتصل إلى 5 مليارات»: where a change ended, no bound. */
const RESULT = /^ل[تي]صل$/;

/** «لا يتجاوز» stands in the table; «لم يكد يتجاوز» and the like do not. */
function negated(tokens: readonly Token[], first: number, qualifier: Qualifier): Qualifier {
  const word = tokens[first - 1];
  if (word === undefined || !word.arabic) return qualifier;
  const { negations } = arabicWords();
  if (!negations.has(word.text) && !(word.text[0] === 'و' && negations.has(word.text.slice(1))))
    return qualifier;
  if (qualifier === 'more-than') return 'at-most';
  return qualifier === 'less-than' ? 'at-least' : qualifier;
}

const WITH_PREPOSITION = /^و?(?:[يت]زيد|زادت?|[يت]ربو|[يت]?قلت?)$/;

/** «تجاوز عدد القتلى 50», «لا يقل عددهم عن 50»: the verb's subject stands between. */
function verbBefore(tokens: readonly Token[], last: number): Qualifier | undefined {
  const { verbs } = arabicTables();
  const words = arabicWords();
  const stop = Math.max(0, last - VERB_REACH);
  for (let i = last - 1; i >= stop; i -= 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return undefined;
    const verb =
      verbs.get(token.text) ?? (token.text[0] === 'و' ? verbs.get(token.text.slice(1)) : undefined);
    if (verb === undefined) continue;
    // «زادت الأسعار 5» rose by five; only «زادت … على 5» passed it.
    const preposition = tokens[last]!.text === 'عن' || tokens[last]!.text === 'علي';
    if (preposition !== WITH_PREPOSITION.test(token.text)) return undefined;
    // «تجاوز عدد القتلى 50», «لا يتجاوز المسجلون 50»
    const subject = tokens[i + 1]!.text;
    const alone = i + 1 === last && subject.startsWith('ال');
    return alone || words.amountNouns.has(subject) ? negated(tokens, i, verb) : undefined;
  }
  return undefined;
}

const UNDERGO = /^(?:comes?|came|coming|puts?|placed|brought|fell|buried|trapped)$/;
const TIME_WORDS = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies))$/;

function beforeEnglish(tokens: readonly Token[], at: number, item: Item): Qualifier | undefined {
  const match = phraseEnding(englishTables().before, tokens, at);
  if (match === undefined) return undefined;
  if (match.next - match.first === 1 && match.qualifier === 'more-than') {
    // "over three days" says how long, "for over three years" says at least how long, "over thirty years old" how old.
    const during = TIME_WORDS.test(tokens[item.next]?.text ?? '') && tokens[at]!.text === 'over';
    const aged = tokens[item.next + 1]?.text === 'old';
    if (during && !aged && tokens[match.first - 1]?.text !== 'for') return undefined;
  }
  // "came under dozens of attacks"
  if (tokens[match.first]!.text === 'under' && UNDERGO.test(tokens[match.first - 1]?.text ?? ''))
    return undefined;
  return match.qualifier;
}

/** The qualifier that stands after the number and its noun; `limit` is the token where the next number begins. */
export function qualifierAfter(tokens: readonly Token[], item: Item, limit: number): Qualifier | undefined {
  const plus = tokens[item.next];
  if (plus?.text === '+' && !plus.spaced) return 'at-least';
  if (!item.arabic && plus?.text === '-' && tokens[item.next + 1]?.text === 'plus') return 'at-least';
  // "120-odd kitchens"
  if (!item.arabic && plus?.text === '-' && !plus.spaced && tokens[item.next + 1]?.text === 'odd')
    return 'about';
  const end = Math.min(tokens.length, item.next + AFTER_REACH + 1, limit);
  for (let i = item.next; i < end; i += 1) {
    const token = tokens[i]!;
    if (token.newline || token.kind === 'number') return undefined;
    if (token.kind === 'sign') {
      if (token.text === ')' || token.text === '%') continue;
      return undefined;
    }
    const match = phraseBeginning(token.arabic ? arabicTables().after : englishTables().after, tokens, i);
    // "at least" right before the next number is that number's.
    if (match !== undefined)
      return match.next >= limit && limit < tokens.length && i > item.next + 1 ? undefined : match.qualifier;
    if (token.text === 'and' || (token.arabic && token.text[0] === 'و' && i > item.next)) return undefined;
  }
  return undefined;
}
