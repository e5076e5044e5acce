import { type AliasForm, aliasForms, type CommonWords, type Tokenize } from './alias-forms.ts';
import {
  ALIAS_CLASSES,
  AliasFlag,
  MAX_ALIAS_TOKENS,
  MAX_TOKEN_UNITS,
  type RecordKind,
} from './binary-format.ts';
import { BinaryWriter } from './binary-writer.ts';
import type { PackRecords } from './check.ts';
import { eventDays } from './days.ts';
import { PackError } from './pack-error.ts';
import type { EventRecord, MeasureRecord } from './schema.ts';
import { ShapeWriter } from './shapes.ts';

export interface CompileOptions {
  /** Cuts aliases, context words and unit cues; must be the one that the engine's name index asks by. */
  readonly tokenize: Tokenize;
  /** One-word forms that are ordinary words too; none when absent. */
  readonly commonWords?: CommonWords;
}

const NO_COMMON_WORDS: CommonWords = { ar: new Set(), en: new Set() };

/**
 * Compiles checked records into one binary file; the same records always give the same bytes.
 *
 * @throws PackError when an alias cannot be indexed.
 */
export function compilePack(records: PackRecords, options: CompileOptions): ArrayBuffer {
  const { tokenize, commonWords = NO_COMMON_WORDS } = options;
  const events = byDate(records.events);
  const ordinals = new Map(records.entities.map((entity, ordinal) => [entity.id, ordinal]));
  const writer = new BinaryWriter();

  const { format: _, ...info } = records.descriptor;
  writer.json('INFO', info);
  writer.json(
    'OVLP',
    records.overlaps.map((overlap) => [ordinals.get(overlap.id), overlap.sameAs]),
  );
  writer.u32('WIKI', wikidataRows(records));
  writer.u32(
    'HOLD',
    records.entities.flatMap(({ roles }, ordinal) => (roles.length === 0 ? [] : [ordinal])),
  );
  writeAliases(writer, records, tokenize, commonWords);
  writeEvents(writer, events, ordinals);
  writer.lists(
    'EMEO',
    'EMEL',
    postings(records.measures, ordinals, (measure) => measure.about),
  );
  const shapes = new ShapeWriter();
  writeRecords(writer, shapes, 'E', records.entities);
  writeRecords(writer, shapes, 'V', events);
  writeRecords(writer, shapes, 'M', records.measures);
  writeRecords(writer, shapes, 'S', records.sources);
  writer.json('SHAP', shapes.shapes);
  return writer.finish();
}

function byDate(events: readonly EventRecord[]): EventRecord[] {
  return [...events].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}

function startOf(event: EventRecord): number {
  return eventDays(event)?.start ?? 0;
}

function wikidataRows(records: PackRecords): number[] {
  return records.entities
    .flatMap((entity, ordinal) =>
      entity.wikidata === null ? [] : [[Number(entity.wikidata.slice(1)), ordinal]],
    )
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!)
    .flat();
}

function writeAliases(
  writer: BinaryWriter,
  records: PackRecords,
  tokenize: Tokenize,
  commonWords: CommonWords,
): void {
  const forms = records.entities.flatMap((entity, ordinal) =>
    aliasForms(entity, tokenize, commonWords).map((form) => {
      if (form.tokens.length > MAX_ALIAS_TOKENS) {
        const reason = `the alias "${form.surface.slice(0, 40)}…" has more than ${MAX_ALIAS_TOKENS} words`;
        throw refusal('entities.json', entity.id, reason);
      }
      assertShort(form.tokens, 'entities.json', entity.id);
      return { form, ordinal };
    }),
  );
  const cueTokens = records.measures.map((measure) => {
    const tokens = unitTokens(measure, tokenize);
    assertShort(tokens, 'measures.json', measure.id);
    return tokens;
  });
  const tokens = [...new Set([...forms.flatMap(({ form }) => form.tokens), ...cueTokens.flat()])].sort();
  const tokenIndex = new Map(tokens.map((token, index) => [token, index]));
  const indexesOf = (form: AliasForm) => form.tokens.map((token) => tokenIndex.get(token)!);
  const rows = forms
    .map(({ form, ordinal }) => ({ form, ordinal, indexes: indexesOf(form) }))
    .sort(
      (a, b) =>
        a.indexes[0]! - b.indexes[0]! ||
        b.indexes.length - a.indexes.length ||
        compareLists(a.indexes, b.indexes) ||
        a.ordinal - b.ordinal,
    );

  const surfaces = new Interned<string>();
  const needLists = new Interned<string>();
  const aliasRows: number[] = [];
  const aliasTokens: number[] = [];
  const firstAlias = new Uint32Array(tokens.length + 1);
  for (const { form, ordinal, indexes } of rows) {
    const needs = form.needs.map((word) => surfaces.indexOf(word));
    aliasRows.push(
      ordinal,
      aliasTokens.length,
      needLists.indexOf(needs.join(' ')),
      surfaces.indexOf(form.surface),
      flagsOf(form),
    );
    aliasTokens.push(...indexes);
    firstAlias[indexes[0]! + 1]! += 1;
  }
  for (let i = 0; i < tokens.length; i += 1) firstAlias[i + 1]! += firstAlias[i]!;

  writer.units('TOKO', 'TOKC', tokens);
  writer.hash('TOKH', tokens);
  writer.u32('ALPO', firstAlias);
  writer.u32('ALIA', aliasRows);
  writer.u32('ALTK', aliasTokens);
  writer.lists(
    'NEEO',
    'NEEL',
    needLists.values.map((list) => (list === '' ? [] : list.split(' ').map(Number))),
  );
  writer.texts('STRO', 'STRB', surfaces.values);
  const measuresOfToken: number[][] = tokens.map(() => []);
  cueTokens.forEach((list, measure) => {
    for (const token of list) measuresOfToken[tokenIndex.get(token)!]!.push(measure);
  });
  writer.lists('TMEO', 'TMEL', measuresOfToken);
}

function assertShort(tokens: readonly string[], file: string, record: string): void {
  const long = tokens.find((token) => token.length > MAX_TOKEN_UNITS);
  if (long === undefined) return;
  throw refusal(file, record, `the word "${long.slice(0, 40)}…" is longer than ${MAX_TOKEN_UNITS} letters`);
}

function refusal(file: string, record: string, reason: string): PackError {
  return new PackError('The pack cannot be compiled', [{ file, record, reason }]);
}

function unitTokens(measure: MeasureRecord, tokenize: Tokenize): string[] {
  return [...new Set([...measure.cues.ar.units, ...measure.cues.en.units].flatMap((cue) => tokenize(cue)))];
}

function flagsOf(form: AliasForm): number {
  return (
    form.tokens.length |
    (ALIAS_CLASSES.indexOf(form.class) << AliasFlag.classShift) |
    (form.lang === 'en' ? AliasFlag.english : 0) |
    (form.article === 'required' ? AliasFlag.articleRequired : 0) |
    (form.article === 'forbidden' ? AliasFlag.articleForbidden : 0) |
    (form.label ? AliasFlag.label : 0)
  );
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}

function writeEvents(
  writer: BinaryWriter,
  events: readonly EventRecord[],
  ordinals: ReadonlyMap<string, number>,
): void {
  let latestEnd = -Infinity;
  writer.i32(
    'EVDA',
    events.flatMap((event) => {
      const { start, end } = eventDays(event) ?? { start: 0, end: 0 };
      latestEnd = Math.max(latestEnd, end);
      return [start, end, latestEnd];
    }),
  );
  writer.lists(
    'EEVO',
    'EEVL',
    postings(events, ordinals, (event) => [
      ...event.places,
      ...event.targets,
      ...event.claimedBy,
      ...event.attributedTo.map((attribution) => attribution.entity),
    ]),
  );
}

/** For each entity the ordinals of the records that name it, ascending, each once. */
function postings<R>(
  records: readonly R[],
  ordinals: ReadonlyMap<string, number>,
  namesOf: (record: R) => readonly string[],
): number[][] {
  const lists: number[][] = Array.from({ length: ordinals.size }, () => []);
  records.forEach((record, ordinal) => {
    for (const id of new Set(namesOf(record))) lists[ordinals.get(id)!]!.push(ordinal);
  });
  return lists;
}

function writeRecords(
  writer: BinaryWriter,
  shapes: ShapeWriter,
  kind: RecordKind,
  records: readonly { readonly id: string }[],
): void {
  const ids = records.map((record) => record.id);
  writer.texts(`${kind}IDO`, `${kind}IDB`, ids);
  writer.hash(`${kind}IDH`, ids);
  writer.texts(
    `${kind}REO`,
    `${kind}REB`,
    records.map((record) => shapes.write(record)),
  );
}

/** Gives each distinct value one number, in the order in which they come. */
class Interned<T> {
  readonly values: T[] = [];
  readonly #indexes = new Map<T, number>();

  indexOf(value: T): number {
    let index = this.#indexes.get(value);
    if (index === undefined) {
      index = this.values.push(value) - 1;
      this.#indexes.set(value, index);
    }
    return index;
  }
}
