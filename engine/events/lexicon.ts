import { tokenTexts } from '../text/tokens.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';

/** What a phrase says of the kind of event, more or less narrowly. */
export type Nature =
  | 'rocket'
  | 'drone'
  | 'mortar'
  | 'ied'
  | 'air'
  | 'attack'
  | 'strike'
  | 'raid'
  | 'visit'
  | 'shootdown'
  /** «غارة»: from the air or on the ground. */
  | 'sortie';

/** The kinds of record that a nature can mean. */
export const KINDS_OF: Readonly<Record<Nature, readonly string[]>> = {
  rocket: ['rocket-attack'],
  drone: ['drone-attack'],
  mortar: ['mortar-attack', 'rocket-attack'],
  ied: ['ied-attack'],
  air: ['airstrike'],
  attack: ['rocket-attack', 'drone-attack', 'mortar-attack', 'ied-attack', 'ground-attack'],
  strike: ['airstrike', 'rocket-attack'],
  raid: ['raid'],
  visit: ['visit'],
  shootdown: ['drone-shootdown'],
  sortie: ['airstrike', 'raid'],
};

/** Natures that name no weapon: they need a day and the very place. */
export const LOOSE: ReadonlySet<Nature> = new Set<Nature>(['attack', 'strike', 'raid', 'visit', 'sortie']);

const words = (...lists: readonly string[]) =>
  new Set(lists.flatMap((list) => list.split(' ').flatMap((word) => tokenTexts(word.replace('_', ' ')))));

export const ATTACK_NOUNS = words(ar.ATTACK, en.ATTACK);
export const STRIKE_NOUNS = words(ar.STRIKE, en.STRIKE);
export const RAID_NOUNS = words(ar.RAID, en.RAID);
export const VISIT_NOUNS = words(ar.VISIT, en.VISIT);
export const SHOOTDOWN_NOUNS = words(ar.SHOOTDOWN);
export const ATTACK_VERBS = words(ar.ATTACK_VERBS, en.ATTACK_VERBS);
export const SHOOTDOWN_VERBS = words(ar.SHOOTDOWN_VERBS, en.SHOOTDOWN_VERBS);
export const VISIT_VERBS = words(ar.VISIT_VERBS, en.VISIT_VERBS);
export const AIRCRAFT = words(ar.AIRCRAFT);
export const DRONES = words(ar.DRONE, en.DRONE);
export const GENERAL = words(ar.GENERAL, en.GENERAL);
export const EARLIER = words(ar.EARLIER, en.EARLIER);

const WEAPONS = new Map<string, Nature>();
for (const [nature, lists] of [
  ['rocket', [ar.ROCKET, en.ROCKET]],
  ['drone', [ar.DRONE, en.DRONE]],
  ['mortar', [ar.MORTAR, en.MORTAR]],
  ['ied', [ar.IED, en.IED]],
  ['air', [ar.AIR, en.AIR]],
] as const) {
  for (const word of words(...lists)) WEAPONS.set(word, nature);
}

/** Every word that a phrase may begin with or contain; all others are passed over. */
export const ALL_WORDS: ReadonlySet<string> = new Set([
  ...ATTACK_NOUNS,
  ...STRIKE_NOUNS,
  ...RAID_NOUNS,
  ...VISIT_NOUNS,
  ...SHOOTDOWN_NOUNS,
  ...ATTACK_VERBS,
  ...SHOOTDOWN_VERBS,
  ...VISIT_VERBS,
  ...AIRCRAFT,
  ...WEAPONS.keys(),
]);

/** The nature of an attack by a word for its weapon. */
export function weaponOf(word: string): Nature | undefined {
  return WEAPONS.get(word);
}
