import type { Token } from '../text/tokens.ts';
import { ARMED, cueAt, endsClause, headsOf } from './cue-words.ts';
import {
  AIRCRAFT,
  AUXILIARIES,
  LEADS_ON,
  MAKES,
  ONCE_MORE,
  PILOT,
  THAT,
  VEHICLE,
  type Weapon,
  WITHOUT,
  weaponOf,
} from './lexicon.ts';

/** The weapon that one word names; an aircraft with a crew where no word of drones follows. */
export function weaponAt(tokens: readonly Token[], i: number): Weapon | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  if (!token.arabic) {
    const weapon = weaponOf(token.text);
    // "F-16s", "B-52s", "MQ-9": letters and a number are no word of the lexicon.
    if (weapon === undefined && /^(?:f|b|a)$/.test(token.text) && tokens[i + 1]?.text === '-')
      return tokens[i + 2]?.kind === 'number' ? 'air' : undefined;
    return weapon;
  }
  for (const { rest, word } of headsOf(token.text)) {
    const weapon = weaponOf(rest) ?? weaponOf(word);
    if (weapon !== undefined) return weapon;
    if (AIRCRAFT.has(rest) || AIRCRAFT.has(word)) return dronesSoon(tokens, i) ? 'drone' : 'air';
  }
  return undefined;
}

function dronesSoon(tokens: readonly Token[], i: number): boolean {
  if (pilotBehind(tokens, i) !== undefined) return true;
  for (let at = i + 1; at < tokens.length && at <= i + 2; at += 1) {
    for (const { rest, word } of headsOf(tokens[at]!.text)) {
      if (weaponOf(rest) === 'drone' || weaponOf(word) === 'drone') return true;
    }
  }
  return false;
}

/** «طائرة بدون طيار», «طائرات من دون طيار»: where the pilot stands. */
function pilotBehind(tokens: readonly Token[], i: number): number | undefined {
  for (let at = i + 2; at <= i + 3; at += 1)
    if (PILOT.has(tokens[at]?.text ?? '') && WITHOUT.has(tokens[at - 1]!.text)) return at;
  return undefined;
}

export interface Armed {
  readonly weapon: Weapon;
  readonly at: number;
}

/** The first weapon of the clause from a place on, as far as the next noun that names another event. */
export function weaponFrom(
  tokens: readonly Token[],
  start: number,
  step: 1 | -1,
  reach: number,
  besides?: Weapon,
): Armed | undefined {
  for (let i = start, walked = 0; i >= 0 && i < tokens.length && walked < reach; i += step, walked += 1) {
    if (endsClause(tokens, i)) return undefined;
    const { text } = tokens[i]!;
    // «قبل ذلك بأربعة أيام» only dates what is being told.
    const isDating = THAT.has(tokens[i + 1]?.text ?? '');
    if (step > 0 && LEADS_ON.has(text) && !ONCE_MORE.has(text) && !isDating) return undefined;
    const weapon = weaponAt(tokens, i);
    if (weapon !== undefined && weapon !== besides) return { weapon, at: i };
    const other = cueAt(tokens, i);
    if (
      other !== undefined &&
      (other.cue.verb ? step < 0 : other.cue.nature !== 'launch') &&
      ARMED.has(other.cue.nature)
    )
      return undefined;
  }
  return undefined;
}

/** «هجوم صاروخي», «هجوم بطائرة مسيرة», «استهدفت صواريخ»: the weapon right after the word. */
export function adjacentAfter(tokens: readonly Token[], from: number, verb: boolean): Armed | undefined {
  for (let i = from; i < tokens.length && i < from + 3; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !token.arabic) return undefined;
    const weapon = weaponAt(tokens, i);
    if (weapon === undefined) return undefined;
    const isCraft = headsOf(token.text).some(({ rest, word }) => AIRCRAFT.has(rest) || AIRCRAFT.has(word));
    const pilot = isCraft ? pilotBehind(tokens, i) : undefined;
    if (pilot !== undefined) return { weapon, at: pilot };
    if (isCraft) continue;
    // An adjective of the air beside a verb is of something else («القوات الجوية»).
    return verb && weapon === 'air' ? undefined : { weapon, at: i };
  }
  return undefined;
}

/** "drone attack", "rockets were fired", «طائرة مسيرة انتحارية ضربت»: the weapon right before the word. */
export function adjacentBefore(
  tokens: readonly Token[],
  from: number,
  floor: number,
  arabic: boolean,
  verb: boolean,
): Armed | undefined {
  let at = from;
  while (verb && !arabic && at > floor && AUXILIARIES.has(tokens[at]!.text)) at -= 1;
  let first: Armed | undefined;
  // "an unmanned aerial vehicle"
  if (tokens[at]?.text === VEHICLE && at - 2 >= floor) at -= weaponAt(tokens, at - 2) === 'drone' ? 2 : 1;
  for (; at >= floor; at -= 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.arabic !== arabic) break;
    const weapon = weaponAt(tokens, at);
    if (weapon === undefined || weapon === 'ied' || (arabic && weapon === 'air') || MAKES.has(token.text))
      break;
    first = { weapon: first === undefined || weapon === 'drone' ? weapon : first.weapon, at };
    if (!arabic) break;
  }
  return first;
}
