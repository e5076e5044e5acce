/**
 * The proclitics that Arabic writes onto the next word, by the grammar's legal chains only:
 * conjunction (و ف), then preposition (ب ك ل) or future/none, then the article ال. «لل» is ل + ال with the alef gone,
 * or ل before a word whose article and own first ل meet (للجنة = ل+اللجنة).
 * Grammar: W. Wright, A Grammar of the Arabic Language, vol. 1 §§ 345–368 (the article), §§ 356, 366 (inseparable particles).
 */
export interface CliticReading {
  /** The proclitics cut off, without the article, as written: '' | 'و' | 'ف' | 'ب' | 'ك' | 'ل' | 'وب' | … */
  readonly prefix: string;
  /** How many folded units of the word the span leaves out; equals `prefix.length`. */
  readonly cut: number;
  /** What the word says without the proclitics, its article restored where «لل» hid it: «للتحالف» → «التحالف». */
  readonly rest: string;
  /** The article stands in `rest`. */
  readonly article: boolean;
  /** `rest` has letters that the word does not write (the restored alef of «لل»). */
  readonly restored: boolean;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';
const ARTICLE = 'ال';
/** What is left after a cut must be a word: two letters for «دم», and not fewer. */
const SHORTEST = 2;

/**
 * Every legal way to read a folded Arabic word, the whole word first, then by growing prefix. The caller keeps the first
 * whose `rest` it knows, so a name that begins with such a letter is never cut when the whole is known.
 */
export function cliticReadings(word: string): CliticReading[] {
  const readings: CliticReading[] = [reading(word, 0)];
  const afterConjunction = word.length > SHORTEST && CONJUNCTIONS.includes(word[0]!) ? 1 : 0;
  if (afterConjunction === 1) readings.push(reading(word, 1));
  for (const at of afterConjunction === 1 ? [0, 1] : [0]) {
    const letter = word[at]!;
    if (letter === undefined || !PREPOSITIONS.includes(letter)) continue;
    const next = at + 1;
    // للبنان = ل + لبنان, لألمانيا = ل + ألمانيا: a name whose own letters follow, beside the hidden article below.
    if (word.length - next >= SHORTEST) {
      const rest = reading(word, next);
      readings.push(letter === 'ل' ? { ...rest, article: false } : rest);
    }
    if (letter === 'ل' && word[next] === 'ل' && word.length - next - 1 >= SHORTEST) {
      readings.push(hiddenArticle(word, next, next + 1), hiddenArticle(word, next, next));
    }
  }
  return readings;
}

/** للتحالف = ل + التحالف, للجنة = ل + اللجنة: the article stands before the letters from `stem` on. */
function hiddenArticle(word: string, cut: number, stem: number): CliticReading {
  return { prefix: word.slice(0, cut), cut, rest: ARTICLE + word.slice(stem), article: true, restored: true };
}

function reading(word: string, cut: number): CliticReading {
  const rest = word.slice(cut);
  return {
    prefix: word.slice(0, cut),
    cut,
    rest,
    article: rest.length > SHORTEST && rest.startsWith(ARTICLE),
    restored: false,
  };
}
