import { tokenTexts } from '../text/tokens.ts';

/**
 * What a word may say in a date. One word may have several tags («الثاني» is an ordinal, «ربيع» a season and the head of
 * a month), each with its number.
 */
export type Tag =
  /** 1–12; `family` tells the set of names, so that a pair of two sets is one month. */
  | 'month'
  | 'family'
  /** The month's name is also an ordinary word or a name: it needs a day, a year or a preposition beside it. */
  | 'doubtful'
  | 'hijri'
  | 'persian'
  | 'weekday'
  /** 1–31 as a day's ordinal; a teen's ending and a ten that is joined by و. */
  | 'ordinal'
  | 'teen'
  | 'tens'
  | 'cardinal'
  /** Feminine ordinal or cardinal that names an hour. */
  | 'hour'
  | 'unit'
  /** Of a unit: 1 singular, 2 dual, 3 plural. */
  | 'number'
  | 'definite'
  /** −1, 0, 1: «الماضي», «الحالي», «المقبل». */
  | 'shift'
  /** «التالي», «السابق»: counted from the date that the text named last. */
  | 'textShift'
  | 'same'
  | 'this'
  | 'phase'
  | 'dayPart'
  /** 0–23: «صباحا» 0, «مساء» 12, `noon` words 11. */
  | 'halfDay'
  | 'relativeDay'
  | 'season'
  | 'quarterWord'
  | 'halfWord'
  | 'decade'
  | 'centuryWord'
  | 'yearWord'
  | 'yearNoun'
  | 'monthWord'
  | 'dayWord'
  | 'clockWord'
  | 'minuteWord'
  | 'fraction'
  | 'zone'
  | 'in'
  | 'since'
  | 'until'
  | 'from'
  | 'between'
  | 'to'
  | 'and'
  | 'before'
  | 'after'
  | 'of'
  | 'ago'
  | 'about'
  | 'few'
  | 'thing'
  | 'nameBefore'
  | 'nameAfter'
  | 'eventNoun'
  | 'future'
  | 'past'
  | 'vague'
  | 'gregorianMark'
  | 'hijriMark'
  | 'equals'
  | 'fixed'
  | 'modifier';

export type Tags = Readonly<Partial<Record<Tag, number>>>;

export interface Lexeme {
  readonly is: Tags;
  /** How many tokens it takes. */
  readonly length: number;
  /** Proclitics written onto it, folded; the span leaves them out. */
  readonly prefix: string;
  /** A date phrase may begin with it. */
  readonly starts: boolean;
}

/** Tags of words that only stand around dates: no rule begins with one of these. */
const FRAMES: ReadonlySet<string> = new Set<Tag>([
  ...([
    'in',
    'until',
    'to',
    'of',
    'and',
    'thing',
    'nameBefore',
    'nameAfter',
    'eventNoun',
    'yearNoun',
  ] as const),
  ...(['future', 'past', 'same', 'few', 'zone', 'teen', 'minuteWord', 'fraction', 'gregorianMark'] as const),
  ...(['hijriMark', 'equals', 'number', 'doubtful', 'family', 'ago'] as const),
]);

function lexeme(is: Tags, length: number, prefix: string): Lexeme {
  return { is, length, prefix, starts: Object.keys(is).some((tag) => !FRAMES.has(tag)) };
}

interface Entry {
  /** The lexeme of the single word, if it says anything by itself. */
  single: Lexeme | undefined;
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

  #put(first: string, rest: readonly string[], tags: Tags, prefix: string): void {
    let entry = this.entries.get(first);
    if (entry === undefined) {
      entry = { single: undefined, phrases: [] };
      this.entries.set(first, entry);
    }
    if (rest.length === 0) {
      const known = entry.single;
      // A bare word stands before the same letters read as proclitic + word («بعد» is not ب + عد).
      if (known !== undefined && known.prefix.length < prefix.length) return;
      const is = known !== undefined && known.prefix === prefix ? { ...known.is, ...tags } : tags;
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
