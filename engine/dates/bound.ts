import type { Bound, Fields, Match } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import type { Resolution } from './resolve.ts';
import type { Tense } from './tense.ts';

/** «قبل نهاية مارس», «بحلول 3 مايو», "by the end of March": a term that is set. */
export function isDeadline(line: Line, match: Match, near: Tense | undefined): boolean {
  const word = line.text(match.start - 1);
  if (word === 'بحلول' || word === 'وبحلول' || word === 'by') return true;
  if ((word === 'until' || word === 'till') && near !== 'past') return true;
  // «اعتبارا من»
  if (line.tag(match.start - 2, Tag.from) !== undefined && line.lexeme(match.start - 2).length === 2)
    return true;
  // «بنهاية الربع الثالث»
  if (line.tag(match.start, Tag.phase) !== undefined && line.lexeme(match.start).prefix.endsWith('ب'))
    return near !== 'past';
  return (
    line.tag(match.start - 1, Tag.before) !== undefined && line.tag(match.start, Tag.phase) !== undefined
  );
}

/** "until Monday", "by Friday" look ahead where no verb says otherwise. */
export function tenseOfBound(line: Line, match: Match): Tense | undefined {
  const by = line.text(match.start - 1) === 'by';
  if (by && isTallied(line, match.end)) return 'past';
  const until = by || boundOf(line, match) === 'until';
  return until && match.expression.type === 'fields' && match.expression.fields.weekday !== undefined
    ? 'future'
    : undefined;
}

/** How many words behind "by Friday" what had come to be by then may stand. */
const TALLY_REACH = 6;
const TALLIED = /^(?:had|was|were|rose|stood|reached)$/;

/** "by Thursday night the army said it had killed four": what was told of the time up to then. */
function isTallied(line: Line, from: number): boolean {
  if (!line.isWord(from) && line.text(from) !== ',') return false;
  for (let i = from; i < from + TALLY_REACH && (line.isWord(i) || i === from); i += 1) {
    if (TALLIED.test(line.text(i))) return true;
  }
  return false;
}

/** «منذ», "until": whether the date begins or ends what it dates. */
export function boundOf(line: Line, match: Match): Bound {
  const phrase = line.lexeme(match.start - 2);
  if (phrase.length === 2 && phrase.is.since !== undefined) return 'since';
  const before = line.lexeme(match.start - 1).is;
  if (before.since !== undefined) return 'since';
  return before.until !== undefined ? 'until' : undefined;
}

/**
 * "since 2014" lasts, and is `2014/..`; a day or a month after «منذ» is told as the point at which something began, and
 * what stands after «حتى» as a term: both stay as they are.
 */
export function bounded(resolution: Resolution, bound: Bound, fields: Fields | undefined): Resolution {
  const { value } = resolution;
  if (bound !== 'since' || fields === undefined || value === undefined || value.includes('/'))
    return resolution;
  const parts = [
    fields.month,
    fields.day,
    fields.weekday,
    fields.division,
    fields.easter,
    fields.dayShift,
    fields.monthShift,
  ];
  return parts.some((part) => part !== undefined) ? resolution : { ...resolution, value: `${value}/..` };
}
