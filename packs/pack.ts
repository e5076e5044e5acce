import type { EntityRecord, EventRecord, LocalText, MeasureRecord, SourceRecord } from './schema.ts';

/** What a pack says of itself; shown at the foot of every card that uses it. */
export interface PackInfo {
  /** `syria-iraq`; qualifies every id of the pack (`syria-iraq:green-village`). */
  readonly name: string;
  readonly version: string;
  readonly title: LocalText;
  /** ISO date to which the records were kept. */
  readonly dataDate: string;
  readonly licence: string;
  readonly attribution: LocalText | null;
  readonly description?: LocalText | undefined;
  /** The oldest version of the extension that understands the records. */
  readonly minimumAppVersion: string;
  /** Collections that the pack was made from, with their licences. */
  readonly sources: readonly { readonly title: string; readonly path: string; readonly licence: string }[];
}

/** How far one alias may be trusted by itself. */
export type AliasClass = 'unique' | 'needs-context' | 'never-alone';

/** One surface form under which an entity may stand in a text. */
export interface AliasEntry {
  /** Ordinal of the entity in this pack. */
  readonly entity: number;
  /** The folded tokens of the form, as the tokenizer gives them; Arabic forms keep their article. */
  readonly tokens: readonly string[];
  readonly lang: 'ar' | 'en';
  readonly class: AliasClass;
  /** For English forms: the alias as written, so that case can be asked for ("US", "Who"). */
  readonly surface: string;
  /** Folded context words of which one must stand near (for `needs-context`); the tokens of one are joined by a space. */
  readonly needs: readonly string[];
  readonly article: 'required' | 'forbidden' | null;
  /** True for the record's label, false for a further alias. */
  readonly label: boolean;
}

/**
 * A compiled pack: views on one ArrayBuffer. Nothing is parsed at start; a record is decoded when it is asked for
 * and kept.
 */
export interface Pack {
  readonly info: PackInfo;
  readonly entityCount: number;
  readonly eventCount: number;
  readonly measureCount: number;

  /** All aliases whose first folded token is `token`, longest first; empty when there are none. */
  aliasesStartingWith(token: string): readonly AliasEntry[];
  /** All aliases of the pack, in the order of the index; for checks and measurements. */
  aliases(): Iterable<AliasEntry>;

  /** The unqualified id, without decoding the record. */
  entityId(ordinal: number): string;
  entity(ordinal: number): EntityRecord;
  /** Unqualified id; undefined when unknown. */
  entityById(id: string): EntityRecord | undefined;
  entityOrdinal(id: string): number | undefined;

  /** Ordinals follow the date (start of the day or period), then the id. */
  event(ordinal: number): EventRecord;
  eventId(ordinal: number): string;
  /** First day of the event, counted from 1970-01-01, without decoding the record. */
  eventStart(ordinal: number): number;
  eventById(id: string): EventRecord | undefined;
  /** Ordinals of the events at or about an entity (as place, target, claimant or attributed), by date ascending. */
  eventsOf(entityId: string): readonly number[];
  /** Ordinals of the events whose day or period touches [from, to] (ISO days, both inclusive), by date ascending. */
  eventsBetween(from: string, to: string): readonly number[];

  measure(ordinal: number): MeasureRecord;
  measureId(ordinal: number): string;
  measureById(id: string): MeasureRecord | undefined;
  /** Ordinals of the measures whose `about` names the entity. */
  measuresOf(entityId: string): readonly number[];
  /** Ordinals of the measures of which a unit cue has this folded token as one of its words. */
  measuresWithUnit(token: string): readonly number[];

  source(id: string): SourceRecord | undefined;
  sources(): Iterable<SourceRecord>;

  /** Ordinals of the entities with an office on record, ascending. */
  officeHolders(): Iterable<number>;

  /** Things that another pack knows too, as its author lists them: own entity ordinal → qualified id elsewhere. */
  readonly overlaps: readonly { readonly entity: number; readonly sameAs: string }[];
  /** Wikidata items of the entities, ascending by item number: the item `Q858` is 858. */
  wikidata(): Iterable<{ readonly item: number; readonly entity: number }>;
}

/** Several packs read as one; where two know a thing (same Wikidata id or a listed overlap), the first wins. */
export interface PackSet {
  readonly packs: readonly Pack[];
  /** `syria-iraq:green-village` → the pack and the unqualified id; undefined when the pack is not loaded. */
  resolve(qualifiedId: string): { readonly pack: Pack; readonly id: string } | undefined;
  /**
   * The record under the thing's canonical id; what is missing in the first pack's record is filled from the others.
   * References that were filled in are written qualified (`world:city-damascus-sy`); the rest are the canonical pack's own.
   * Read any of them by {@link PackSet.qualify}.
   */
  entity(qualifiedId: string): EntityRecord | undefined;
  event(qualifiedId: string): EventRecord | undefined;
  measure(qualifiedId: string): MeasureRecord | undefined;
  /** By qualified id, `world:w-factbook`. */
  source(qualifiedId: string): SourceRecord | undefined;
  /**
   * The qualified id of what a record refers to (entity, source): `owner` is the qualified id of the record that was asked
   * for, `reference` the id as it stands there (`qualify('syria-iraq:green-village', record.within)`). Canonical for entities.
   */
  qualify(owner: string, reference: string): string;
  /** Qualified ids of the events at or about a thing in all packs, by date ascending. */
  eventsOf(qualifiedEntityId: string): readonly string[];
  /** Qualified ids of the events of all packs that touch [from, to] (ISO days, both inclusive), by date ascending. */
  eventsBetween(from: string, to: string): readonly string[];
  /** Qualified ids of the measures about a thing in all packs, first pack first. */
  measuresOf(qualifiedEntityId: string): readonly string[];
  /**
   * The id under which a thing is shown: `world:country-sy` → `syria-iraq:syria` when both packs know it; the id itself
   * otherwise.
   */
  canonical(qualifiedId: string): string;
  /** All ids (canonical first) under which the packs know the same thing. */
  sameAs(qualifiedId: string): readonly string[];
}
