import type { EntityRecord, MeasureRecord } from '../../packs/schema.ts';
import type { EntityAnnotation } from '../annotation.ts';
import type { CardBuilder } from './builder.ts';
import type { EntityCard, ObservationLine, Split } from './card.ts';
import { tellsOfLater } from './later.ts';
import { eventLines, factLine, observationLine, officeLine, offices, split } from './lines.ts';
import { ATTACKS, eventsWithin, officesOf, withinChain } from './record-index.ts';

/** Kinds of entity that other things lie in. */
const PLACES: ReadonlySet<string> = new Set(['military-site', 'facility', 'place', 'governorate', 'country']);
/** Kinds whose card speaks of earlier attacks, not of earlier events. */
const ATTACKED: ReadonlySet<string> = new Set(['military-site']);

/** The card of a name: what it is, and what was on record of it at the article's date and after. */
export function entityCard(builder: CardBuilder, annotation: EntityAnnotation): EntityCard | undefined {
  const { packs } = builder;
  const entity = packs.canonical(annotation.entity);
  const record = packs.entity(entity);
  if (record === undefined) return undefined;
  builder.use(entity);
  const eventsAreAttacks = ATTACKED.has(record.kind);
  const { events, otherEvents } = eventsOf(builder, entity, record, eventsAreAttacks);
  const published = builder.asOf === null ? undefined : builder.input.document.published;
  const card = {
    kind: 'entity' as const,
    entity,
    entityKind: record.kind,
    within: withinChain(packs, entity).flatMap((id) => {
      const label = builder.label(id);
      return label === null ? [] : [{ entity: id, label }];
    }),
    description: record.description,
    descriptionIsLater: published !== undefined && tellsOfLater(record.description.en, published),
    descriptionSources: builder.cite(entity, record.sources),
    coordinates: record.coordinates,
    offices: offices(holders(builder, entity, record)),
    facts: split(record.facts.map((fact) => factLine(builder, entity, fact))),
    events,
    eventsAreAttacks,
    ...(otherEvents === undefined ? {} : { otherEvents }),
    measures: measuresOf(builder, entity, record.kind),
    alternatives: (annotation.alternatives ?? []).flatMap((id) => {
      const other = packs.entity(id);
      return other === undefined
        ? []
        : [{ entity: packs.canonical(id), label: other.labels, description: other.description }];
    }),
  };
  return { ...builder.base(record.labels), ...card };
}

function holders(builder: CardBuilder, entity: string, record: EntityRecord) {
  return record.kind === 'person'
    ? record.roles.map((role) => officeLine(builder, entity, role))
    : officesOf(builder.packs, entity).map(({ person, role }) => officeLine(builder, person, role));
}

function eventsOf(builder: CardBuilder, entity: string, record: EntityRecord, onlyAttacks: boolean) {
  const ids = placeEvents(builder, entity, record.kind);
  if (!onlyAttacks) return { events: eventLines(builder, ids), otherEvents: undefined };
  const isAttack = (id: string) => ATTACKS.has(builder.packs.event(id)?.kind ?? '');
  const others = ids.filter((id) => !isAttack(id));
  return {
    events: eventLines(builder, ids.filter(isAttack)),
    otherEvents: others.length === 0 ? undefined : eventLines(builder, others),
  };
}

/** For a place what happened at it or within it; for all what it was a party to. */
function placeEvents(builder: CardBuilder, entity: string, kind: string): readonly string[] {
  const own = kind === 'military-site' ? [] : builder.packs.eventsOf(entity);
  if (!PLACES.has(kind)) return own;
  const within = eventsWithin(builder.packs, entity);
  return own.length === 0 ? within : [...new Set([...within, ...own])];
}

/** A country has a part in scores of measures; its card keeps to those about it and at most one party in it. */
const MOST_PARTIES = 2;

function measuresOf(builder: CardBuilder, entity: string, kind: string): MeasureLine[] {
  const { packs } = builder;
  const lines = packs.measuresOf(entity).flatMap((id) => {
    const measure = packs.measure(id);
    if (measure === undefined || (kind === 'country' && !isCountryMeasure(builder, id, measure))) return [];
    const line = measureLine(builder, id, measure);
    return kind === 'country' && line.atTime === null && builder.asOf !== null ? [] : [line];
  });
  // Those with a figure for the article's time first; the sort is stable.
  return lines.sort((a, b) => Number(a.atTime === null) - Number(b.atTime === null));
}

function isCountryMeasure(builder: CardBuilder, id: string, measure: MeasureRecord): boolean {
  const parties = measure.about.map((reference) => builder.packs.qualify(id, reference));
  const countries = parties.filter((party) => builder.packs.entity(party)?.kind === 'country');
  return parties.length <= MOST_PARTIES && countries.length === 1;
}

interface MeasureLine {
  readonly measure: string;
  readonly label: MeasureRecord['labels'];
  readonly unit: MeasureRecord['unit'];
  readonly atTime: ObservationLine | null;
  readonly series: Split<ObservationLine>;
}

function measureLine(builder: CardBuilder, id: string, measure: MeasureRecord): MeasureLine {
  builder.use(id);
  const series = split(measure.observations.map((observation) => observationLine(builder, id, observation)));
  return {
    measure: id,
    label: measure.labels,
    unit: measure.unit,
    // With no date for the article none of them is "at that time".
    atTime: builder.asOf === null ? null : (series.before[0] ?? null),
    series,
  };
}
