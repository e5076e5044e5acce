import * as v from 'valibot';

/**
 * The authoring records of a pack. The types of the whole project are inferred from here, and the published JSON Schema
 * (docs/schema) is made from here, so what an author must know stands in `v.description`.
 */

/** A field's value with what an author must know of it. */
function told<const S extends v.GenericSchema>(schema: S, text: string) {
  return v.pipe(schema, v.description(text));
}

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is kebab-case ASCII'));

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** ISO 8601 date, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD, and a day that the calendar has. */
export const IsoDate = v.pipe(
  v.string(),
  v.regex(DATE, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(
    (date) => date.length < 10 || !DATE.test(date) || isCalendarDay(date),
    'no such day in the calendar',
  ),
);

function isCalendarDay(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const LocalText = v.strictObject({
  ar: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
});
/** At least one source: a record without one does not compile. */
const Sources = v.pipe(v.array(Id), v.minLength(1, 'a record needs a source'));
/** Words as they stand in a text, without proclitics. */
const Words = v.array(v.pipe(v.string(), v.nonEmpty()));
const LocalWords = v.strictObject({ ar: Words, en: Words });

/** A page or document that states something. */
export const SourceRecord = v.strictObject({
  id: Id,
  publisher: LocalText,
  kind: v.picklist(['official', 'news', 'reference', 'research', 'ngo']),
  title: v.pipe(v.string(), v.nonEmpty()),
  /** Null only where the source is this project's own table: then the card names it without a link. */
  url: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/u))),
  published: v.nullable(IsoDate),
  language: v.string(),
  grade: told(
    v.picklist(['A', 'B', 'C']),
    'A primary, wire, of record, research; B regional or small outlets, party or state media on others; C mirrors, aggregators, wikis, blogs.',
  ),
  lean: told(
    v.optional(v.nullable(v.string())),
    'Where it matters: state-run, party-affiliated, independent, official, research.',
  ),
  original: told(v.optional(v.nullable(v.string())), 'Whose text a copy carries.'),
  licence: v.optional(v.string()),
});

/** A form that also means something else: it counts only where one of `needs` stands near, and never without any. */
export const AmbiguousAlias = v.strictObject({
  text: v.pipe(v.string(), v.nonEmpty()),
  lang: v.picklist(['ar', 'en']),
  ambiguous: v.literal(true),
  reason: v.string(),
  needs: told(
    v.optional(Words),
    'Context words of which one must stand near; without any the form never stands alone.',
  ),
  article: told(
    v.optional(v.picklist(['required', 'forbidden'])),
    'Whether the form must or must not bear ال.',
  ),
});

/** An office that a person held. */
export const Role = v.strictObject({
  title: LocalText,
  of: told(v.nullable(Id), 'The entity in which the office is held.'),
  from: v.nullable(IsoDate),
  to: told(v.nullable(IsoDate), 'null: no end was seen when the data closed, not that it goes on.'),
  asOf: told(
    v.optional(v.nullable(IsoDate)),
    'The date that the source describes, when it gives no beginning.',
  ),
  weak: told(v.optional(v.boolean()), "Rests on sources of grade C alone, or on one party's claim."),
  sources: Sources,
});

/** One line about an entity, with the time for which it holds. */
export const Fact = v.strictObject({
  label: LocalText,
  value: LocalText,
  from: v.nullable(IsoDate),
  to: v.nullable(IsoDate),
  entity: told(v.optional(v.nullable(Id)), 'The record that the value names.'),
  weak: v.optional(v.boolean()),
  sources: Sources,
});

export const ENTITY_KINDS = [
  'military-site',
  'place',
  'governorate',
  'country',
  'person',
  'organisation',
  'armed-group',
  'operation',
  'weapon',
  'facility',
] as const;

/** Something that a text can name. Kind `operation` also holds wars, agreements and disasters. */
export const EntityRecord = v.strictObject({
  id: Id,
  kind: v.picklist(ENTITY_KINDS),
  labels: LocalText,
  aliases: told(LocalWords, 'Further names that may match anywhere, without proclitics.'),
  ambiguousAliases: told(
    v.array(AmbiguousAlias),
    'Names that are something else too. A form may stand here alone, or also among labels and aliases: ambiguous wins.',
  ),
  demonyms: told(v.optional(LocalWords), 'Nationality words; they are not names of the country.'),
  description: told(LocalText, 'One or two neutral sentences in our own words.'),
  within: told(v.nullable(Id), 'The next larger place.'),
  coordinates: told(v.nullable(v.tuple([v.number(), v.number()])), 'Latitude, longitude in degrees.'),
  wikidata: v.nullable(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/u))),
  roles: v.array(Role),
  facts: v.array(Fact),
  sources: Sources,
  iso: v.optional(
    v.strictObject({ a2: v.nullable(v.string()), a3: v.nullable(v.string()), n3: v.nullable(v.string()) }),
  ),
  abbreviation: v.optional(v.nullable(v.string())),
  members: v.optional(v.nullable(v.array(Id))),
  population: v.optional(v.nullable(v.number())),
  geonames: v.optional(v.nullable(v.number())),
  arabicFrom: v.optional(v.nullable(v.string())),
});

export const EVENT_KINDS = [
  'rocket-attack',
  'drone-attack',
  'mortar-attack',
  'ied-attack',
  'ground-attack',
  'airstrike',
  'raid',
  'drone-shootdown',
  'visit',
  'statement',
  'deployment',
  'withdrawal',
  'agreement',
  'other',
] as const;

const Attribution = v.strictObject({ entity: Id, by: v.nullable(v.string()), sources: Sources });

/** Something that happened, on a day (`date`) or over a night or a period (`from` and `to`). */
export const EventRecord = v.strictObject({
  id: Id,
  kind: v.picklist(EVENT_KINDS),
  date: told(v.optional(v.nullable(IsoDate)), 'Local at the place.'),
  from: v.optional(v.nullable(IsoDate)),
  to: v.optional(v.nullable(IsoDate)),
  time: told(
    v.nullable(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'a time is HH:MM'))),
    'Local at the place.',
  ),
  places: v.array(Id),
  targets: v.array(Id),
  weapons: v.array(v.strictObject({ kind: v.string(), count: v.nullable(v.number()) })),
  casualties: v.array(
    v.strictObject({ group: v.string(), killed: v.nullable(v.number()), injured: v.nullable(v.number()) }),
  ),
  attributedTo: v.array(Attribution),
  claimedBy: v.array(Id),
  summary: LocalText,
  sources: Sources,
  weak: v.optional(v.boolean()),
});

/** One stated figure: `at` the date it holds for, or `from` and `to` for a count over a period. */
export const Observation = v.strictObject({
  value: told(v.nullable(v.number()), 'null for a range: then low and high are given.'),
  low: v.optional(v.nullable(v.number())),
  high: v.optional(v.nullable(v.number())),
  qualifier: v.picklist(['exact', 'about', 'at-least', 'at-most', 'range']),
  at: v.optional(v.nullable(IsoDate)),
  from: v.optional(v.nullable(IsoDate)),
  to: v.optional(v.nullable(IsoDate)),
  statedBy: told(
    v.nullable(v.union([v.pipe(v.string(), v.nonEmpty()), LocalText])),
    'Who gives the figure; null when it is the source’s own. In one language only where it is the name of an entity on record or of the source’s publisher, which has the other.',
  ),
  breakdown: told(
    v.array(v.strictObject({ entity: Id, value: v.number() })),
    'Parts that sum to the value; where they do not, the note says why.',
  ),
  note: v.optional(v.nullable(LocalText)),
  sources: Sources,
  weak: v.optional(v.boolean()),
});

/** `units`: counted nouns as in a text; `context`: words of which some stand near when the measure is meant. */
const Cues = v.strictObject({ units: Words, context: Words });

/** A quantity that is stated again and again, with what was stated and when. */
export const MeasureRecord = v.strictObject({
  id: Id,
  labels: LocalText,
  unit: LocalText,
  about: v.array(Id),
  cues: v.strictObject({ ar: Cues, en: Cues }),
  observations: v.pipe(v.array(Observation), v.minLength(1)),
});

export type LocalText = v.InferOutput<typeof LocalText>;
export type SourceRecord = v.InferOutput<typeof SourceRecord>;
export type EntityRecord = v.InferOutput<typeof EntityRecord>;
export type EventRecord = v.InferOutput<typeof EventRecord>;
export type MeasureRecord = v.InferOutput<typeof MeasureRecord>;
export type Observation = v.InferOutput<typeof Observation>;
export type Role = v.InferOutput<typeof Role>;
export type Fact = v.InferOutput<typeof Fact>;
