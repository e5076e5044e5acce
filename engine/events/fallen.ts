import { type Range, tokensIn } from '../claims/scope.ts';
import type { Token } from '../text/tokens.ts';
import { cueAt } from './cue-words.ts';
import {
  AGAINST,
  BEFALLEN,
  BY,
  INCLUDING,
  KILLED,
  NOT,
  OWNERS,
  RELATIVES,
  SAID_THAT,
  WITH,
} from './lexicon.ts';
import { POSSESSED } from './locale-ar.ts';
import type { Setting } from './setting.ts';

/** How far before a noun or verb its own name may stand: "Soleimani's killing", «سليماني الذي اغتالته». */
const NAME_BEFORE = 4;
/** "killed in": right behind a participle; more words and it has an object. */
const OBJECT_REACH = 3;

/**
 * Whether a name beside a word of killing or taking can be whom it befell: others are killed at a grave, by somebody's
 * troops, or in revenge for him.
 *
 * @param at the name's tokens
 */
export function mayBefall(setting: Setting, at: Range): boolean {
  const { phrase, facts } = setting;
  const { tokens } = facts.block;
  const isBehind = at.from >= phrase.to;
  if (isBehind && hasCount(setting, phrase.to, at.from)) return false;
  if (!phrase.verb) {
    if (isBehind) return true;
    // «سليماني بعد مقتله», "on the anniversary of his death"
    const isOwned = tokens[phrase.at]!.arabic
      ? POSSESSED.test(tokens[phrase.at]!.text)
      : OWNERS.has(tokens[phrase.from - 1]?.text ?? '');
    return isOwned || phrase.from - at.to < NAME_BEFORE;
  }
  return tokens[phrase.at]!.arabic ? arabicVerb(setting, at, isBehind) : englishVerb(setting, at, isBehind);
}

/** «قتلت قوات سليماني مئات المدنيين»: the verb goes first, so that only what follows the name tells who acts. */
function arabicVerb(setting: Setting, at: Range, isBehind: boolean): boolean {
  const { phrase, facts } = setting;
  const { tokens } = facts.block;
  if (isBehind) return !hasCount(setting, at.to, at.to + OBJECT_REACH);
  if (hasCount(setting, phrase.to, phrase.to + OBJECT_REACH)) return false;
  let isRelative = false;
  for (let i = at.to; i < phrase.from; i += 1) {
    if (SAID_THAT.has(tokens[i]!.text)) return false;
    isRelative = RELATIVES.has(tokens[i]!.text);
  }
  return isRelative || phrase.from - at.to < NAME_BEFORE;
}

function englishVerb(setting: Setting, at: Range, isBehind: boolean): boolean {
  const { phrase, facts } = setting;
  const { tokens } = facts.block;
  const before = tokens[phrase.at - 1]?.text ?? '';
  const isPassive = BEFALLEN.has(before) || BEFALLEN.has(tokens[phrase.at - 2]?.text ?? '');
  const next = tokens[phrase.at + 1];
  if (!isBehind) return isPassive || next === undefined || next.kind === 'sign' || WITH.has(next.text);
  // "killed nobody"
  if (next !== undefined && NOT.has(next.text)) return false;
  // "among those killed was", "killed along with"
  if (next !== undefined && BEFALLEN.has(next.text)) return true;
  if (!isPassive) return true;
  for (let i = Math.max(phrase.to, at.from - NAME_BEFORE - 1); i < at.from; i += 1)
    if (INCLUDING.has(tokens[i]!.text)) return true;
  return false;
}

/** A count of people between, none of whom the name is: «مقتل خمسة قرب قبر سليماني», but "killed ten, among them". */
function hasCount({ facts }: Setting, from: number, to: number): boolean {
  const { tokens } = facts.block;
  for (let i = from; i < to && i < tokens.length; i += 1) if (INCLUDING.has(tokens[i]!.text)) return false;
  return facts.quantities.some(({ start, end, prefix, unit, value }) => {
    if (unit !== undefined || (value !== undefined && value < 2)) return false;
    const at = tokensIn(tokens, start, end);
    if (at.from < from || at.from >= to) return false;
    // «سليماني وتسعة آخرين»
    return prefix !== 'و' && !INCLUDING.has(tokens[at.from - 1]?.text ?? '');
  });
}

/** «استهدفت قائد فيلق القدس قاسم سليماني», "killed the leader of …": how far the name may stand behind such a verb. */
const VERB_REACH = 8;
/** "the strike on the general": behind a preposition less. */
const AIM_REACH = 4;

/** Whether the text has the named one struck or killed by what the phrase tells: not by his troops, nor at his house. */
export function isTarget({ phrase, facts }: Setting, at: Range): boolean {
  const { tokens } = facts.block;
  if (BY.has(tokens[at.from - 1]?.text ?? '')) return false;
  // "the Baghdadi raid", «غارة البغدادي»
  if (at.to === phrase.from || at.from === phrase.to) return true;
  const from = at.from >= phrase.to ? Math.max(phrase.to, at.from - VERB_REACH) : at.from - VERB_REACH;
  for (let i = Math.max(0, from); i < at.from; i += 1) {
    if (isOfKilling(tokens, i)) return true;
    if (at.from < phrase.to) continue;
    if (i >= at.from - AIM_REACH && AGAINST.has(tokens[i]!.text)) return true;
    const cue = cueAt(tokens, i)?.cue;
    if (cue?.verb === true && cue.nature === 'hit' && i - phrase.to < AIM_REACH) return true;
  }
  for (let i = at.to; i < phrase.from; i += 1) if (isOfKilling(tokens, i)) return true;
  return false;
}

function isOfKilling(tokens: readonly Token[], i: number): boolean {
  const cue = cueAt(tokens, i)?.cue;
  return cue?.nature === 'killing' || cue?.nature === 'capture' || KILLED.has(tokens[i]!.text);
}
