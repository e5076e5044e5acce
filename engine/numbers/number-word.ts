import type { Token } from '../text/tokens.ts';
import { arabicNumberWord, type NumberWord } from './locale-ar.ts';

/** The number word at the beginning of a numeral, with what is written onto it. */
export interface Head {
  readonly word: NumberWord;
  readonly prefix: string;
  /** Letters of the token that stand before the span. */
  readonly cut: number;
  readonly definite: boolean;
}

/** Without its hamza «مئة» and its kin are other words («كميات», «ميتي», «فلميه»). */
export function isBarelyWritten(token: Token, text: string): boolean {
  const { text: word } = token;
  if (!word.includes('مي', word.length > 4 ? word.length - 5 : 0)) return false;
  return BARE_HUNDRED.test(word) && !HAMZA.test(text.slice(token.start, token.end));
}

const BARE_HUNDRED = /^[وفبكل]{0,2}(?:ال|ل)?مي(?:ه|ات|تان|تين|تا|تي)$/;
const HAMZA = /[ئءؤ\ufe89-\ufe8c]/;

/** The scale word that a token is, after a count: «آلاف», «ألفا», «المليون». */
export function scaleHere(token: Token | undefined): number | undefined {
  const word = arabicHere(token);
  if (word?.role !== 'scale' || (word.times === 2 && word.alef !== true)) return undefined;
  return word.value;
}

/** The number word that a token is with no proclitic; the article may stand before it. */
export function arabicHere(token: Token | undefined): NumberWord | undefined {
  if (token === undefined || !token.arabic || token.newline) return undefined;
  const whole = arabicNumberWord(token.text);
  if (whole !== undefined || !token.text.startsWith('ال')) return whole;
  return arabicNumberWord(token.text.slice(2));
}

/** The number word joined by «و», attached or (in some outlets) standing alone. */
export function wordAfterAnd(tokens: readonly Token[], at: number): NumberWord | undefined {
  const token = tokens[at];
  if (token === undefined || !token.arabic || token.newline || token.text[0] !== 'و') return undefined;
  if (token.text === 'و') return arabicHere(tokens[at + 1]);
  if (arabicNumberWord(token.text) !== undefined) return undefined;
  const rest = token.text.slice(1);
  return arabicNumberWord(rest) ?? (rest.startsWith('ال') ? arabicNumberWord(rest.slice(2)) : undefined);
}

/** Heads of words met before. Only words that begin a numeral are kept, of which the language has some thousands. */
const heads = new Map<string, Head>();

/** Reads the first word of a numeral: whole, then with the article, then with the grammar's proclitics before either. */
export function headOf(token: Token, text: string): Head | undefined {
  const folded = token.text;
  // «وأحد» is «و» + «أحد», not «واحد».
  if (folded === 'واحد' && text.slice(token.start, token.end).includes('أ')) return plainHead('احد', 'و', 1);
  let head = heads.get(folded);
  if (head === undefined) {
    head = anyHead(folded);
    if (head !== undefined) heads.set(folded, head);
  }
  return head;
}

/** A word that a numeral can begin with: {@link headOf} finds something in it, however it is written. */
export function isArabicNumeralWord(folded: string): boolean {
  return anyHead(folded) !== undefined;
}

function anyHead(folded: string): Head | undefined {
  const whole = plainHead(folded, '', 0);
  if (whole !== undefined) return whole;
  let cut = 0;
  let letter = folded[0];
  if (letter === 'و' || letter === 'ف') {
    const head = plainHead(folded.slice(1), letter, 1);
    if (head !== undefined) return head;
    cut = 1;
    letter = folded[1];
  }
  if (letter !== 'ب' && letter !== 'ل' && letter !== 'ك') return undefined;
  const prefix = folded.slice(0, cut + 1);
  const rest = folded.slice(cut + 1);
  // «لست» is "I am not", «كست» no word.
  if (rest === 'ست' && letter !== 'ب') return undefined;
  if (letter === 'ل' && rest[0] === 'ل') {
    const word = arabicNumberWord(rest.slice(1));
    return word === undefined ? undefined : { word, prefix, cut: cut + 1, definite: true };
  }
  return plainHead(rest, prefix, cut + 1);
}

function plainHead(rest: string, prefix: string, cut: number): Head | undefined {
  const word = arabicNumberWord(rest);
  if (word !== undefined) return { word, prefix, cut, definite: false };
  if (!rest.startsWith('ال')) return undefined;
  const definite = arabicNumberWord(rest.slice(2));
  return definite === undefined ? undefined : { word: definite, prefix, cut, definite: true };
}
