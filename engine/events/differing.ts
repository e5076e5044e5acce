import type { DaySpan } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { Annotation, QuantityAnnotation } from '../annotation.ts';
import { agrees } from '../claims/agreement.ts';
import { type Facet, facetOf } from '../claims/facets.ts';
import { outcomesOf } from '../claims/outcome.ts';
import { type Range, type Scope, scopesOf, tokensIn } from '../claims/scope.ts';
import { stem } from '../claims/stem.ts';
import { inBlocks, mentionsIn, momentsIn } from '../claims/surroundings.ts';
import { dayOf } from '../context/when.ts';
import type { SourceDocument } from '../document.ts';
import { readBlock } from '../read.ts';
import type { ReadBlock } from '../reading.ts';
import { cliticReadings } from '../text/clitics.ts';
import { tokenTexts } from '../text/tokens.ts';
import { EARLIER, UPDATING } from './lexicon.ts';
import { within } from './setting.ts';

/** Figures for one thing in one text that cannot both be right as they stand, by the id of each. */
export type Differing = ReadonlyMap<string, readonly QuantityAnnotation[]>;

/** What befell people, the only thing compared: how many held or sent something changes from one sentence to the next. */
const COMPARED: ReadonlySet<Facet> = new Set<Facet>(['killed', 'injured', 'detained']);
/** Each is held against each; no report tells of more. */
const MOST_FIGURES = 300;
/** Reports of a night differ by one day. */
const DAY_OFF = 1;

const known = new WeakMap<readonly Annotation[], Differing>();

/**
 * Pairs of numbers in different sentences that count the same noun with the same outcome (killed, injured, detained) in
 * the same event: one linked record, or one place and day. A sentence that speaks of a change, a part, another event or
 * somebody's earlier figure is left out.
 */
export function differingFigures(
  packs: PackSet,
  document: SourceDocument,
  annotations: readonly Annotation[],
): Differing {
  let differing = known.get(annotations);
  if (differing === undefined) {
    differing = find(packs, document, annotations);
    known.set(annotations, differing);
  }
  return differing;
}

interface Figure {
  readonly quantity: QuantityAnnotation;
  readonly sentence: Range;
  readonly noun: string;
  readonly outcome: Facet;
  /** The one record that the sentence is linked to. */
  readonly event: string | undefined;
  /** The one place smaller than a country that it names. */
  readonly place: string | undefined;
  readonly days: DaySpan | undefined;
}

function find(packs: PackSet, document: SourceDocument, annotations: readonly Annotation[]): Differing {
  const differing = new Map<string, QuantityAnnotation[]>();
  const byNoun = Map.groupBy(
    annotations.filter((one): one is QuantityAnnotation => one.kind === 'quantity' && mayDiffer(one)),
    headOf,
  );
  const blocks = new Set<number>();
  for (const [noun, list] of byNoun) {
    if (noun === undefined || new Set(list.map(({ value }) => value)).size < 2) continue;
    for (const { block } of list) blocks.add(block);
  }
  if (blocks.size === 0) return differing;
  const found = inBlocks(annotations);
  const asOf = dayOf(document.published);
  const figures = [...blocks].flatMap((index) => {
    const text = document.blocks[index];
    return text === undefined ? [] : figuresIn(packs, readBlock(text, index), found.get(index) ?? [], asOf);
  });
  const claims = new Map(
    annotations.flatMap((one) =>
      one.kind === 'claim' && one.quantity !== undefined ? [[one.quantity, one.measure] as const] : [],
    ),
  );
  for (const [i, one] of figures.slice(0, MOST_FIGURES).entries()) {
    for (const other of figures.slice(i + 1, MOST_FIGURES)) {
      const linked = claims.get(one.quantity.id) !== undefined && claims.get(other.quantity.id) !== undefined;
      // Where both state a measure, the measures tell whether they are of one thing.
      if (linked || !isSameThing(one, other) || mayBeSame(one.quantity, other.quantity)) continue;
      add(differing, one.quantity, other.quantity);
      add(differing, other.quantity, one.quantity);
    }
  }
  return differing;
}

function add(
  differing: Map<string, QuantityAnnotation[]>,
  one: QuantityAnnotation,
  other: QuantityAnnotation,
) {
  const list = differing.get(one.id);
  if (list === undefined) differing.set(one.id, [other]);
  else if (!list.some(({ value }) => value === other.value)) list.push(other);
}

function mayDiffer({ value, unit, qualifier }: QuantityAnnotation): boolean {
  return (
    unit === undefined &&
    value !== undefined &&
    Number.isInteger(value) &&
    value > 0 &&
    (qualifier === 'exact' || qualifier === 'about')
  );
}

function headOf({ noun, form, text }: QuantityAnnotation): string | undefined {
  const words = noun ?? (form === 'dual' ? text : undefined);
  const token = words === undefined ? undefined : tokenTexts(words)[0];
  return token === undefined ? undefined : stem(token);
}

function figuresIn(
  packs: PackSet,
  block: ReadBlock,
  here: readonly Annotation[],
  asOf: number | null,
): Figure[] {
  const quantities = here.filter((one): one is QuantityAnnotation => one.kind === 'quantity');
  const mentions = mentionsIn(packs, block, here);
  const moments = momentsIn(block, here);
  const dates = here.filter(({ kind }) => kind === 'date');
  const events = here.flatMap((one) =>
    one.kind === 'event' ? [{ at: tokensIn(block.tokens, one.start, one.end), id: one.events[0] }] : [],
  );
  return scopesOf(block, quantities).flatMap((scope): Figure[] => {
    const { quantity, sentence } = scope;
    if (!mayDiffer(quantity) || scope.carried !== undefined || scope.noun.length === 0) return [];
    const [outcome, ...more] = outcomesOf(scope);
    if (outcome === undefined || more.length > 0 || !COMPARED.has(outcome) || isUpdated(scope)) return [];
    const ids = new Set(events.filter(({ at }) => within(at, sentence)).map(({ id }) => id));
    const places = new Set(
      mentions
        .filter(({ at, isPlace, isCountry }) => isPlace && !isCountry && within(at, sentence))
        .map(({ id }) => id),
    );
    const told = moments.filter(({ at }) => within(at, sentence));
    const anyDate = dates.some(({ start, end }) => within(tokensIn(block.tokens, start, end), sentence));
    const [moment] = told;
    let days: DaySpan | undefined;
    if (told.length === 1 && !moment!.since && moment!.span.end - moment!.span.start <= DAY_OFF)
      days = moment!.span;
    else if (!anyDate && asOf !== null && !hasWord(scope, EARLIER))
      days = { start: asOf - DAY_OFF, end: asOf };
    return [
      {
        quantity,
        sentence,
        noun: nounKey(scope),
        outcome,
        event: ids.size === 1 ? [...ids][0] : undefined,
        place: places.size === 1 ? [...places][0] : undefined,
        days,
      },
    ];
  });
}

/** The counted noun with all that qualifies it: "four soldiers" may hold "two American soldiers". */
function nounKey({ noun }: Scope): string {
  return noun
    .filter((word) => facetOf(word) === undefined)
    .toSorted()
    .join(' ');
}

function isUpdated(scope: Scope): boolean {
  return hasWord(scope, UPDATING);
}

function hasWord({ block, sentence }: Scope, words: ReadonlySet<string>): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const { text, arabic, kind } = block.tokens[i]!;
    if (kind !== 'word') continue;
    if (words.has(text)) return true;
    if (arabic && cliticReadings(text).some(({ rest }) => words.has(rest))) return true;
  }
  return false;
}

function isSameThing(one: Figure, other: Figure): boolean {
  if (one.noun !== other.noun || one.outcome !== other.outcome) return false;
  if (one.quantity.block === other.quantity.block && one.sentence.from === other.sentence.from) {
    return false;
  }
  if (one.event !== undefined && other.event !== undefined) return one.event === other.event;
  if (one.place === undefined || one.place !== other.place) return false;
  const { days } = one;
  return (
    days !== undefined &&
    other.days !== undefined &&
    days.start <= other.days.end &&
    other.days.start <= days.end
  );
}

function mayBeSame(a: QuantityAnnotation, b: QuantityAnnotation): boolean {
  const stated = (one: QuantityAnnotation) => ({
    value: one.value ?? null,
    qualifier: one.qualifier === 'about' ? ('about' as const) : ('exact' as const),
    statedBy: null,
    breakdown: [],
    sources: [],
  });
  return agrees(a, stated(b)) || agrees(b, stated(a));
}
