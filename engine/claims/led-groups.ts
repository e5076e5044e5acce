import type { ReadBlock } from '../reading.ts';
import { tokenTexts } from '../text/tokens.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import type { PartyNames } from './party.ts';
import { stems, stemsOf } from './stem.ts';
import { wordsOf } from './words.ts';

/** A group of states that is known as one country's: "US-led coalition". */
export interface LedGroup {
  readonly id: string;
  /** Stems of the country's name and of its people's. */
  readonly leader: ReadonlySet<string>;
}

const GROUPS = new Set([...ar.GROUPS, ...en.GROUPS].flatMap(stemsOf));
const LED = new Set([...ar.LED, ...en.LED].flatMap((word) => tokenTexts(word).flatMap(stems)));

/** The groups among all that measures are about, whose own names tell who leads them. */
export function ledGroupsOf(
  all: readonly PartyNames[],
  bearers: (word: string) => readonly PartyNames[],
): LedGroup[] {
  return all.flatMap(({ id, aliases }) => {
    for (const alias of aliases) {
      const words = stemsOf(alias);
      if (!words.some((word) => GROUPS.has(word)) || !words.some((word) => LED.has(word))) continue;
      const leaders = words.flatMap(bearers).filter((leader) => leader.id !== id);
      if (leaders.length === 0) continue;
      return [{ id, leader: new Set(leaders.flatMap(({ demonyms, names }) => [...demonyms, ...names])) }];
    }
    return [];
  });
}

export function isGroupWord(stemmed: readonly string[]): boolean {
  return stemmed.some((form) => GROUPS.has(form));
}

/** How far from the group's noun who leads it may be told, in tokens. */
const BEFORE = 4;
const BEHIND = 6;
const BREAKS = new Set([',', '،', ';', '؛', ':', '!', '?', '؟', '(', ')']);

/** Ids of the groups that the noun at a token stands for: "the alliance Washington leads", «التحالف الذي تقوده واشنطن». */
export function ledGroupsAt(groups: readonly LedGroup[], block: ReadBlock, at: number): readonly string[] {
  const { tokens, text } = block;
  const words = wordsOf(block);
  let from = at;
  while (from > 0 && at - from < BEFORE && !BREAKS.has(tokens[from - 1]!.text)) from -= 1;
  let to = at + 1;
  while (to < tokens.length && to - at < BEHIND && !BREAKS.has(tokens[to]!.text)) to += 1;
  const met = words.slice(from, to);
  if (!met.some((word) => word?.stems.some((form) => LED.has(form)))) return [];
  return groups
    .filter(({ leader }) =>
      met.some((word, i) => {
        if (word === undefined) return false;
        const { arabic, start, text: letter } = tokens[from + i]!;
        if (!arabic && !/\p{Lu}/u.test(text.charAt(start))) return false;
        // "U.S.-led" is cut into letters.
        if (letter === 's' && tokens[from + i - 2]?.text === 'u') return leader.has('us');
        return word.stems.some((form) => leader.has(form));
      }),
    )
    .map(({ id }) => id);
}

/** "The alliance Washington leads now counts 79 members": who leads a group is not whom its number is about. */
export function isLeaderOfGroup(block: ReadBlock, at: number): boolean {
  const words = wordsOf(block);
  const near = (reach: number, sought: ReadonlySet<string>) =>
    words
      .slice(Math.max(0, at - reach), at + reach + 1)
      .some((word) => word?.stems.some((form) => sought.has(form)) === true);
  return near(2, LED) && near(BEFORE, GROUPS);
}
