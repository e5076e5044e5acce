import type { LocalText, MeasureRecord } from '../../packs/schema.ts';
import type { Annotation, ClaimAnnotation, QuantityAnnotation } from '../annotation.ts';
import { difference } from '../claims/agreement.ts';
import { compare, newestFirst } from '../claims/comparison.ts';
import { entityFacts } from '../claims/entity-facts.ts';
import { conflictsOf, type PartsFound, partsOf } from '../claims/parts.ts';
import { partsByPlace } from '../claims/parts-by-place.ts';
import { differingFigures } from '../events/differing.ts';
import type { CardBuilder } from './builder.ts';
import type { Comparison, NumberCard, ObservationLine, TextNumber } from './card.ts';
import { observationLine, split } from './lines.ts';
import { edtfSpan } from './when.ts';

type Measured = NonNullable<NumberCard['measure']>;

/** The card of a number; undefined when there is nothing to say of it: no measure, no parts, no other figure. */
export function numberCard(
  builder: CardBuilder,
  quantity: QuantityAnnotation,
  claim: ClaimAnnotation | undefined,
): NumberCard | undefined {
  const { annotations, document } = builder.input;
  const record = claim?.measure === undefined ? undefined : builder.packs.measure(claim.measure);
  const parts =
    partsOf(document, annotations, quantity) ??
    partsByPlace(builder.packs, document, annotations).get(quantity.id);
  const conflicts = conflictsWith(builder, quantity, claim);
  if (record === undefined && parts === undefined && conflicts.length === 0) return undefined;
  const measure =
    record === undefined || claim?.measure === undefined
      ? null
      : measured(builder, claim.measure, record, quantity, claim);
  const title = record?.labels ?? { ar: phrase(quantity), en: phrase(quantity) };
  return {
    ...builder.base(title),
    kind: 'number',
    number: textNumber(quantity),
    measure,
    parts: parts === undefined ? null : shownParts(builder, parts),
    conflicts: conflicts.map(textNumber),
  };
}

/** Other figures of the page for the same thing: of one measure and date, or told of one event. */
function conflictsWith(
  { input, packs }: CardBuilder,
  quantity: QuantityAnnotation,
  claim: ClaimAnnotation | undefined,
): QuantityAnnotation[] {
  const measured = claim === undefined ? [] : conflictsOf(packs, input.annotations, claim);
  const told = differingFigures(packs, input.document, input.annotations).get(quantity.id) ?? [];
  return [...measured, ...told.filter(({ value }) => !measured.some((other) => other.value === value))];
}

/** The quantity that an annotation stands for, and what it claims. */
export function quantityOf(
  annotation: QuantityAnnotation | ClaimAnnotation,
  annotations: readonly Annotation[],
): { readonly quantity: QuantityAnnotation; readonly claim: ClaimAnnotation | undefined } | undefined {
  const id = annotation.kind === 'quantity' ? annotation.id : annotation.quantity;
  const quantity = annotations.find((other) => other.kind === 'quantity' && other.id === id);
  if (quantity?.kind !== 'quantity') return undefined;
  const claim =
    annotation.kind === 'claim'
      ? annotation
      : annotations.find((other) => other.kind === 'claim' && other.quantity === id);
  return { quantity, claim: claim?.kind === 'claim' ? claim : undefined };
}

function measured(
  builder: CardBuilder,
  id: string,
  record: MeasureRecord,
  quantity: QuantityAnnotation,
  claim: ClaimAnnotation,
): Measured {
  builder.use(id);
  const placed = record.observations.map((observation) => observationLine(builder, id, observation));
  const known = placed
    .map(({ span, side }, index) => ({ index, span, side, observation: record.observations[index]! }))
    .filter(({ side }) => side === 'before')
    .sort(newestFirst);
  const own = builder.asOf === null ? null : { start: builder.asOf, end: builder.asOf };
  const finding = compare(record, quantity, known, edtfSpan(claim.date) ?? own);
  const line = (index: number) => placed[index]!.line;
  const nearest = (index: number | null): ObservationLine | null => (index === null ? null : line(index));
  let comparison: Comparison;
  switch (finding.result) {
    case 'agrees':
      comparison = { result: 'agrees', with: line(finding.with) };
      break;
    case 'differs':
      comparison = {
        result: 'differs',
        by: difference(quantity, record.observations[finding.with]!),
        with: line(finding.with),
      };
      break;
    case 'other-date':
      comparison = { result: 'other-date', with: line(finding.with), nearest: nearest(finding.nearest) };
      break;
    default:
      comparison = { result: 'no-record-for-date', nearest: nearest(finding.nearest) };
  }
  return { measure: id, label: record.labels, unit: record.unit, comparison, series: split(placed) };
}

function shownParts(builder: CardBuilder, parts: PartsFound): NonNullable<NumberCard['parts']> {
  const items = parts.items.map((item, i) => {
    const told = parts.places?.[i];
    const place = told === undefined ? placeBehind(builder, item) : builder.packs.entity(told)?.labels;
    return place === undefined ? textNumber(item) : { ...textNumber(item), place };
  });
  return { items, sum: parts.sum, total: parts.total };
}

/** Between a number and its place stand its noun and the preposition, and no other number or sign. */
const UP_TO_PLACE = /^[^.،,;؛:()\d]{0,40}(?:^|\s)(?:في|داخل|in|at|inside)\s+$/u;
const UP_TO_JOINED_PLACE = /^[^.،,;؛:()\d]{0,40}\sب$/u;

function placeBehind({ input, packs }: CardBuilder, item: QuantityAnnotation): LocalText | undefined {
  const { annotations, document } = input;
  const text = document.blocks[item.block] ?? '';
  const next = annotations.find(
    (other) =>
      other.block === item.block &&
      other.start >= item.end &&
      other.kind !== 'claim' &&
      other.kind !== 'event',
  );
  if (next?.kind !== 'entity' || !entityFacts(packs, next.entity)?.isPlace) return undefined;
  const between = text.slice(item.end, next.start);
  if (!UP_TO_PLACE.test(between) && !UP_TO_JOINED_PLACE.test(between)) return undefined;
  return packs.entity(next.entity)?.labels;
}

export function textNumber(quantity: QuantityAnnotation): TextNumber {
  return {
    text: quantity.text,
    value: quantity.value ?? null,
    low: quantity.low ?? null,
    high: quantity.high ?? null,
    qualifier: quantity.qualifier,
    noun: quantity.noun ?? null,
    annotation: quantity.id,
  };
}

function phrase(quantity: QuantityAnnotation): string {
  return quantity.form === 'dual' || quantity.noun === undefined
    ? quantity.text
    : `${quantity.text} ${quantity.noun}`;
}
