import type { Match } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { sentenceStart } from './tense.ts';

/** Dates that are set as a term: what is put off to them, or is to be done or to begin by them. */

/** How many words before a date the word stands that sets it. */
const REACH = 14;

const PUT_OFF =
  /^(?:و|ف|ب|ل)?(?:ال)?(?:تاجيل|تاجيلها|تاجيله|ارجاء|ارجات|ارجا|تاجلت|تاجل|اجلت|اجل|تؤجل|يؤجل|تؤجلها|postponed|adjourned|rescheduled|postpones|adjourns|postponing|adjourning)$/;
/** What leads to a weekday that is set. */
const ARRANGED =
  /^(?:و|ف)?(?:اجلت|اجل|ارجات|تاجيل|ارجاء|postponed|adjourned|rescheduled|arranged|postponing|adjourning)$/;
/** How many words before a weekday it may stand. */
const NEAR = 9;
const SITTING = /^(?:ل|ب)?(?:ال)?جلسه$/;
const SET = /^(?:و|ف)?(?:حددت|حدد|تحديد|تحدد|يحدد)$/;
/** "had been adjourned" looks back from a later day. */
const TOLD_BACK = /^(?:و|ف)?(?:كان|كانت|had)$/;
/** After these "to" leads an infinitive, unless an article follows: "agreed to add", "agreed to a deal". */
const PROMISED = /^(?:agreed|agree|agrees|promised|pledged|vowed)$/;
const NO_INFINITIVE = /^(?:a|an|the|its|his|her|their|this|that|these|those|all|such|terms)$/;

/** «تأجيل القضية لجلسة 6 يوليو», «حددت جلسة 6 يوليو», "adjourned to May 5": a day that is set lies ahead. */
export function isSetTerm(line: Line, { start }: Match, dated: boolean): boolean {
  const p = line.text(start - 1) === 'ل' || line.tag(start - 1, Tag.to) !== undefined ? start - 2 : start - 1;
  const sitting = SITTING.test(line.text(p)) || SITTING.test(line.text(start - 1));
  const led = p < start - 1 || line.lexeme(start).prefix === 'ل' || line.text(start - 1) === 'for';
  if (!sitting && !led) return false;
  // A weekday is that of the hearing put off as often as that of the next one: "to Monday", "for Friday" are the next.
  if (!dated) return led && wordsBefore(line, start, NEAR).some((word) => ARRANGED.test(word));
  const words = wordsBefore(line, start, REACH);
  if (words.some((word) => TOLD_BACK.test(word))) return false;
  return words.some((word) => PUT_OFF.test(word) || (sitting && SET.test(word)));
}

/** "agreed to add barrels in May", "pencilled in for May": the next one where it is near. */
export function isPromised(line: Line, { start }: Match): boolean {
  const first = Math.max(sentenceStart(line, start), start - REACH);
  for (let k = start - 2; k >= first; k -= 1) {
    if (/^pencill?ed$/.test(line.text(k)) && line.text(k + 1) === 'in') return true;
    if (PROMISED.test(line.text(k)))
      return line.text(k + 1) === 'to' && k + 2 < start && !NO_INFINITIVE.test(line.text(k + 2));
    if (line.tag(k, Tag.past) !== undefined) return false;
  }
  return false;
}

function wordsBefore(line: Line, i: number, reach: number): string[] {
  const words: string[] = [];
  for (let k = Math.max(sentenceStart(line, i), i - reach); k < i; k += 1) words.push(line.text(k));
  return words;
}
