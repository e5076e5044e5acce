import * as v from 'valibot';
import { AliasTable } from './alias-table.ts';
import { EVENT_COLUMNS, EventColumn } from './binary-format.ts';
import { assertBelow, assertOffsets, BinaryReader, damaged } from './binary-reader.ts';
import { daysOf } from './days.ts';
import { PackDescriptor } from './descriptor.ts';
import type { Pack } from './pack.ts';
import { RecordTable } from './record-table.ts';
import type { EntityRecord, EventRecord, MeasureRecord, SourceRecord } from './schema.ts';
import type { Shape } from './shapes.ts';

const NONE: readonly number[] = Object.freeze([]);
const Info = v.omit(PackDescriptor, ['format', '$schema']);
const Shapes = v.array(v.array(v.string()));
const Overlaps = v.array(v.tuple([v.number(), v.string()]));

/**
 * Opens a compiled pack. Nothing is parsed but its short descriptor: the checksum and the bounds of every index are
 * checked, records and aliases are decoded when they are asked for, and kept.
 *
 * @throws PackError when the buffer is not a sound pack; a record that is broken in itself throws when it is asked for.
 */
export function readPack(buffer: ArrayBuffer): Pack {
  const reader = new BinaryReader(buffer);
  const info = v.safeParse(Info, reader.json('INFO'));
  if (!info.success) throw damaged('INFO');
  let knownShapes: readonly Shape[] | undefined;
  const shapes = () => {
    knownShapes ??= readShapes(reader);
    return knownShapes;
  };
  const entities = new RecordTable<EntityRecord>(reader, 'E', shapes);
  const events = new RecordTable<EventRecord>(reader, 'V', shapes);
  const measures = new RecordTable<MeasureRecord>(reader, 'M', shapes);
  const sources = new RecordTable<SourceRecord>(reader, 'S', shapes);
  const aliases = new AliasTable(reader, entities.count, measures.count);
  const eventsOfEntity = postings(reader, 'EEVO', 'EEVL', entities.count, events.count);
  const measuresOfEntity = postings(reader, 'EMEO', 'EMEL', entities.count, measures.count);
  const days = reader.i32('EVDA');
  if (days.length !== events.count * EVENT_COLUMNS) throw damaged('EVDA');
  const wikidata = reader.u32('WIKI');
  if (wikidata.length % 2 !== 0) throw damaged('WIKI');
  for (let i = 1; i < wikidata.length; i += 2) if (wikidata[i]! >= entities.count) throw damaged('WIKI');
  const holders = reader.u32('HOLD');
  if (holders.some((entity) => entity >= entities.count)) throw damaged('HOLD');
  let overlaps: Pack['overlaps'] | undefined;

  return {
    info: info.output,
    entityCount: entities.count,
    eventCount: events.count,
    measureCount: measures.count,
    aliasesStartingWith: (token) => aliases.startingWith(token),
    aliases: () => aliases.all(),
    entityId: (ordinal) => entities.id(ordinal),
    entity: (ordinal) => entities.record(ordinal),
    entityById: (id) => entities.byId(id),
    entityOrdinal: (id) => entities.ordinal(id),
    event: (ordinal) => events.record(ordinal),
    eventId: (ordinal) => events.id(ordinal),
    eventStart: (ordinal) => days[ordinal * EVENT_COLUMNS + EventColumn.start]!,
    eventById: (id) => events.byId(id),
    eventsOf: (id) => ofEntity(entities, eventsOfEntity, id),
    eventsBetween: (from, to) => between(days, daysOf(from).start, daysOf(to).end),
    measure: (ordinal) => measures.record(ordinal),
    measureId: (ordinal) => measures.id(ordinal),
    measureById: (id) => measures.byId(id),
    measuresOf: (id) => ofEntity(entities, measuresOfEntity, id),
    measuresWithUnit: (token) => aliases.measuresWithUnit(token),
    source: (id) => sources.byId(id),
    *sources() {
      for (let i = 0; i < sources.count; i += 1) yield sources.record(i);
    },
    officeHolders: () => holders,
    get overlaps() {
      overlaps ??= readOverlaps(reader, entities.count);
      return overlaps;
    },
    *wikidata() {
      for (let i = 0; i < wikidata.length; i += 2) yield { item: wikidata[i]!, entity: wikidata[i + 1]! };
    },
  };
}

type Postings = (index: number) => readonly number[];

function postings(
  reader: BinaryReader,
  offsetsTag: 'EEVO' | 'EMEO',
  listTag: 'EEVL' | 'EMEL',
  count: number,
  limit: number,
): Postings {
  const offsets = reader.u32(offsetsTag);
  const list = reader.u32(listTag);
  assertOffsets(offsets, count, list.length, offsetsTag);
  assertBelow(list, limit, listTag);
  return (index) => {
    const start = offsets[index]!;
    const end = offsets[index + 1]!;
    return start === end ? NONE : Array.from(list.subarray(start, end));
  };
}

function ofEntity(entities: RecordTable<EntityRecord>, lists: Postings, id: string): readonly number[] {
  const ordinal = entities.ordinal(id);
  return ordinal === undefined ? NONE : lists(ordinal);
}

/** Walks back from the last event that begins by `to`, until no earlier one can reach `from`. */
function between(days: Int32Array, from: number, to: number): readonly number[] {
  let low = 0;
  let high = days.length / EVENT_COLUMNS;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle * EVENT_COLUMNS + EventColumn.start]! <= to) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low - 1; i >= 0; i -= 1) {
    if (days[i * EVENT_COLUMNS + EventColumn.latestEnd]! < from) break;
    if (days[i * EVENT_COLUMNS + EventColumn.end]! >= from) found.push(i);
  }
  return found.reverse();
}

function readShapes(reader: BinaryReader): readonly Shape[] {
  const shapes = v.safeParse(Shapes, reader.json('SHAP'));
  if (!shapes.success) throw damaged('SHAP');
  return shapes.output;
}

function readOverlaps(reader: BinaryReader, entityCount: number): Pack['overlaps'] {
  const rows = v.safeParse(Overlaps, reader.json('OVLP'));
  if (!rows.success) throw damaged('OVLP');
  return rows.output.map(([entity, sameAs]) => {
    if (!Number.isInteger(entity) || entity < 0 || entity >= entityCount) throw damaged('OVLP');
    return { entity, sameAs };
  });
}
