import * as v from 'valibot';
import type { PackSet } from '../../packs/pack.ts';
import { type Case, type Gold, type GoldValue, SCORED_KINDS, type ScoredKind, type Trap } from './case.ts';
import type { NameIndex } from './name-index.ts';
import { place, placeOver } from './place.ts';

/**
 * The labels of one page, `NNN.json` beside `NNN.txt` (or `expected.json` beside `article.txt`). Unknown fields are
 * allowed: they are notes for the reader.
 */
const Mention = v.looseObject({
  surface: v.string(),
  occurrence: v.optional(v.number()),
  in: v.optional(v.string()),
  type: v.picklist(['date', 'quantity', 'entity', 'event']),
  alt: v.optional(v.array(v.string())),
  optional: v.optional(v.boolean()),
  tags: v.optional(v.array(v.string())),
  /** Date: EDTF or PAST_REF, PRESENT_REF, FUTURE_REF. Quantity: a number; null is a vague amount. */
  value: v.optional(v.nullable(v.union([v.number(), v.string()]))),
  low: v.optional(v.nullable(v.number())),
  high: v.optional(v.nullable(v.number())),
  qualifier: v.optional(v.string()),
  /** Further right values: EDTF, numbers or qualified ids. */
  accept: v.optional(v.array(v.union([v.number(), v.string()]))),
  /** Pack-qualified entity. */
  entity: v.optional(v.string()),
  /** The name of an entity, where no id is given. */
  canonical: v.optional(v.string()),
  lex: v.optional(v.string()),
  generic: v.optional(v.boolean()),
  /** Quantity: the measure of a pack that it states, null for none. */
  measure: v.optional(v.nullable(v.string())),
  /** Quantity: a part of a figure; saying the measure here is neither asked nor wrong. */
  part_measure: v.optional(v.string()),
  events: v.optional(v.array(v.string())),
  event_ids: v.optional(v.array(v.string())),
});
type Mention = v.InferOutput<typeof Mention>;

const LabelledTrap = v.looseObject({
  surface: v.string(),
  occurrence: v.optional(v.number()),
  in: v.optional(v.string()),
  type: v.picklist(SCORED_KINDS),
  reason: v.pipe(v.string(), v.nonEmpty()),
});

export const LabelledPage = v.looseObject({
  lang: v.picklist(['ar', 'en']),
  published: v.nullable(v.string()),
  /** Kinds of which every mention is labelled; all that the mentions have by default. */
  exhaustive: v.optional(v.array(v.picklist(SCORED_KINDS))),
  /** Kinds of records whose names are not labelled here; countries where entities are labelled by `canonical` names. */
  unlabelledRecords: v.optional(v.array(v.string())),
  mentions: v.array(Mention),
  traps: v.optional(v.array(LabelledTrap)),
});
export type LabelledPage = v.InferOutput<typeof LabelledPage>;

/**
 * A page and its labels as a case.
 *
 * @throws Error naming the words that the text does not have.
 */
export function pageCase(
  id: string,
  suite: string,
  text: string,
  page: LabelledPage,
  packs: PackSet,
  names: NameIndex,
): Case {
  const golds = page.mentions.flatMap((mention) => goldsOf(mention, id, text, packs, names));
  const kinds = new Set<ScoredKind>([
    ...(page.exhaustive ?? (['date', 'quantity', 'entity'] as const)),
    ...golds.map((gold) => gold.kind),
  ]);
  if (page.mentions.some((mention) => 'measure' in mention)) kinds.add('claim');
  return {
    id,
    suite,
    text,
    lang: page.lang,
    published: page.published ?? undefined,
    golds,
    traps: (page.traps ?? []).map((trap): Trap => {
      const range = place(text, trap);
      if (range === undefined) throw missing(id, trap);
      return { ...range, kind: trap.type, reason: trap.reason };
    }),
    kinds,
    exhaustive: new Set(page.exhaustive ?? kinds),
    unlabelledRecords: new Set(
      page.unlabelledRecords ??
        (page.mentions.some((mention) => mention.canonical !== undefined) ? ['country'] : []),
    ),
  };
}

function goldsOf(mention: Mention, id: string, text: string, packs: PackSet, names: NameIndex): Gold[] {
  const range = place(text, mention);
  if (range === undefined) throw missing(id, mention);
  const alt = (mention.alt ?? []).map((surface) => {
    const other = placeOver(text, surface, range);
    if (other === undefined) throw new Error(`${id}: «${surface}» does not stand at «${mention.surface}»`);
    return other;
  });
  const tags = [...(mention.tags ?? []), ...tagsOf(mention)];
  const base = { ...range, alt, tags };
  const optional = mention.optional === true;
  if (mention.type === 'date') {
    return [{ ...base, kind: 'date', optional, value: dateValue(mention) }];
  }
  if (mention.type === 'event') {
    const accept = eventIds(mention, packs);
    const value: GoldValue | undefined = accept.length === 0 ? undefined : { of: 'ids', accept };
    return [{ ...base, kind: 'event', optional: optional || accept.length === 0, value }];
  }
  if (mention.type === 'entity') {
    const accept = entityIds(mention, packs, names);
    // What the packs do not know cannot be asked for.
    if (accept.length === 0)
      return [{ ...base, kind: 'entity', optional: true, value: undefined, tags: [...tags, 'not in packs'] }];
    return [{ ...base, kind: 'entity', optional, value: { of: 'ids', accept } }];
  }
  const golds: Gold[] = [{ ...base, kind: 'quantity', optional, value: quantityValue(mention) }];
  const measure = mention.measure ?? mention.part_measure;
  if (measure !== undefined && measure !== null) {
    golds.push({
      ...base,
      kind: 'claim',
      optional: optional || typeof mention.measure !== 'string',
      value: { of: 'ids', accept: [measure, ...strings(mention.accept)] },
    });
  }
  return golds;
}

function dateValue(mention: Mention): GoldValue | undefined {
  if (typeof mention.value !== 'string') return undefined;
  return { of: 'date', accept: [mention.value, ...strings(mention.accept)] };
}

function quantityValue(mention: Mention): GoldValue {
  const further = (mention.accept ?? []).filter((value) => typeof value === 'number');
  const qualifier =
    mention.qualifier === undefined ? {} : { qualifier: mention.qualifier.replaceAll('_', '-') };
  const main =
    mention.low !== undefined || mention.high !== undefined
      ? { low: mention.low ?? null, high: mention.high ?? null }
      : typeof mention.value === 'number'
        ? mention.value
        : null;
  return { of: 'quantity', accept: [main, ...further], ...qualifier };
}

function entityIds(mention: Mention, packs: PackSet, names: NameIndex): string[] {
  if (mention.entity !== undefined)
    return [mention.entity, ...strings(mention.accept)].map((id) => packs.canonical(id));
  const { canonical = '', surface, lex } = mention;
  const parts = /^(.*?)\s*\((.*)\)\s*$/u.exec(canonical);
  for (const name of [canonical, parts?.[1] ?? '', parts?.[2] ?? '', lex ?? '', surface]) {
    const ids = names.idsOf(name);
    if (ids.length > 0) return ids;
  }
  return [];
}

function eventIds(mention: Mention, packs: PackSet): string[] {
  const given = [...(mention.events ?? []), ...(mention.event_ids ?? [])];
  return given.map((id) =>
    id.includes(':')
      ? id
      : `${packs.packs.find((pack) => pack.eventById(id) !== undefined)?.info.name ?? ''}:${id}`,
  );
}

/** Phenomena that a label's own fields tell. */
function tagsOf(mention: Mention): string[] {
  const tags: string[] = [];
  for (const field of ['form', 'resolvedBy', 'unit', 'ellipsis', 'quoted', 'vague', 'approx', 'duration']) {
    const value = (mention as Record<string, unknown>)[field];
    if (value === true) tags.push(field);
    else if (typeof value === 'string' && field === 'form') tags.push(value);
    else if (typeof value === 'string') tags.push(field);
  }
  if (typeof (mention as Record<string, unknown>).prefix === 'string') tags.push('proclitic');
  if (mention.qualifier !== undefined && mention.qualifier !== 'exact') tags.push('qualifier');
  return tags;
}

function strings(values: readonly (string | number)[] | undefined): string[] {
  return (values ?? []).filter((value): value is string => typeof value === 'string');
}

function missing(
  id: string,
  {
    surface,
    occurrence,
    in: around,
  }: { surface: string; occurrence?: number | undefined; in?: string | undefined },
): Error {
  return new Error(
    `${id}: the text has no «${surface}»${around === undefined ? '' : ` in «${around}»`} (occurrence ${occurrence ?? 1})`,
  );
}
