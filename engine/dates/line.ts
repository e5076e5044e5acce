import { readNumeral } from '../numbers/numeral.ts';
import type { ReadBlock } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { ABSENT, type Lexeme, type Lexicon, NOTHING, type Tag } from './lexicon.ts';

/** What a line asks of its page. */
export interface Page {
  /** Whether the page calls someone by this word, which is also a month ("may", "june"). */
  isPerson(word: string): boolean;
}

/** One block with what each of its words may say in a date; positions are token indexes, and past the end says nothing. */
export class Line {
  readonly block: ReadBlock;
  readonly tokens: readonly Token[];
  /** Where a phrase may begin: digits and words with a rule. */
  readonly openings: readonly number[];
  readonly #lexemes: readonly Lexeme[];
  readonly #page: Page | undefined;

  constructor(block: ReadBlock, arabic: Lexicon, english: Lexicon, page?: Page) {
    this.block = block;
    this.#page = page;
    this.tokens = block.tokens;
    const { tokens } = block;
    const lexemes = new Array<Lexeme>(tokens.length);
    const openings: number[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i]!;
      const { kind } = token;
      const lexeme = kind === 'word' ? lookUp(token.arabic ? arabic : english, tokens, i) : NOTHING;
      lexemes[i] = lexeme;
      if (lexeme.begins !== 0 || kind === 'number') openings.push(i);
    }
    this.#lexemes = lexemes;
    this.openings = openings;
  }

  isPerson(word: string): boolean {
    return this.#page?.isPerson(word) ?? false;
  }

  lexeme(i: number): Lexeme {
    // An index before the start would be looked up as a property's name, which is slow.
    return i >= 0 && i < this.#lexemes.length ? this.#lexemes[i]! : NOTHING;
  }

  /** Digits, or a word that says something in a date. */
  known(i: number): boolean {
    return this.lexeme(i) !== NOTHING || this.tokens[i]?.kind === 'number';
  }

  /** The number that the word at `i` has under a tag; undefined when it has none. */
  tag(i: number, tag: Tag): number | undefined {
    const value = this.lexeme(i).values[tag]!;
    return value === ABSENT ? undefined : value;
  }

  /** The same, for a word that no proclitic stands on. */
  bareTag(i: number, tag: Tag): number | undefined {
    const lexeme = this.lexeme(i);
    return lexeme.prefix === '' ? this.tag(i, tag) : undefined;
  }

  /** The position after the word or phrase at `i`. */
  after(i: number): number {
    return i + this.lexeme(i).length;
  }

  text(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  /** Value of a run of digits of at most `size` digits that is no part of a longer number; otherwise −1. */
  digits(i: number, size: number): number {
    const token = this.tokens[i];
    return token === undefined || token.kind !== 'number' || token.text.length > size
      ? -1
      : Number(token.text);
  }

  spaced(i: number): boolean {
    return this.tokens[i]?.spaced ?? true;
  }

  isWord(i: number): boolean {
    return this.tokens[i]?.kind === 'word';
  }

  /** A whole number in words and how many tokens on it ends; digits are {@link digits}' business. */
  words(i: number): { readonly end: number; readonly value: number } | undefined {
    const token = this.tokens[i];
    if (token === undefined || token.kind !== 'word') return undefined;
    const numeral = readNumeral(this.tokens, i, this.block.text);
    if (numeral === undefined || numeral.first !== i || numeral.ordinal || numeral.vague || numeral.fraction)
      return undefined;
    const { value, form } = numeral;
    if (value === undefined || !Number.isInteger(value) || (form !== 'words' && form !== 'dual'))
      return undefined;
    return { end: numeral.next, value };
  }

  /** Original text of the token, unfolded. */
  original(i: number): string {
    const token = this.tokens[i];
    return token === undefined ? '' : this.block.text.slice(token.start, token.end);
  }

  /** A Latin word that is written with a capital. */
  capital(i: number): boolean {
    const token = this.tokens[i];
    if (token === undefined || token.kind !== 'word' || token.arabic) return false;
    const unit = this.block.text.charCodeAt(token.start);
    return unit >= 65 && unit <= 90;
  }

  /** Part of «2,525», «1.5» or «10%»: digits that a mark without space joins to others. */
  joined(i: number): boolean {
    return this.#digitBefore(i) || this.#digitAfter(i);
  }

  #digitBefore(i: number): boolean {
    return (
      i >= 2 &&
      !this.spaced(i) &&
      !this.spaced(i - 1) &&
      isJoint(this.text(i - 1)) &&
      this.tokens[i - 2]!.kind === 'number'
    );
  }

  #digitAfter(i: number): boolean {
    const next = this.tokens[i + 1];
    if (next === undefined || next.spaced) return false;
    if (next.text === '%') return true;
    const then = this.tokens[i + 2];
    return isJoint(next.text) && then !== undefined && !then.spaced && then.kind === 'number';
  }
}

function isJoint(sign: string): boolean {
  return (
    sign === ',' ||
    sign === '.' ||
    sign === '٬' ||
    sign === '٫' ||
    sign === '،' ||
    sign === '/' ||
    sign === ':'
  );
}

function lookUp(lexicon: Lexicon, tokens: readonly Token[], i: number): Lexeme {
  const entry = lexicon.entries.get(tokens[i]!.text);
  if (entry === undefined) return NOTHING;
  const { phrases } = entry;
  for (let n = 0; n < phrases.length; n += 1) {
    const { rest, lexeme } = phrases[n]!;
    let k = 0;
    while (k < rest.length && tokens[i + 1 + k]?.text === rest[k]) k += 1;
    if (k === rest.length) return lexeme;
  }
  return entry.single;
}
