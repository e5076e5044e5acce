import type { QuantityAnnotation } from '../annotation.ts';
import type { ReadBlock } from '../reading.ts';
import { isLeaderOfGroup } from './led-groups.ts';
import { isToldEnough } from './nearness.ts';
import type { Profile } from './profile.ts';
import { isSaying } from './saying.ts';
import type { Range, Scope } from './scope.ts';
import { MONEY } from './unit.ts';
import { wordsOf } from './words.ts';

/** Measures with the bounds of what each has on record, side by side. */
export interface Bounded {
  readonly profiles: readonly Profile[];
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** The measures of a page of which it tells enough, and who else may be meant. */
export interface Figures {
  readonly profiles: readonly Profile[];
  readonly percent: Bounded;
  readonly money: Bounded;
  /** By code of the quantity detector. */
  readonly units: ReadonlyMap<string, Bounded>;
  /** All that count or measure something else than money. */
  readonly counts: Bounded;
  /** Stems of the nationalities of all that the page's measures are about, and of the names of countries among them. */
  readonly demonyms: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/**
 * @param about all measures about what the page tells of
 * @param told canonical ids of all of whom it tells; measures of which too little is told are left out
 */
export function figuresOf(about: readonly Profile[], told: ReadonlySet<string>): Figures {
  const parties = [...new Set(about.flatMap((profile) => profile.parties))];
  const profiles = about.filter((profile) => isToldEnough(profile, told));
  const counts = profiles.filter(({ isPercent, isMoney }) => !isPercent && !isMoney);
  return {
    profiles,
    percent: bounded(profiles.filter(({ isPercent, isMoney }) => isPercent && !isMoney)),
    money: bounded(profiles.filter(({ isPercent, isMoney }) => isMoney && !isPercent)),
    units: new Map(
      [...new Set(counts.flatMap(({ unitCodes }) => unitCodes))].map((code) => [
        code,
        bounded(counts.filter(({ unitCodes }) => unitCodes.includes(code))),
      ]),
    ),
    counts: bounded(counts),
    demonyms: new Set(parties.flatMap(({ demonyms }) => [...demonyms])),
    countries: new Set(parties.flatMap(({ isCountry, names }) => (isCountry ? [...names] : []))),
  };
}

function bounded(profiles: readonly Profile[]): Bounded {
  return {
    profiles,
    least: Float64Array.from(profiles, ({ leastStated }) => leastStated),
    most: Float64Array.from(profiles, ({ mostStated }) => mostStated),
  };
}

const NONE = bounded([]);

/** The measures whose unit a number may be in: percent, money and counts are never mixed. */
export function ofKind({ percent, money, units, counts }: Figures, { unit }: QuantityAnnotation): Bounded {
  if (unit === undefined) return counts;
  if (unit === 'percent') return percent;
  return MONEY.test(unit) ? money : (units.get(unit) ?? NONE);
}

/** How far behind its number a word may say whose they are. */
const OWNED_REACH = 4;
/** How far before it the country that has them. */
const LED_REACH = 6;

/**
 * "28,000 are Iraqis", "Turkey, too, keeps 2,500": a nationality or country beside the number that the measure does not know.
 *
 * @param reach how far behind, in tokens
 */
export function areOthers(profile: Profile, figures: Figures, scope: Scope, reach = OWNED_REACH): boolean {
  const { number, clause, sentence } = scope;
  return speakOfOthers(profile, figures, scope, {
    before: Math.max(sentence.from, number.from - LED_REACH),
    behind: Math.min(clause.to, number.to + reach),
  });
}

/** The same in the number's own words alone. */
export function tellsOfOthers(profile: Profile, figures: Figures, scope: Scope, segment: Range): boolean {
  const { number, sentence, between } = scope;
  // "Turkey, too, keeps 2,500": before the first number of a sentence all of it is its own.
  const from = between.from <= sentence.from ? sentence.from : segment.from;
  return speakOfOthers(profile, figures, scope, {
    before: Math.max(from, number.from - LED_REACH),
    behind: Math.min(segment.to, number.to + OWNED_REACH),
  });
}

function speakOfOthers(
  { parties }: Profile,
  { demonyms, countries }: Figures,
  { block, number }: Scope,
  { before, behind }: { readonly before: number; readonly behind: number },
): boolean {
  const isOurs = (word: string) =>
    parties.some((party) => party.demonyms.has(word) || party.names.has(word) || party.outerNames.has(word));
  // "South Sudan" is not Sudan.
  const isOursWith = (i: number) => {
    const { tokens } = block;
    const text = tokens[i]!.text;
    const pairs = [`${tokens[i - 1]?.text} ${text}`, `${text} ${tokens[i + 1]?.text}`];
    return parties.some(({ aliases }) => pairs.some((pair) => aliases.has(pair)));
  };
  const tells = (range: Range, called: ReadonlySet<string>, speaks: boolean) => {
    const words = wordsOf(block);
    for (let i = range.from; i < range.to; i += 1) {
      const met = words[i]?.stems.filter((word) => called.has(word)) ?? [];
      if (met.length === 0 || met.some(isOurs) || isOursWith(i)) continue;
      if (!(speaks && (isSpeaking(block, i) || isLeaderOfGroup(block, i)))) return true;
    }
    return false;
  };
  return (
    tells({ from: number.to, to: behind }, demonyms, false) ||
    tells({ from: before, to: number.from }, countries, true)
  );
}

/** «وأعلنت لندن أن»: who gives the figure is not whom it is about. */
export function isSpeaking({ tokens }: ReadBlock, at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((token) => token?.kind === 'word' && isSaying(token));
}
