import type { PackSet } from '../../packs/pack.ts';
import type { EntityRecord, MeasureRecord } from '../../packs/schema.ts';
import { withinChain } from '../context/record-index.ts';
import { tokenTexts } from '../text/tokens.ts';
import { type EntityFacts, entityFacts } from './entity-facts.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { stem, stemsOf } from './stem.ts';

/** One thing or place that a measure is about, with the words that can stand for it beside a number. */
export interface Party {
  /** Canonical id. */
  readonly id: string;
  /** Where the counted is; a country that the label only gives as whose it is («Syrian refugees») is none. */
  readonly isPlace: boolean;
  readonly isCountry: boolean;
  /** Country of armed forces, whose name may stand for them. */
  readonly country: string | undefined;
  /** What it lies in or belongs to. */
  readonly within: string | undefined;
  /** A quake, a war, an operation: told by its matter where it is not named. */
  readonly isHappening: boolean;
  /** A weapon, a vehicle: what is used and not who is meant. */
  readonly isThing: boolean;
  /** Stems of nationality words that mean it («سوري»; for an army, those of its country). */
  readonly demonyms: ReadonlySet<string>;
  /** Stems of its one-word names. */
  readonly names: ReadonlySet<string>;
  /** The same of all in which it lies or to which it belongs («واشنطن» for the US army). */
  readonly outerNames: ReadonlySet<string>;
  /** Stems of the nouns that stand for it where it is named before: «المخيم», "the coalition". */
  readonly kindWords: ReadonlySet<string>;
  /** Stems of the words of its labels. */
  readonly words: ReadonlySet<string>;
  /** Its Arabic label, folded. */
  readonly label: string;
  /** All its names, folded. */
  readonly aliases: ReadonlySet<string>;
  /** Canonical ids of those of the measure's that are one side with it: the coalition, its forces and their operation. */
  readonly together: readonly string[];
}

const KIND_WORDS = new Set([...ar.KIND_WORDS, ...en.KIND_WORDS].flatMap(stemsOf));
const THINGS: ReadonlySet<string> = new Set(['weapon', 'equipment', 'vehicle', 'agreement', 'topic']);
const FORCES = new Set(['force', 'army', 'military', 'troop']);

/** The words that can stand for an entity, whichever measure is about it. */
export interface PartyNames {
  readonly id: string;
  readonly country: string | undefined;
  readonly demonyms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly label: string;
  readonly aliases: ReadonlySet<string>;
}

const namesKept = new WeakMap<EntityFacts, PartyNames>();

export function partyNames(packs: PackSet, facts: EntityFacts): PartyNames {
  let names = namesKept.get(facts);
  if (names === undefined) {
    names = makeNames(packs, facts);
    namesKept.set(facts, names);
  }
  return names;
}

function makeNames(packs: PackSet, { id, record, within }: EntityFacts): PartyNames {
  const demonyms = demonymsOf(record);
  const isForces =
    record.kind === 'organisation' && stemsOf(record.labels.en).some((word) => FORCES.has(word));
  const owner = isForces && within !== undefined ? entityFacts(packs, within) : undefined;
  const country = owner?.isCountry === true ? within : undefined;
  if (owner !== undefined && country !== undefined) {
    for (const word of [...demonymsOf(owner.record), ...shortNames(owner.record)]) demonyms.add(word);
  }
  const mayBe = (record.ambiguousAliases ?? []).map(({ text }) => tokenTexts(text).join(' '));
  const forms = [record.labels.ar, record.labels.en, ...record.aliases.ar, ...record.aliases.en].map((name) =>
    tokenTexts(name),
  );
  return {
    id,
    country,
    demonyms,
    names: new Set(forms.flatMap((form) => (form.length === 1 ? [stem(form[0]!)] : []))),
    label: forms[0]!.join(' '),
    aliases: new Set([...forms.map((form) => form.join(' ')), ...mayBe]),
  };
}

export function partyOf(packs: PackSet, facts: EntityFacts, label: string): Omit<Party, 'together'> {
  const { record, within, isCountry } = facts;
  const outer = withinChain(packs, facts.id).flatMap((id) => entityFacts(packs, id) ?? []);
  return {
    ...partyNames(packs, facts),
    outerNames: new Set(outer.flatMap((around) => [...partyNames(packs, around).names])),
    isPlace: facts.isPlace && !(isCountry && isWhose(record, label)),
    isCountry,
    within,
    isHappening: record.kind === 'operation',
    kindWords: new Set(
      stemsOf(`${record.labels.ar} ${record.labels.en}`).filter((word) => KIND_WORDS.has(word)),
    ),
    words: new Set(stemsOf(`${record.labels.ar} ${record.labels.en}`)),
    isThing: THINGS.has(record.kind),
  };
}

/** Whoever bears another's name in its own («قوات التحالف الدولي (العزم الصلب)») is one side with it, and with whom it is one. */
export function withThoseTogether(parties: readonly Omit<Party, 'together'>[]): Party[] {
  const actors = parties.filter(({ isPlace, isThing }) => !isPlace && !isThing);
  const bears = (one: Omit<Party, 'together'>, name: Omit<Party, 'together'>) =>
    [...name.aliases].some((alias) => alias.includes(' ') && ` ${one.label} `.includes(` ${alias} `));
  const beside = (one: Omit<Party, 'together'>) =>
    actors.filter((other) => other !== one && (bears(one, other) || bears(other, one)));
  return parties.map((party) => {
    const side = new Set(actors.includes(party) ? [party] : []);
    for (const one of side) for (const other of beside(one)) side.add(other);
    return { ...party, together: [...side].flatMap(({ id }) => (id === party.id ? [] : [id])) };
  });
}

/** "Syrian refugees in Türkiye": the country is named by its adjective and not as a place. */
function isWhose(country: EntityRecord, label: string): boolean {
  const words = new Set(stemsOf(label));
  const isIn = (name: string) => stemsOf(name).every((form) => words.has(form));
  return (country.demonyms?.en ?? []).some(isIn) && ![country.labels.en, ...country.aliases.en].some(isIn);
}

/** "Refugees from Syria", "Syrian refugees in the region". */
export function originsOf(packs: PackSet, id: string, { about, labels }: MeasureRecord): Set<string> {
  const origins = new Set<string>();
  for (const reference of about) {
    const facts = entityFacts(packs, packs.qualify(id, reference));
    if (facts?.isCountry !== true) continue;
    const names = [facts.record.labels.en, ...facts.record.aliases.en];
    const isFrom = names.some(
      (name) => labels.en.includes(`from ${name}`) || labels.en.includes(`from the ${name}`),
    );
    if (isFrom || isWhose(facts.record, labels.en)) origins.add(facts.id);
  }
  return origins;
}

/** Of one word only: «جنوب» alone is of no country, though «جنوب أفريقي» is. */
function demonymsOf(country: EntityRecord): Set<string> {
  const words = country.demonyms === undefined ? [] : [...country.demonyms.ar, ...country.demonyms.en];
  return new Set(words.filter((word) => !word.includes(' ')).flatMap(stemsOf));
}

/** "US troops", "UK forces": the short name stands as the adjective. */
function shortNames(country: EntityRecord): string[] {
  return country.aliases.en
    .filter((name) => /^[A-Z]{2,3}$/.test(name))
    .map((name) => stem(name.toLowerCase()));
}
