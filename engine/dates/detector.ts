import type { DateAnnotation } from '../annotation.ts';
import type { Detector, Draft, ReadBlock, Reading } from '../reading.ts';
import { originalStart } from '../text/fold.ts';
import { ARABIC_RULES, type Opening, type Phrase, type Rule } from './arabic.ts';
import { parseIsoDay } from './calendar.ts';
import { ENGLISH_RULES } from './english.ts';
import type { Match } from './expression.ts';
import { type Lexicon, NOTHING } from './lexicon.ts';
import { Line } from './line.ts';
import { arabicLexicon } from './locale-ar.ts';
import { englishLexicon } from './locale-en.ts';
import type { DigitOrder } from './numeric.ts';
import { PageOrder } from './page-order.ts';
import { PagePersons } from './page-persons.ts';
import { refine } from './refine.ts';
import { Story } from './story.ts';
import { isTitleWord } from './titles.ts';

/**
 * Finds dates, periods and clock times in Arabic and English and says which day they mean, as one who reads the page on
 * the day it was published. Rules stand in order in `arabic.ts` and `english.ts`; see docs/decisions/0030.
 */
export const dateDetector: Detector = {
  name: 'dates',
  detect(reading: Reading): Draft<DateAnnotation>[] {
    const story = new Story(parseIsoDay(reading.published));
    arabic ??= grammarOf(arabicLexicon(), ARABIC_RULES);
    english ??= grammarOf(englishLexicon(), ENGLISH_RULES);
    const { lexicon: arabicWords } = arabic;
    const { lexicon: englishWords } = english;
    const lineOf = (block: ReadBlock) => new Line(block, arabicWords, englishWords);
    const order = new PageOrder(reading, lineOf);
    const persons = new PagePersons(reading, lineOf);
    const drafts: Draft<DateAnnotation>[] = [];
    for (const block of reading.blocks) {
      const line = new Line(block, arabicWords, englishWords, persons);
      const matches = refine(line, find(line, order));
      if (matches.length === 0) {
        story.pass();
        continue;
      }
      const resolutions = story.read(line, matches);
      matches.forEach((match, i) => {
        const resolution = resolutions[i]!;
        if (resolution.value === undefined && resolution.role === undefined) return;
        drafts.push({
          ...place(line.block, line, match),
          kind: 'date',
          confidence: match.confidence,
          ...resolution,
        });
      });
    }
    return drafts;
  },
};

/** The rules of a language, and which of them a run of digits may begin. */
interface Grammar {
  readonly lexicon: Lexicon;
  readonly rules: readonly Rule[];
  readonly digits: number;
}

function grammarOf(lexicon: Lexicon, openings: readonly Opening[]): Grammar {
  return {
    lexicon: lexicon.dispatch(openings.map(({ tags }) => tags)),
    rules: openings.map(({ rule }) => rule),
    digits: openings.reduce((bits, { digits }, k) => (digits ? bits | (1 << k) : bits), 0),
  };
}

let arabic: Grammar | undefined;
let english: Grammar | undefined;

/** Digits of a date: a year has four. */
const LONGEST_RUN = 4;

/** One pass from left to right: the first rule that reads a phrase takes it. */
function find(line: Line, order: DigitOrder): Match[] {
  const matches: Match[] = [];
  const { openings } = line;
  let free = 0;
  let last = 0;
  for (let k = 0; k < openings.length; k += 1) {
    const i = openings[k]!;
    if (i < free) continue;
    const found = phraseAt(line, i, order);
    if (found === undefined || found.end <= i) continue;
    if (found.expression.type !== 'name') {
      const start = Math.max(found.start ?? i, last);
      const match = { start, end: found.end, expression: found.expression, confidence: 0.9 };
      if (!isTitleWord(line, match)) {
        matches.push(match);
        last = found.end;
      }
    }
    free = found.end;
  }
  return matches;
}

/** Words after digits that no lexicon has: «في 26 منه», «8 pm», «8 o'clock». */
const AFTER_DIGITS = new Set(['منه', 'و', 'وال', 'pm', 'am', 'p', 'o']);

/** Digits that no rule begins with: too many for a year, or before a word that says nothing in a date. */
function isCount(line: Line, i: number): boolean {
  const { length } = line.tokens[i]!.text;
  const next = line.tokens[i + 1];
  if (length >= LONGEST_RUN) return length > LONGEST_RUN;
  return (
    next !== undefined &&
    next.kind === 'word' &&
    next.spaced &&
    line.lexeme(i + 1) === NOTHING &&
    !AFTER_DIGITS.has(next.text)
  );
}

/** What the first rule that can begin here reads. */
function phraseAt(line: Line, i: number, order: DigitOrder): Phrase | undefined {
  const token = line.tokens[i]!;
  const digits = token.kind === 'number';
  const { rules, digits: openedByDigits } = (digits ? line.block.lang === 'ar' : token.arabic)
    ? arabic!
    : english!;
  let bits = line.lexeme(i).begins;
  if (digits) bits = isCount(line, i) ? 0 : openedByDigits;
  for (; bits !== 0; bits &= bits - 1) {
    const found = rules[31 - Math.clz32(bits & -bits)]!(line, i, order);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly prefix?: string;
}

/** The span without the proclitics, which stand in `prefix`; before digits they are a token of their own («و2014»). */
function place(block: ReadBlock, line: Line, match: Match): Place {
  const token = line.tokens[match.start]!;
  const end = line.tokens[match.end - 1]!.end;
  let { prefix } = line.lexeme(match.start);
  if (prefix !== '') {
    const start = originalStart(block.folded, token.foldedStart + prefix.length);
    return { block: block.index, start, end, prefix };
  }
  const before = line.tokens[match.start - 1];
  if (
    token.kind === 'number' &&
    !token.spaced &&
    before?.kind === 'word' &&
    /^[وف]?[بلك]?$/.test(before.text)
  ) {
    prefix = before.text;
    return { block: block.index, start: token.start, end, prefix };
  }
  return { block: block.index, start: token.start, end };
}
