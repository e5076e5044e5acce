import type { PackSet } from '../../packs/pack.ts';
import { tokensIn } from '../claims/scope.ts';
import type { Token } from '../text/tokens.ts';
import { bare } from './cue-words.ts';
import {
  CONTRACTOR,
  INJURED,
  isUnitedStates,
  KILLED,
  metonymOf,
  NOT_ACTING,
  nationOf,
  PARTNER,
} from './lexicon.ts';
import type { RecordFacts } from './record-facts.ts';
import type { Setting } from './setting.ts';

/** How far before and after a phrase a nationality is that of who acted. */
const BEFORE = 12;
const AFTER = 3;

/** Codes of the states whose forces or arms the words around a phrase name. */
export function agentsOf({ phrase, facts, clause }: Setting): Set<string> {
  const { tokens, text } = facts.block;
  const agents = new Set<string>();
  const from = Math.max(clause.from, phrase.from - BEFORE);
  const to = Math.min(clause.to, phrase.to + AFTER);
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    if (token.text === 'u' && tokens[i + 1]?.text === '.' && tokens[i + 2]?.text === 's') agents.add('us');
    if (token.text === 'us' && text.slice(token.start, token.end) !== 'US') continue;
    const word = token.arabic ? bare(token.text) : token.text;
    const nation = nationOf(word) ?? nationOf(token.text);
    if (nation !== undefined) agents.add(nation);
    const state = metonymOf(word) ?? metonymOf(token.text);
    if (state !== undefined && !NOT_ACTING.has(tokens[i - 1]?.text ?? '')) agents.add(state);
    if (isUnitedStates(word, tokens[i + 1]?.text)) agents.add('us');
  }
  return agents;
}

/** How far from an agreement those who made it may stand. */
const PARTNER_BEFORE = 12;
const PARTNER_AFTER = 10;

/** «اتفاق بين واشنطن وبغداد», "The US and Iraq announced a deal": between the record's country and its other side, and no third. */
export function isBetween({ phrase, facts, sentence }: Setting, { places, nations }: RecordFacts): boolean {
  const { tokens, text } = facts.block;
  const from = Math.max(sentence.from, phrase.from - PARTNER_BEFORE);
  const to = Math.min(sentence.to, phrase.to + PARTNER_AFTER);
  let isOther = false;
  for (let i = from; i < to; i += 1) {
    const state = stateAt(tokens, i, text);
    if (state === undefined) continue;
    if (!nations.has(state)) return false;
    isOther = true;
  }
  const near = facts.mentions.filter(({ at }) => at.from >= from && at.from < to);
  const isForeign = near.some(
    ({ id, at, isCountry }) =>
      isCountry && !places.includes(id) && stateAt(tokens, at.from, text) === undefined,
  );
  if (!isOther || isForeign) return false;
  for (let i = phrase.to; i < Math.min(to, phrase.to + PARTNER_REACH); i += 1)
    if (PARTNER.has(tokens[i]!.text)) return true;
  return near.some(({ id, at, joined }) => at.to <= phrase.from && joined && places.includes(id));
}

/** "a deal announced with Washington" */
const PARTNER_REACH = 4;

/** The state that the word names, or those who act for it. */
function stateAt(tokens: readonly Token[], i: number, text: string): string | undefined {
  const token = tokens[i]!;
  if (token.text === 'u' && tokens[i + 1]?.text === '.' && tokens[i + 2]?.text === 's') return 'us';
  if (token.kind !== 'word' || (token.text === 'us' && text.slice(token.start, token.end) !== 'US'))
    return undefined;
  const word = token.arabic ? bare(token.text) : token.text;
  const state = nationOf(word) ?? nationOf(token.text) ?? metonymOf(word) ?? metonymOf(token.text);
  return state ?? (isUnitedStates(word, tokens[i + 1]?.text) ? 'us' : undefined);
}

/** What the sentence's numbers say of the record: as many killed, hurt or fired, or a number of the record's own words. */
export interface Figures {
  /** A toll or a large number agrees. */
  readonly toll: boolean;
  /** As many died. */
  readonly dead: boolean;
  /** It is too large to agree by chance, or two agree. */
  readonly many: boolean;
  /** Two figures agree. */
  readonly two: boolean;
  /** As many of the weapon. */
  readonly weapons: boolean;
  /** People died or were hurt, where the record says that nobody was. */
  readonly contradicted: boolean;
}

/** Stands for him among the figures. */
const A_CONTRACTOR = -1;

/** How far from its number or noun a word of harm may stand. */
const HARM_REACH = 9;

export function figuresOf({ facts, own: sentence, clause }: Setting, record: RecordFacts): Figures {
  const { tokens } = facts.block;
  let toll = false;
  let dead = false;
  let many = false;
  const agreed = new Set<number>();
  let weapons = false;
  let contradicted = false;
  for (const quantity of facts.quantities) {
    const at = tokensIn(tokens, quantity.start, quantity.end);
    if (at.from < sentence.from || at.from >= sentence.to || quantity.value === undefined) continue;
    if (quantity.unit !== undefined) continue;
    if (record.weaponCounts.has(quantity.value)) weapons = true;
    if (record.numbers.has(quantity.value)) {
      toll = true;
      many = true;
      agreed.add(quantity.value);
    }
    if (quantity.value < 2) continue;
    const areDead = record.killed.has(quantity.value) && isNear(tokens, at.from, KILLED, sentence);
    if (
      record.harmless &&
      at.from >= clause.from &&
      at.from < clause.to &&
      (isNear(tokens, at.from, KILLED, clause) || isNear(tokens, at.from, INJURED, clause))
    )
      contradicted = true;
    if (areDead) dead = true;
    else if (!record.injured.has(quantity.value) || !isNear(tokens, at.from, INJURED, sentence)) continue;
    toll = true;
    agreed.add(quantity.value);
  }
  if (record.contractorDied) {
    for (let i = sentence.from; i < sentence.to; i += 1) {
      if (CONTRACTOR.has(tokens[i]!.text) && isNear(tokens, i, KILLED, sentence)) {
        toll = true;
        dead = true;
        agreed.add(A_CONTRACTOR);
      }
    }
  }
  return { toll, dead, many: many || agreed.size > 1, two: agreed.size > 1, weapons, contradicted };
}

function isNear(
  tokens: readonly { readonly text: string }[],
  at: number,
  words: ReadonlySet<string>,
  sentence: { readonly from: number; readonly to: number },
): boolean {
  const from = Math.max(sentence.from, at - HARM_REACH);
  const to = Math.min(sentence.to, at + HARM_REACH);
  for (let i = from; i < to; i += 1) {
    const { text } = tokens[i]!;
    if (words.has(text)) return true;
    // «فقتلت», «وأصيب»: a conjunction before the verb.
    if ((text.startsWith('و') || text.startsWith('ف')) && words.has(text.slice(1))) return true;
  }
  return false;
}

/** Who came is told by the record's own words: the visitor's name, or the last of it, must stand in them. */
export function visitorFits(packs: PackSet, { record }: RecordFacts, setting: Setting): boolean {
  return setting.facts.mentions.some(({ id, at }) => {
    const person = packs.entity(id);
    if (person?.kind !== 'person' || at.from < setting.sentence.from || at.from >= setting.sentence.to)
      return false;
    return (
      record.summary.ar.includes(person.labels.ar.split(' ').at(-1)!) ||
      record.summary.en.includes(person.labels.en.split(' ').at(-1)!)
    );
  });
}
