import type { Pack, PackSet } from '../../packs/pack.ts';
import type { EntityRecord } from '../../packs/schema.ts';
import { fold } from '../text/fold.ts';
import { aliasTokens } from './alias-tokens.ts';
import { spelling } from './spelling.ts';

/** What the detector asks of a record, gathered once. */
export interface Profile {
  /** Canonical, pack-qualified. */
  readonly id: string;
  readonly kind: EntityRecord['kind'];
  readonly labels: EntityRecord['labels'];
  /** Canonical ids of what it lies within, itself first. */
  readonly chain: readonly string[];
  /** The number of the record's id: those of one pack set are numbered as they are met. */
  readonly number: number;
  /** Numbers of the chain and of what it is bound to by its offices; each once, itself first. */
  readonly links: readonly number[];
  readonly population: number;
  /** Latitude and longitude in degrees. */
  readonly coordinates: readonly [number, number] | null;
  /** A sea, a river or another part of the land that is nobody's. */
  readonly nature: boolean;
  /** Known to the first pack of the set, which is asked first. */
  readonly leads: boolean;
  /** Folded nationality words. */
  readonly demonyms: ReadonlySet<string>;
  /** Folded forms that the record lists as plain aliases. */
  readonly plain: ReadonlySet<string>;
  /** All forms, ambiguous ones too, as the walk compares them: spelled tokens joined by a space. */
  readonly forms: ReadonlySet<string>;
  /** Folded ambiguous forms that are ambiguous only because several records bear them. */
  readonly shared: ReadonlySet<string>;
  /** Words of its names that are written with a vowel sign or shadda («عمّان», «عُمان»), bare of nothing else. */
  readonly vowelled: ReadonlySet<string>;
}

const DEEPEST = 8;

/** Profiles by pack and ordinal, kept as long as the pack set. */
export class Profiles {
  readonly #packs: PackSet;
  readonly #numbers = new Map<string, number>();
  readonly #byPack = new Map<Pack, Map<number, Profile>>();

  constructor(packs: PackSet) {
    this.#packs = packs;
  }

  of(pack: Pack, ordinal: number): Profile {
    let byOrdinal = this.#byPack.get(pack);
    if (byOrdinal === undefined) {
      byOrdinal = new Map();
      this.#byPack.set(pack, byOrdinal);
    }
    let profile = byOrdinal.get(ordinal);
    if (profile === undefined) {
      profile = this.#read(pack, pack.entity(ordinal));
      byOrdinal.set(ordinal, profile);
    }
    return profile;
  }

  #read(pack: Pack, record: EntityRecord): Profile {
    const id = this.#canonical(pack, record.id);
    const known = this.#packs.entity(id) ?? record;
    const chain = this.#chain(pack, record);
    const ties = record.roles.flatMap((role) => (role.of === null ? [] : [this.#canonical(pack, role.of)]));
    return {
      id,
      kind: known.kind,
      labels: known.labels,
      chain,
      nature: known.kind === 'place' && (id.includes(':geo-') || chain.length === 1),
      number: this.#numberOf(id),
      links: Array.from(new Set([...chain, ...ties]), (link) => this.#numberOf(link)),
      coordinates: record.coordinates ?? known.coordinates,
      leads: id.startsWith(`${this.#packs.packs[0]!.info.name}:`),
      population: record.population ?? known.population ?? 0,
      demonyms: foldAll(record.demonyms?.ar, record.demonyms?.en),
      plain: foldAll([record.labels.ar, record.labels.en], record.aliases.ar, record.aliases.en),
      forms: new Set([...formsOf(record), ...formsOf(known)]),
      vowelled: new Set(
        [record, known]
          .flatMap(({ labels, aliases, ambiguousAliases }) => [
            labels.ar,
            ...aliases.ar,
            ...ambiguousAliases.map((alias) => alias.text),
          ])
          .flatMap((text) => text.split(/\s+/u))
          .filter(isVowelled),
      ),
      shared: foldAll(
        record.ambiguousAliases.filter((alias) => /shared by/u.test(alias.reason)).map((alias) => alias.text),
      ),
    };
  }

  #chain(pack: Pack, record: EntityRecord): string[] {
    const chain: string[] = [];
    let at: EntityRecord | undefined = record;
    while (at !== undefined && chain.length < DEEPEST) {
      chain.push(this.#canonical(pack, at.id));
      at = at.within === null ? undefined : pack.entityById(at.within);
    }
    return chain;
  }

  #numberOf(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(id, number);
    }
    return number;
  }

  #canonical(pack: Pack, id: string): string {
    return this.#packs.canonical(`${pack.info.name}:${id}`);
  }
}

/** Is a word written with a vowel sign or shadda inside? An ending of case says nothing. */
export function isVowelled(word: string): boolean {
  return /[\u064e-\u0651]\p{L}/u.test(word);
}

function formsOf({ kind, labels, aliases, ambiguousAliases }: EntityRecord): string[] {
  return [
    // «ريف إدلب» is the countryside of what «محافظة إدلب» names.
    ...(kind === 'governorate' ? [labels.ar.replace(/^محافظة /u, '')] : []),
    labels.ar,
    labels.en,
    ...aliases.ar,
    ...aliases.en,
    ...ambiguousAliases.map((alias) => alias.text),
  ].map((text) => aliasTokens(text).map(spelling).join(' '));
}

function foldAll(...lists: (readonly string[] | undefined)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => (list ?? []).map((text) => fold(text).text)));
}
