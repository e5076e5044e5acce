import { tokenTexts } from '../text/tokens.ts';

/**
 * What a word may say in a date. One word may have several tags («الثاني» is an ordinal, «ربيع» a season and the head of
 * a month), each with its number.
 */
export const Tag = {
  /** 1–12; `family` tells the set of names, so that a pair of two sets is one month. */
  month: 0,
  family: 1,
  /** The month's name is also an ordinary word or a name: it needs a day, a year or a preposition beside it. */
  doubtful: 2,
  hijri: 3,
  persian: 4,
  weekday: 5,
  /** 1–31 as a day's ordinal; a teen's ending and a ten that is joined by و. */
  ordinal: 6,
  teen: 7,
  tens: 8,
  cardinal: 9,
  /** Feminine ordinal or cardinal that names an hour. */
  hour: 10,
  unit: 11,
  /** Of a unit: 1 singular, 2 dual, 3 plural. */
  number: 12,
  definite: 13,
  /** −1, 0, 1: «الماضي», «الحالي», «المقبل». */
  shift: 14,
  /** «التالي», «السابق»: counted from the date that the text named last. */
  textShift: 15,
  same: 16,
  this: 17,
  phase: 18,
  dayPart: 19,
  /** 0–23: «صباحا» 0, «مساء» 12, `noon` words 11. */
  halfDay: 20,
  relativeDay: 21,
  season: 22,
  quarterWord: 23,
  halfWord: 24,
  decade: 25,
  centuryWord: 26,
  yearWord: 27,
  yearNoun: 28,
  monthWord: 29,
  dayWord: 30,
  clockWord: 31,
  minuteWord: 32,
  fraction: 33,
  zone: 34,
  in: 35,
  since: 36,
  until: 37,
  from: 38,
  between: 39,
  to: 40,
  and: 41,
  before: 42,
  after: 43,
  of: 44,
  ago: 45,
  about: 46,
  few: 47,
  thing: 48,
  nameBefore: 49,
  nameAfter: 50,
  eventNoun: 51,
  future: 52,
  past: 53,
  vague: 54,
  gregorianMark: 55,
  hijriMark: 56,
  equals: 57,
  fixed: 58,
  modifier: 59,
  /** «بقية», "rest of". */
  rest: 60,
  /** 12 or 24: «منتصف النهار», «منتصف الليل». */
  namedHour: 61,
  /** Index into the holidays that have the same day in every year and country. */
  holiday: 62,
} as const;
export type TagName = keyof typeof Tag;
export type Tag = (typeof Tag)[TagName];

const TAG_COUNT = Object.keys(Tag).length;

/** Stands for a tag that a word does not have; its numbers are from −128 + 1 to 127. */
export const ABSENT = -128;

export type Tags = Readonly<Partial<Record<TagName, number>>>;

export interface Lexeme {
  readonly is: Tags;
  /** The same by tag, {@link ABSENT} where it has none: a text is asked for tags far more often than for anything else. */
  readonly values: Int8Array;
  /** How many tokens it takes. */
  readonly length: number;
  /** Proclitics written onto it, folded; the span leaves them out. */
  readonly prefix: string;
  /** Which rules of its language may begin with it, a bit each in their order; set by {@link Lexicon.dispatch}. */
  begins: number;
}

function lexeme(is: Tags, length: number, prefix: string): Lexeme {
  const values = new Int8Array(TAG_COUNT).fill(ABSENT);
  for (const [tag, value] of Object.entries(is)) values[Tag[tag as TagName]] = value;
  return { is, values, length, prefix, begins: 0 };
}

/** A word that says nothing in a date. */
export const NOTHING: Lexeme = lexeme({}, 1, '');

interface Entry {
  /** The lexeme of the single word, {@link NOTHING} where only a phrase says anything. */
  single: Lexeme;
  /** Phrases that begin with the word, longest first. */
  phrases: { readonly rest: readonly string[]; lexeme: Lexeme }[];
}

/**
 * Words and phrases by their first folded token. Proclitics are laid out as entries of their own when the lexicon is
 * built, so that reading a text costs one look-up a token.
 */
export class Lexicon {
  readonly entries = new Map<string, Entry>();

  /**
   * @param words spellings as news writes them, `|` between; spaces make a phrase
   * @param prefixes the proclitics that may stand on the first word, `ل` before the article written «لل»
   */
  add(words: string, tags: Tags, prefixes: readonly string[] = []): this {
    for (const spelling of words.split('|')) {
      const tokens = tokenTexts(spelling);
      const [first, ...rest] = tokens;
      if (first === undefined) continue;
      this.#put(first, rest, tags, '');
      for (const prefix of prefixes) {
        const written = attach(prefix, first);
        if (written !== undefined) this.#put(written, rest, tags, prefix);
      }
    }
    return this;
  }

  /**
   * Marks each lexeme with the rules that can begin with it.
   *
   * @param rules for each rule the tags of which a first word must have one
   */
  dispatch(rules: readonly (readonly TagName[])[]): this {
    const mark = (lexeme: Lexeme) => {
      lexeme.begins = rules.reduce(
        (bits, tags, k) => (tags.some((tag) => lexeme.values[Tag[tag]] !== ABSENT) ? bits | (1 << k) : bits),
        0,
      );
    };
    for (const { single, phrases } of this.entries.values()) {
      if (single !== NOTHING) mark(single);
      for (const phrase of phrases) mark(phrase.lexeme);
    }
    return this;
  }

  #put(first: string, rest: readonly string[], tags: Tags, prefix: string): void {
    let entry = this.entries.get(first);
    if (entry === undefined) {
      entry = { single: NOTHING, phrases: [] };
      this.entries.set(first, entry);
    }
    if (rest.length === 0) {
      const known = entry.single;
      // A bare word stands before the same letters read as proclitic + word («بعد» is not ب + عد).
      if (known !== NOTHING && known.prefix.length < prefix.length) return;
      const is = known.prefix === prefix ? { ...known.is, ...tags } : tags;
      entry.single = lexeme(is, 1, prefix);
      return;
    }
    const same = entry.phrases.find(
      (phrase) => phrase.rest.length === rest.length && phrase.rest.every((word, i) => word === rest[i]),
    );
    if (same === undefined) {
      entry.phrases.push({ rest, lexeme: lexeme(tags, rest.length + 1, prefix) });
      entry.phrases.sort((a, b) => b.rest.length - a.rest.length);
    } else if (same.lexeme.prefix === prefix) {
      same.lexeme = lexeme({ ...same.lexeme.is, ...tags }, same.lexeme.length, prefix);
    }
  }
}

function attach(prefix: string, word: string): string | undefined {
  if (!prefix.endsWith('ل')) return prefix + word;
  if (word.startsWith('ال')) return `${prefix}ل${word.slice(2)}`;
  return prefix + word;
}
