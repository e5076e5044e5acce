import * as v from 'valibot';

/**
 * The authoring records of a pack. The types of the whole project are inferred from here, and the published JSON Schema
 * is made from here.
 */

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is kebab-case ASCII'));

/** ISO 8601 date, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD, and a day that the calendar has. */
export const IsoDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  v.check((date) => date.length < 10 || isCalendarDay(date), 'no such day in the calendar'),
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
const Words = v.array(v.pipe(v.string(), v.nonEmpty()));
const LocalWords = v.strictObject({ ar: Words, en: Words });

export const SourceRecord = v.strictObject({
  id: Id,
  publisher: LocalText,
  kind: v.picklist(['official', 'news', 'reference', 'research', 'ngo']),
  title: v.pipe(v.string(), v.nonEmpty()),
  /** Null only where the source is this project's own table: then the card names it without a link. */
  url: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/u))),
  published: v.nullable(IsoDate),
  language: v.string(),
  grade: v.picklist(['A', 'B', 'C']),
  lean: v.optional(v.nullable(v.string())),
  original: v.optional(v.nullable(v.string())),
  licence: v.optional(v.string()),
});

export const AmbiguousAlias = v.strictObject({
  text: v.pipe(v.string(), v.nonEmpty()),
  lang: v.picklist(['ar', 'en']),
  ambiguous: v.literal(true),
  reason: v.string(),
  needs: v.optional(Words),
  article: v.optional(v.picklist(['required', 'forbidden'])),
});

export const Role = v.strictObject({
  title: LocalText,
  of: v.nullable(Id),
  from: v.nullable(IsoDate),
  to: v.nullable(IsoDate),
  asOf: v.optional(v.nullable(IsoDate)),
  weak: v.optional(v.boolean()),
  sources: Sources,
});

export const Fact = v.strictObject({
  label: LocalText,
  value: LocalText,
  from: v.nullable(IsoDate),
  to: v.nullable(IsoDate),
  entity: v.optional(v.nullable(Id)),
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

export const EntityRecord = v.strictObject({
  id: Id,
  kind: v.picklist(ENTITY_KINDS),
  labels: LocalText,
  aliases: LocalWords,
  ambiguousAliases: v.array(AmbiguousAlias),
  demonyms: v.optional(LocalWords),
  description: LocalText,
  within: v.nullable(Id),
  coordinates: v.nullable(v.tuple([v.number(), v.number()])),
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

export const EventRecord = v.strictObject({
  id: Id,
  kind: v.picklist(EVENT_KINDS),
  date: v.optional(v.nullable(IsoDate)),
  from: v.optional(v.nullable(IsoDate)),
  to: v.optional(v.nullable(IsoDate)),
  time: v.nullable(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/u))),
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

export const Observation = v.strictObject({
  value: v.nullable(v.number()),
  low: v.optional(v.nullable(v.number())),
  high: v.optional(v.nullable(v.number())),
  qualifier: v.picklist(['exact', 'about', 'at-least', 'at-most', 'range']),
  at: v.optional(v.nullable(IsoDate)),
  from: v.optional(v.nullable(IsoDate)),
  to: v.optional(v.nullable(IsoDate)),
  statedBy: v.nullable(v.string()),
  breakdown: v.array(v.strictObject({ entity: Id, value: v.number() })),
  note: v.optional(v.nullable(LocalText)),
  sources: Sources,
  weak: v.optional(v.boolean()),
});

const Cues = v.strictObject({ units: Words, context: Words });

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
