import type { DaySpan } from '../../packs/days.ts';
import { inside, type Range } from '../claims/scope.ts';
import type { Moment } from '../claims/surroundings.ts';
import type { Token } from '../text/tokens.ts';
import { leadsOn } from './cue-words.ts';
import { AND, MEANWHILE, SOON_AFTER } from './lexicon.ts';
import { daysFrom, stretchAt } from './offset.ts';
import type { Phrase } from './phrases.ts';
import type { Before, BlockFacts } from './setting.ts';

/** A night is two days; more is a period. */
export const LONGEST_DAYS = 1;
/** «وبعد ساعات» stands near the beginning of its sentence. */
const SOON_REACH = 6;

/** The days of a date that counts from an event linked before: one without a value, or one that the text gives no day to count from. */
export function countedFrom(
  { block, vague }: BlockFacts,
  phrase: Phrase,
  sentence: Range,
  told: Moment | undefined,
  before: Before | undefined,
): DaySpan | undefined {
  if (before === undefined || before.to > phrase.from) return undefined;
  const from = Math.max(sentence.from, before.to);
  const at =
    told === undefined
      ? vague.findLast((one) => one.from >= from && one.to <= phrase.from)
      : told.annotation.resolvedBy === 'text-date' && !before.isDated && told.at.from >= from
        ? told.at
        : undefined;
  return at === undefined ? undefined : daysFrom(before.days, block.tokens, at);
}

const BEFORE_ALL = -1;

/** The last day told before a sentence (or the phrase) that only says how soon after it was. */
export function carriedDay(
  facts: BlockFacts,
  phrase: Phrase,
  sentence: Range,
  before: Before | undefined,
): DaySpan | undefined {
  const { tokens } = facts.block;
  let soon = false;
  for (let i = Math.max(sentence.from, phrase.from - SOON_REACH); i < phrase.to + SOON_REACH; i += 1) {
    const token = tokens[i];
    if (token === undefined || i >= sentence.to) break;
    if (SOON_AFTER.has(token.text)) soon = true;
  }
  const later = laterThan(facts, phrase, sentence, before);
  if (later !== undefined) return later;
  if (!soon) return undefined;
  const told = facts.moments.filter(
    ({ at, since, span }) => !since && at.to <= phrase.from && span.end - span.start <= LONGEST_DAYS,
  );
  const last = told.at(-1);
  const span =
    before !== undefined && before.to <= phrase.from && before.to > (last?.at.to ?? BEFORE_ALL - 1)
      ? before.days
      : last?.span;
  return span === undefined ? undefined : { start: span.start, end: span.end + 1 };
}

/** "Four nights later" that is no date by itself: so long after the event told before. */
function laterThan(
  { block: { tokens } }: BlockFacts,
  phrase: Phrase,
  sentence: Range,
  before: Before | undefined,
): DaySpan | undefined {
  if (before === undefined || before.to > phrase.from) return undefined;
  for (let i = sentence.from; i < Math.min(phrase.from, sentence.from + SOON_REACH); i += 1) {
    const days = stretchAt(before.days, tokens, i);
    if (days !== undefined) return days;
  }
  return undefined;
}

/** «… وسقطت قذائف», "and two rounds fell" */
function isJoined(tokens: readonly Token[], { from, verb, prefix }: Phrase): boolean {
  if (!verb) return false;
  if (tokens[from]!.arabic) return prefix.startsWith('و');
  for (let i = from - 1; i >= Math.max(0, from - JOIN_REACH); i -= 1)
    if (AND.has(tokens[i]!.text)) return true;
  return false;
}

/** "and two rounds fell" */
const JOIN_REACH = 3;

/** "hit Erbil on Tuesday, while another was shot down over the embassy": the one day of the sentence is that of both. */
export function sharedDay(
  { block: { tokens }, moments }: BlockFacts,
  phrase: Phrase,
  sentence: Range,
): DaySpan | undefined {
  const told = moments.filter(({ at }) => inside(at.from, sentence));
  const [moment] = told;
  if (moment === undefined || told.length > 1 || moment.since || moment.at.to > phrase.from) return undefined;
  if (moment.span.end - moment.span.start > LONGEST_DAYS) return undefined;
  let joins = phrase.more === true || isJoined(tokens, phrase);
  for (let i = moment.at.to; i < phrase.from; i += 1) {
    if (leadsOn(tokens, i)) return undefined;
    if (MEANWHILE.has(tokens[i]!.text)) joins = true;
  }
  return joins ? moment.span : undefined;
}
