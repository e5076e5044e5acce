import type { QuantityAnnotation } from '../annotation.ts';
import { clauseOf, type Range, sentenceOf } from '../claims/scope.ts';
import type { Mention, Moment } from '../claims/surroundings.ts';
import type { ReadBlock } from '../reading.ts';
import { EARLIER } from './lexicon.ts';
import type { Phrase } from './phrases.ts';

/** A block as the event rules see it. */
export interface BlockFacts {
  readonly block: ReadBlock;
  readonly phrases: readonly Phrase[];
  readonly mentions: readonly Mention[];
  readonly moments: readonly Moment[];
  readonly quantities: readonly QuantityAnnotation[];
  /** The block has a date without a value («الأشهر الأخيرة», «منذ أيام»), by token. */
  readonly vague: readonly Range[];
}

/** What stands around a phrase that may name an event. */
export interface Setting {
  readonly phrase: Phrase;
  readonly facts: BlockFacts;
  readonly clause: Range;
  readonly sentence: Range;
  /** The day that the sentence gives the event. */
  readonly moment: Moment | undefined;
  /** Nothing in the sentence puts the event at another time than the article's own. */
  readonly mayBeOwn: boolean;
}

/** A night is two days; more is a period. */
const LONGEST_DAYS = 1;

export function settingOf(facts: BlockFacts, phrase: Phrase): Setting {
  const { block } = facts;
  const sentence = sentenceOf(block, phrase.start);
  const clause = clauseOf(block.tokens, phrase, sentence);
  const inSentence = facts.moments.filter(({ at }) => within(at, sentence));
  const moment = nearestDay(facts, phrase, inSentence);
  let mayBeOwn = inSentence.length === 0 && !facts.vague.some((at) => within(at, sentence));
  for (let i = sentence.from; i < sentence.to && mayBeOwn; i += 1) {
    const { text } = block.tokens[i]!;
    if (EARLIER.has(text)) mayBeOwn = false;
  }
  return { phrase, facts, clause, sentence, moment, mayBeOwn };
}

export function within(at: Range, range: Range): boolean {
  return at.from >= range.from && at.from < range.to;
}

/** The nearest day of the sentence with no other event named between it and the phrase. */
function nearestDay(facts: BlockFacts, phrase: Phrase, moments: readonly Moment[]): Moment | undefined {
  const gap = (at: Range) => (at.from >= phrase.to ? at.from - phrase.to : phrase.from - at.to);
  const free = (at: Range) =>
    !facts.phrases.some(
      (other) =>
        other !== phrase &&
        other.from >= Math.min(at.to, phrase.to) &&
        other.to <= Math.max(at.from, phrase.from),
    );
  return moments
    .filter(({ since, span, at }) => !since && span.end - span.start <= LONGEST_DAYS && free(at))
    .sort((a, b) => gap(a.at) - gap(b.at))[0];
}
