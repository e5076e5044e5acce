import type { QuantityAnnotation } from '../annotation.ts';
import { tokensIn } from '../claims/scope.ts';
import { OFTEN, TIMES } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { Setting } from './setting.ts';

/** «غالبا ما تتعرض القاعدة لهجمات», "often comes under attack": none of them, unless a date stands between. */
export function isHabit({ phrase, facts, sentence, moment }: Setting): boolean {
  const { tokens } = facts.block;
  for (let i = phrase.from - 1; i >= Math.max(sentence.from, phrase.from - HABIT_REACH); i -= 1) {
    if (moment !== undefined && moment.at.to === i + 1) return false;
    if (OFTEN.has(tokens[i]!.text.replace(/^[وف]/u, ''))) return true;
  }
  return false;
}

/** How far before the phrase such a word may stand, over what is said of the place between commas. */
const HABIT_REACH = 30;

/** «ثلاث هجمات», "attacked 27 times": a count of events is none of them. */
export function isCounted({ phrase, facts, clause }: Setting): boolean {
  if (isManyTimes(facts.block.tokens, phrase, clause.to)) return true;
  if (phrase.verb || phrase.nature === 'strike' || phrase.nature === 'sortie') return false;
  const { tokens } = facts.block;
  return facts.quantities.some((quantity: QuantityAnnotation) => {
    if ((quantity.value ?? 2) < 2 || quantity.form === 'dual') return false;
    const at = tokensIn(tokens, quantity.start, quantity.end);
    return at.to === phrase.from;
  });
}

/** How far behind the phrase its count may stand: "attacked with drones and rockets 23 times". */
const TIMES_REACH = 8;

function isManyTimes(tokens: Setting['facts']['block']['tokens'], { to }: Phrase, end: number): boolean {
  for (let i = to; i < Math.min(end, to + TIMES_REACH); i += 1) if (TIMES.has(tokens[i]!.text)) return true;
  return false;
}
