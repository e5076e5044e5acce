import type { DaySpan } from '../../packs/days.ts';
import { eventDays } from '../../packs/days.ts';
import type { EventRecord, Fact, Observation, Role } from '../../packs/schema.ts';
import type { CardBuilder } from './builder.ts';
import type { EventLine, FactLine, ObservationLine, OfficeLine, Split } from './card.ts';
import { namedParty } from './named-party.ts';
import { observationSpan } from './observation-span.ts';
import { distance, EARLIEST, knownBy, LATEST, sideOf, spanOf } from './when.ts';

/** Makes the lines of a card from records and puts each on its side of the article's date. */

interface Placed<T> {
  readonly line: T;
  readonly span: DaySpan;
  readonly side: 'before' | 'since';
}

/** Newest first before D, oldest first after it; records of one day keep the packs' order. */
export function split<T>(placed: readonly Placed<T>[]): Split<T> {
  const side = (which: 'before' | 'since', sign: 1 | -1) =>
    placed
      .filter((entry) => entry.side === which)
      .sort((a, b) => sign * (compare(a.span.start, b.span.start) || compare(a.span.end, b.span.end)))
      .map((entry) => entry.line);
  return { before: side('before', -1), since: side('since', 1) };
}

/** Subtraction would give NaN for two open ends. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** @param near when given, the line tells how many days lie between it and the event. */
export function eventLine(builder: CardBuilder, id: string, near?: DaySpan): Placed<EventLine> | null {
  const record = builder.packs.event(id);
  const span = record && eventDays(record);
  if (record === undefined || !span) return null;
  builder.use(id);
  const line: EventLine = {
    event: id,
    kind: record.kind,
    date: eventDate(record),
    time: record.time,
    summary: record.summary,
    sources: builder.cite(id, record.sources),
    weak: builder.isWeak(id, record),
    ...(near === undefined ? {} : { distanceDays: distance(span, near) }),
  };
  return {
    line,
    span,
    side: sideOf(span, builder.asOf, (day) => knownBy(builder.sourceRecords(id, record.sources), day)),
  };
}

export function eventLines(builder: CardBuilder, ids: readonly string[]): Split<EventLine> {
  return split(ids.map((id) => eventLine(builder, id)).filter((line) => line !== null));
}

/** EDTF: its day, or the period from its first day to its last. */
export function eventDate(record: EventRecord): string {
  return (
    record.date ?? (record.to && record.to !== record.from ? `${record.from}/${record.to}` : record.from!)
  );
}

/** `owner` is the measure's qualified id. */
export function observationLine(
  builder: CardBuilder,
  owner: string,
  observation: Observation,
): Placed<ObservationLine> {
  const span = observationSpan(observation);
  const pack = owner.slice(0, owner.indexOf(':'));
  const line: ObservationLine = {
    value: observation.value,
    low: observation.low ?? null,
    high: observation.high ?? null,
    qualifier: observation.qualifier,
    at: observation.at ?? [observation.from ?? '..', observation.to ?? '..'].join('/'),
    statedBy:
      observation.statedBy === null
        ? null
        : namedParty(builder.packs, observation.statedBy, builder.sourceRecords(owner, observation.sources)),
    note: observation.note ?? null,
    breakdown: observation.breakdown.flatMap((part) => {
      const label = builder.label(`${pack}:${part.entity}`);
      return label === null ? [] : [{ label, value: part.value }];
    }),
    sources: builder.cite(owner, observation.sources),
    weak: builder.isWeak(owner, observation),
  };
  return {
    line,
    span,
    side: sideOf(span, builder.asOf, (day) =>
      knownBy(builder.sourceRecords(owner, observation.sources), day),
    ),
  };
}

/**
 * A fact with no dates is only known to have held when its sources appeared: `statedOn` is the latest of their dates,
 * and it is the side that counts.
 */
export function factLine(builder: CardBuilder, owner: string, fact: Fact): Placed<FactLine> {
  const span = spanOf(fact.from, fact.to);
  const sources = builder.sourceRecords(owner, fact.sources);
  const dates = sources.map((source) => source?.published ?? '').sort();
  const statedOn = dates.at(-1) || null;
  const began = { start: span.start, end: fact.from ? spanOf(fact.from, fact.from).end : LATEST };
  const ended = fact.to != null && builder.asOf !== null && span.end <= builder.asOf;
  const side = ended ? 'before' : sideOf(began, builder.asOf, (day) => knownBy(sources, day));
  const line: FactLine = {
    label: fact.label,
    value: fact.value,
    from: fact.from,
    to: side === 'before' ? notLater(builder, fact.to) : fact.to,
    sources: builder.cite(owner, fact.sources),
    ...(fact.from === null && fact.to === null && statedOn !== null ? { statedOn } : {}),
  };
  return {
    line,
    span: { start: span.start === EARLIEST ? spanOf(statedOn, null).start : span.start, end: span.end },
    side,
  };
}

/** An end that lies after D is a later fact: it is left out where the line stands under "at that time". */
function notLater(builder: CardBuilder, to: string | null): string | null {
  const { asOf } = builder;
  return to === null || asOf === null || spanOf(to, to).end <= asOf ? to : null;
}

/** Where an office stands against D: held on that day, left before it, or taken up (or not surely held) after it. */
export type Tenure = 'atTime' | 'before' | 'since';

export function tenure(role: Role, asOf: number | null): Tenure {
  if (asOf === null) return 'before';
  const from = role.from ? spanOf(role.from, role.from) : null;
  const to = role.to ? spanOf(role.to, role.to) : null;
  const seen = role.asOf ? spanOf(role.asOf, role.asOf) : null;
  // The last day in office counts as in office.
  if (to !== null && to.end < asOf) return 'before';
  const began = from === null ? seen !== null && seen.end <= asOf : from.end <= asOf;
  // An end known only to a month that is still running may have come or not.
  const mayHaveEnded = to !== null && to.start < asOf;
  return began && !mayHaveEnded ? 'atTime' : 'since';
}

interface OfficePlace {
  readonly line: OfficeLine;
  /** The whole line, for "since then", of an office held on D that ended later. */
  readonly later: OfficeLine | null;
  readonly span: DaySpan;
  readonly tenure: Tenure;
}

/** `person` is the canonical id of whose role it is. */
export function officeLine(builder: CardBuilder, person: string, role: Role): OfficePlace | null {
  const record = builder.packs.entity(person);
  if (record === undefined) return null;
  const where = tenure(role, builder.asOf);
  const to = where === 'atTime' ? notLater(builder, role.to) : role.to;
  builder.use(person);
  const line: OfficeLine = {
    person,
    personName: record.labels,
    title: role.title,
    of: role.of === null ? null : builder.label(builder.packs.qualify(person, role.of)),
    from: role.from,
    to,
    sources: builder.cite(person, role.sources),
    ...(role.asOf ? { statedOn: role.asOf } : {}),
  };
  const endsLater = to === null && role.to !== null;
  return {
    line: endsLater ? { ...line, endsAfter: true } : line,
    later: endsLater ? { ...line, to: role.to, sources: builder.cite(person, role.sources) } : null,
    span: spanOf(role.from, role.to),
    tenure: where,
  };
}

export function offices(
  places: readonly (OfficePlace | null)[],
): { readonly atTime: readonly OfficeLine[] } & Split<OfficeLine> {
  const known = places.filter((place) => place !== null);
  const rest = split(
    known.flatMap(({ line, later, span, tenure: side }) => {
      if (side !== 'atTime') return [{ line, span, side }];
      return later === null ? [] : [{ line: later, span, side: 'since' as const }];
    }),
  );
  const atTime = known
    .filter((place) => place.tenure === 'atTime')
    .sort((a, b) => compare(b.span.start, a.span.start))
    .map((place) => place.line);
  return { atTime, ...rest };
}
