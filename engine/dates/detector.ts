import type { DateAnnotation } from '../annotation.ts';
import type { Detector, Draft, ReadBlock, Reading } from '../reading.ts';
import { originalStart } from '../text/fold.ts';
import { ARABIC_RULES, type Phrase, type Rule } from './arabic.ts';
import { parseIsoDay } from './calendar.ts';
import { ENGLISH_RULES } from './english.ts';
import type { Match } from './expression.ts';
import { Line } from './line.ts';
import { arabicLexicon } from './locale-ar.ts';
import { englishLexicon } from './locale-en.ts';
import { type DigitOrder, orderShownAt } from './numeric.ts';
import { refine } from './refine.ts';
import { Story } from './story.ts';

/**
 * Finds dates, periods and clock times in Arabic and English and says which day they mean, as one who reads the page on
 * the day it was published. Rules stand in order in `arabic.ts` and `english.ts`; see docs/decisions/0030.
 */
export const dateDetector: Detector = {
  name: 'dates',
  detect(reading: Reading): Draft<DateAnnotation>[] {
    const story = new Story(parseIsoDay(reading.published));
    const lines = reading.blocks.map((block) => new Line(block, arabicLexicon(), englishLexicon()));
    const order = digitOrder(lines, reading);
    const drafts: Draft<DateAnnotation>[] = [];
    for (const line of lines) {
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

/** One pass from left to right: the first rule that reads a phrase takes it. */
function find(line: Line, order: DigitOrder): Match[] {
  const matches: Match[] = [];
  const { tokens } = line;
  let i = 0;
  while (i < tokens.length) {
    if (!line.speaks(i)) {
      i += 1;
      continue;
    }
    const found = firstPhrase(line, i, order);
    if (found === undefined || found.end <= i) {
      i += 1;
      continue;
    }
    if (found.expression.type === 'name') {
      i = found.end;
      continue;
    }
    const start = Math.max(found.start ?? i, matches.at(-1)?.end ?? 0);
    matches.push({ start, end: found.end, expression: found.expression, confidence: 0.9 });
    i = found.end;
  }
  return matches;
}

function firstPhrase(line: Line, i: number, order: DigitOrder): Phrase | undefined {
  const token = line.tokens[i]!;
  const arabic = token.kind === 'word' ? token.arabic : line.block.lang === 'ar';
  return firstOf(arabic ? ARABIC_RULES : ENGLISH_RULES, line, i, order);
}

function firstOf(
  rules: readonly (readonly [string, Rule])[],
  line: Line,
  i: number,
  order: DigitOrder,
): Phrase | undefined {
  for (const [, rule] of rules) {
    const found = rule(line, i, order);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Day first, unless the page shows the other order or is in English and shows neither. */
function digitOrder(lines: readonly Line[], reading: Reading): DigitOrder {
  let dmy = 0;
  let mdy = 0;
  for (const line of lines) {
    const { tokens } = line;
    for (let i = 0; i < tokens.length; i += 1) {
      if (tokens[i]!.kind !== 'number') continue;
      const shown = orderShownAt(line, i);
      if (shown === 'dmy') dmy += 2;
      else if (shown === 'mdy') mdy += 2;
      else if (tokens[i]!.text.length <= 2 && line.bareTag(i + 1, 'month') !== undefined) dmy += 1;
      else if (tokens[i]!.text.length <= 2 && i > 0 && line.bareTag(i - 1, 'month') !== undefined) mdy += 1;
    }
  }
  if (reading.lang === 'ar') return mdy > dmy && mdy > 1 ? 'mdy' : 'dmy';
  return dmy > mdy ? 'dmy' : 'mdy';
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
