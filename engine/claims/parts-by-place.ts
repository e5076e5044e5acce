import type { PackSet } from '../../packs/pack.ts';
import type { Annotation, ClaimAnnotation, QuantityAnnotation } from '../annotation.ts';
import { edtfSpan } from '../context/when.ts';
import type { SourceDocument } from '../document.ts';
import { readBlock } from '../read.ts';
import { type Facet, OUTCOMES } from './facets.ts';
import { outcomesOf } from './outcome.ts';
import type { PartsFound } from './parts.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Range, type Scope, scopesOf } from './scope.ts';
import { stemsOf } from './stem.ts';
import { inBlocks, type Mention, type Moment, mentionsIn, momentsIn } from './surroundings.ts';

/** Parts of a total that stand anywhere in the article, each with its place, by the id of the total and of each part. */
export type PartsByPlace = ReadonlyMap<string, PartsFound>;

/** An article with more numbers than this of one kind is a table. */
const MOST_PARTS = 100;

const known = new WeakMap<readonly Annotation[], PartsByPlace>();

/**
 * Totals of which the record itself keeps the parts by place (the detained of a month: Iraq so many, Syria so many), and the
 * numbers that the article gives for just these places: «30 معتقلا … في العراق 6 … وفي سوريا 7». They need not add up; that is
 * what the reader should see. Only when each place has one exact number, of the same noun, outcome and period.
 */
export function partsByPlace(
  packs: PackSet,
  document: SourceDocument,
  annotations: readonly Annotation[],
): PartsByPlace {
  let parts = known.get(annotations);
  if (parts === undefined) {
    parts = find(packs, document, annotations);
    known.set(annotations, parts);
  }
  return parts;
}

interface Total {
  readonly quantity: QuantityAnnotation;
  readonly claim: ClaimAnnotation;
  readonly profile: Profile;
  /** Pack-qualified ids of the places of its parts. */
  readonly places: readonly string[];
}

function find(packs: PackSet, document: SourceDocument, annotations: readonly Annotation[]): PartsByPlace {
  const found = new Map<string, PartsFound>();
  const totals = totalsOf(packs, annotations);
  if (totals.length === 0) return found;
  const claimed = new Set(annotations.map((one) => (one.kind === 'claim' ? one.quantity : undefined)));
  const blocks = inBlocks(annotations);
  for (const [measure, alike] of Map.groupBy(totals, ({ profile }) => profile.id)) {
    const [total] = alike;
    // Whose parts they are is only sure where the article gives one total for one period.
    if (total === undefined || alike.some((other) => !isSame(total, other))) continue;
    if (!annotations.every((one) => one.kind !== 'claim' || one.measure !== measure || isOf(alike, one)))
      continue;
    const items = new Map<string, QuantityAnnotation | null>();
    for (const [index, here] of blocks) {
      for (const { place, quantity } of partsIn(packs, document.blocks[index], index, here, total)) {
        if (claimed.has(quantity.id)) continue;
        const other = items.get(place);
        if (other === undefined) items.set(place, quantity);
        else if (other?.value !== quantity.value) items.set(place, null);
      }
    }
    const placed = total.places.map((place) => ({ place, quantity: items.get(place) }));
    if (!placed.every((part): part is PlacedQuantity => part.quantity != null)) continue;
    const ordered = placed.toSorted(
      ({ quantity: a }, { quantity: b }) => a.block - b.block || a.start - b.start,
    );
    const parts: PartsFound = {
      items: ordered.map(({ quantity }) => quantity),
      places: ordered.map(({ place }) => place),
      sum: ordered.reduce((sum, { quantity }) => sum + quantity.value!, 0),
      total: total.quantity.value!,
    };
    for (const { quantity } of [...alike, ...ordered]) found.set(quantity.id, parts);
  }
  return found;
}

interface PlacedQuantity {
  readonly place: string;
  readonly quantity: QuantityAnnotation;
}

function totalsOf(packs: PackSet, annotations: readonly Annotation[]): Total[] {
  const quantities = new Map(
    annotations.flatMap((one) => (one.kind === 'quantity' ? [[one.id, one] as const] : [])),
  );
  return annotations.flatMap((claim): Total[] => {
    if (claim.kind !== 'claim' || claim.measure === undefined || claim.observations === undefined) return [];
    const { measure } = claim;
    const quantity = quantities.get(claim.quantity ?? '');
    const profile = profileOf(packs, measure);
    const nearest = claim.observations[0];
    if (quantity === undefined || profile === undefined || nearest === undefined || !isCount(quantity))
      return [];
    const parts = profile.record.observations[nearest]?.breakdown ?? [];
    const places = parts.map(({ entity }) => packs.qualify(measure, entity));
    return new Set(places).size < 2 ? [] : [{ quantity, claim, profile, places }];
  });
}

function isSame(one: Total, other: Total): boolean {
  return (
    one.quantity.value === other.quantity.value &&
    one.claim.date === other.claim.date &&
    one.places.join() === other.places.join()
  );
}

function isOf(totals: readonly Total[], claim: ClaimAnnotation): boolean {
  return totals.some((total) => total.claim === claim);
}

function isCount({ unit, value, qualifier }: QuantityAnnotation): boolean {
  return unit === undefined && qualifier === 'exact' && Number.isInteger(value) && value! > 0;
}

function partsIn(
  packs: PackSet,
  text: string | undefined,
  index: number,
  here: readonly Annotation[],
  total: Total,
): PlacedQuantity[] {
  if (text === undefined) return [];
  const block = readBlock(text, index);
  const all = mentionsIn(packs, block, here);
  const mentions = all.filter(({ id }) => total.places.includes(id));
  if (mentions.length === 0) return [];
  const moments = momentsIn(block, here);
  const period = edtfSpan(total.claim.date);
  const scopes = scopesOf(
    block,
    here.filter((one): one is QuantityAnnotation => one.kind === 'quantity'),
  );
  const used = new Set<Mention>();
  const parts: PlacedQuantity[] = [];
  for (const scope of scopes) {
    if (parts.length === MOST_PARTS) break;
    if (!isAlike(total, scope) || !isThen(moments, period, scope.sentence)) continue;
    const mention = placeOf(scope, mentions, used);
    if (mention === undefined) continue;
    used.add(mention);
    // «في الأنبار بالعراق»: a smaller place has a part of the part only.
    if (all.some((other) => other !== mention && other.isPlace && isNextTo(scope, other))) continue;
    parts.push({ place: mention.id, quantity: scope.quantity });
  }
  return parts;
}

/** The same noun and the same fate. */
function isAlike({ quantity: { value, noun = '' }, profile }: Total, scope: Scope): boolean {
  if (!isCount(scope.quantity) || scope.quantity.value! >= value!) return false;
  const nouns = new Set([...profile.unitHeads, ...stemsOf(noun)]);
  if (!scope.noun.some((word) => nouns.has(word))) return false;
  const asked = [...profile.facets].filter((facet) => OUTCOMES.has(facet));
  const told: ReadonlySet<Facet> = outcomesOf(scope);
  return told.size === asked.length && asked.every((facet) => told.has(facet));
}

/** No other period is told in the sentence than that of the total. */
function isThen(
  moments: readonly Moment[],
  period: ReturnType<typeof edtfSpan>,
  { from, to }: Range,
): boolean {
  return moments
    .filter(({ at }) => at.from >= from && at.from < to)
    .every(({ span }) => period !== null && span.start <= period.end && period.start <= span.end);
}

/** The place that no other number has: the one before the number in its sentence, else the one behind it in its clause. */
function placeOf(
  { sentence, clause, number, between }: Scope,
  mentions: readonly Mention[],
  used: ReadonlySet<Mention>,
): Mention | undefined {
  const free = mentions.filter((mention) => !used.has(mention));
  const before = free.findLast(({ at }) => at.from >= sentence.from && at.from < number.from);
  if (before !== undefined) return before.joined || before.role !== 'in' ? undefined : before;
  const [behind, next] = free.filter(
    ({ at }) => at.from >= number.to && at.from < Math.min(clause.to, between.to),
  );
  return behind === undefined || behind.role !== 'in' || next?.joined === true ? undefined : behind;
}

function isNextTo({ clause, number, between }: Scope, { at, isCountry }: Mention): boolean {
  return (
    !isCountry &&
    at.from >= Math.max(clause.from, number.from - 6) &&
    at.from < Math.min(clause.to, between.to)
  );
}
