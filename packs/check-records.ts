import type { ParsedList } from './check.ts';
import { type DaySpan, daysOf } from './days.ts';
import type { OverlapRecord } from './descriptor.ts';
import type { PackProblem } from './pack-error.ts';
import type { EntityRecord, EventRecord, MeasureRecord, Observation, SourceRecord } from './schema.ts';

export interface ParsedLists {
  readonly entities: ParsedList<EntityRecord>;
  readonly events: ParsedList<EventRecord>;
  readonly measures: ParsedList<MeasureRecord>;
  readonly sources: ParsedList<SourceRecord>;
  readonly overlaps: ParsedList<OverlapRecord>;
}

type Report = (reason: string) => void;
type Dates = { readonly from?: string | null | undefined; readonly to?: string | null | undefined };

/**
 * What a schema cannot say: ids are unique in the whole pack and every one that is named exists; periods do not end
 * before they begin; events and observations have a date; ranges have bounds; parts sum to their whole.
 */
export function checkRecords(lists: ParsedLists): PackProblem[] {
  const problems: PackProblem[] = [];
  const known: Known = { entities: new Set(lists.entities.ids), sources: new Set(lists.sources.ids) };
  const each = <R extends { readonly id: string }>(
    list: ParsedList<R>,
    check: (record: R, report: Report) => void,
  ) => {
    for (const record of list.records) {
      check(record, (reason) => problems.push({ file: list.file, record: record.id, reason }));
    }
  };
  checkUnique(lists, problems);
  each(lists.entities, (entity, report) => checkEntity(entity, known, report));
  checkChains(lists.entities, problems);
  each(lists.events, (event, report) => checkEvent(event, known, report));
  each(lists.measures, (measure, report) => checkMeasure(measure, known, report));
  each(lists.overlaps, (overlap, report) => named([overlap.id], 'id', 'entity', known.entities, report));
  return problems;
}

interface Known {
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** One id means one thing in the whole pack, whatever its file: cards and links name records by id alone. */
function checkUnique(lists: ParsedLists, problems: PackProblem[]): void {
  const files = new Map<string, string>();
  for (const list of [lists.entities, lists.events, lists.measures, lists.sources]) {
    for (const id of list.ids) {
      const earlier = files.get(id);
      if (earlier === undefined) files.set(id, list.file);
      else problems.push({ file: list.file, record: id, reason: `duplicate id, already in ${earlier}` });
    }
  }
  const items = new Map<string, string>();
  for (const { id, wikidata } of lists.entities.records) {
    if (wikidata === null) continue;
    const earlier = items.get(wikidata);
    if (earlier === undefined) items.set(wikidata, id);
    else {
      const reason = `wikidata: ${wikidata} is also that of "${earlier}": one thing, two records`;
      problems.push({ file: lists.entities.file, record: id, reason });
    }
  }
}

function checkEntity(entity: EntityRecord, known: Known, report: Report): void {
  sourced(entity.sources, 'sources', known, report);
  if (entity.within !== null) named([entity.within], 'within', 'entity', known.entities, report);
  named(entity.members ?? [], 'members', 'entity', known.entities, report);
  if (entity.coordinates !== null) {
    const [latitude, longitude] = entity.coordinates;
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      report(`coordinates: ${latitude}, ${longitude} are not latitude, longitude in degrees`);
    }
  }
  entity.roles.forEach((role, i) => {
    if (role.of !== null) named([role.of], `roles[${i}].of`, 'entity', known.entities, report);
    sourced(role.sources, `roles[${i}].sources`, known, report);
    ordered(role, `roles[${i}]`, report);
  });
  entity.facts.forEach((fact, i) => {
    if (fact.entity) named([fact.entity], `facts[${i}].entity`, 'entity', known.entities, report);
    sourced(fact.sources, `facts[${i}].sources`, known, report);
    ordered(fact, `facts[${i}]`, report);
  });
}

/** A place that lies within itself would make every walk up to its country endless. */
function checkChains(list: ParsedList<EntityRecord>, problems: PackProblem[]): void {
  const within = new Map(list.records.map((entity) => [entity.id, entity.within]));
  for (const { id } of list.records) {
    const passed = new Set([id]);
    for (let next = within.get(id); next; next = within.get(next)) {
      if (next === id) {
        problems.push({ file: list.file, record: id, reason: 'within: the place lies within itself' });
      }
      if (passed.has(next)) break;
      passed.add(next);
    }
  }
}

function checkEvent(event: EventRecord, known: Known, report: Report): void {
  sourced(event.sources, 'sources', known, report);
  named(event.places, 'places', 'entity', known.entities, report);
  named(event.targets, 'targets', 'entity', known.entities, report);
  named(event.claimedBy, 'claimedBy', 'entity', known.entities, report);
  event.attributedTo.forEach((attribution, i) => {
    named([attribution.entity], `attributedTo[${i}].entity`, 'entity', known.entities, report);
    sourced(attribution.sources, `attributedTo[${i}].sources`, known, report);
  });
  ordered(event, '', report);
  const period = Boolean(event.from) || Boolean(event.to);
  if (event.date && period) report('date: a date and a period at once');
  if (!event.date && !(event.from && event.to)) report('date: neither a date nor both from and to');
}

function checkMeasure(measure: MeasureRecord, known: Known, report: Report): void {
  named(measure.about, 'about', 'entity', known.entities, report);
  measure.observations.forEach((observation, i) => {
    checkObservation(observation, `observations[${i}]`, known, report);
  });
}

function checkObservation(observation: Observation, at: string, known: Known, report: Report): void {
  sourced(observation.sources, `${at}.sources`, known, report);
  ordered(observation, at, report);
  const period = Boolean(observation.from) || Boolean(observation.to);
  if (observation.at && period) report(`${at}.at: a date and a period at once`);
  if (!observation.at && !(observation.from && observation.to)) {
    report(`${at}.at: neither a date nor both from and to`);
  }
  const { value, breakdown } = observation;
  const low = observation.low ?? null;
  const high = observation.high ?? null;
  if (value === null && (low === null || high === null)) report(`${at}.value: null without low and high`);
  if (low !== null && high !== null && low > high) report(`${at}.low: ${low} is above high, ${high}`);
  if (value !== null && observation.qualifier === 'range')
    report(`${at}.qualifier: a range has no single value`);
  named(
    breakdown.map((part) => part.entity),
    `${at}.breakdown`,
    'entity',
    known.entities,
    report,
  );
  const sum = breakdown.reduce((total, part) => total + part.value, 0);
  // A note may say why a source's parts and total differ; without one they must agree.
  if (breakdown.length > 0 && value !== null && sum !== value && !observation.note) {
    report(`${at}.breakdown: the parts sum to ${sum}, the value is ${value}`);
  }
}

function named(
  ids: readonly string[],
  at: string,
  kind: 'entity' | 'source',
  known: ReadonlySet<string>,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (!known.has(id)) report(`${at}: no ${kind} "${id}"`);
    else if (seen.has(id)) report(`${at}: "${id}" stands twice`);
    seen.add(id);
  }
}

function sourced(ids: readonly string[], at: string, known: Known, report: Report): void {
  named(ids, at, 'source', known.sources, report);
}

function ordered(dates: Dates, at: string, report: Report): void {
  if (!dates.from || !dates.to) return;
  const from: DaySpan = daysOf(dates.from);
  const to: DaySpan = daysOf(dates.to);
  if (from.start > to.end) report(`${at === '' ? '' : `${at}.`}from: ${dates.from} is after to, ${dates.to}`);
}
