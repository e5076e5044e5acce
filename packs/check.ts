import * as v from 'valibot';
import { checkRecords } from './check-records.ts';
import { OverlapRecord, PackDescriptor } from './descriptor.ts';
import type { PackProblem } from './pack-error.ts';
import { EntityRecord, EventRecord, MeasureRecord, SourceRecord } from './schema.ts';

/** All records of a pack, checked. */
export interface PackRecords {
  readonly descriptor: PackDescriptor;
  readonly entities: readonly EntityRecord[];
  readonly events: readonly EventRecord[];
  readonly measures: readonly MeasureRecord[];
  readonly sources: readonly SourceRecord[];
  readonly overlaps: readonly OverlapRecord[];
}

/** The files of a pack's folder; `overlaps.json` and any of the record files but the sources may be missing. */
export const PACK_FILES = {
  descriptor: 'pack.json',
  entities: 'entities.json',
  events: 'events.json',
  measures: 'measures.json',
  sources: 'sources.json',
  overlaps: 'overlaps.json',
} as const;
export type PackPart = keyof typeof PACK_FILES;

/** The content of the files as parsed JSON; `undefined` where a file is missing. */
export type PackInput = Readonly<Partial<Record<PackPart, unknown>>>;

export type CheckResult =
  | { readonly records: PackRecords; readonly problems: readonly [] }
  | { readonly records: null; readonly problems: readonly PackProblem[] };

const LISTS = {
  entities: EntityRecord,
  events: EventRecord,
  measures: MeasureRecord,
  sources: SourceRecord,
  overlaps: OverlapRecord,
} as const;

/**
 * Checks a pack: the shape of every record, then what no shape can say (see {@link checkRecords}). All problems are
 * listed; records of a wrong shape are left out of the second check, but their ids still count as known.
 */
export function checkPack(input: PackInput): CheckResult {
  const problems: PackProblem[] = [];
  const descriptor = v.safeParse(PackDescriptor, input.descriptor);
  if (!descriptor.success) {
    const issues = input.descriptor === undefined ? [] : descriptor.issues;
    if (issues.length === 0)
      problems.push({ file: PACK_FILES.descriptor, record: null, reason: 'is missing' });
    for (const issue of issues) {
      problems.push({ file: PACK_FILES.descriptor, record: null, reason: reasonOf(issue) });
    }
  }
  const entities = parseList('entities', input.entities, problems);
  const events = parseList('events', input.events, problems);
  const measures = parseList('measures', input.measures, problems);
  const sources = parseList('sources', input.sources, problems);
  const overlaps = parseList('overlaps', input.overlaps, problems);
  problems.push(...checkRecords({ entities, events, measures, sources, overlaps }));
  if (problems.length > 0 || !descriptor.success) return { records: null, problems };
  return {
    records: {
      descriptor: descriptor.output,
      entities: entities.records,
      events: events.records,
      measures: measures.records,
      sources: sources.records,
      overlaps: overlaps.records,
    },
    problems: [],
  };
}

/** The sound records of a file, and the ids of all of them, broken ones too. */
export interface ParsedList<R> {
  readonly file: string;
  readonly records: R[];
  readonly ids: string[];
}

type ListPart = keyof typeof LISTS;
type RecordOf<P extends ListPart> = v.InferOutput<(typeof LISTS)[P]>;

function parseList<P extends ListPart>(
  part: P,
  content: unknown,
  problems: PackProblem[],
): ParsedList<RecordOf<P>> {
  const file = PACK_FILES[part];
  const list: ParsedList<RecordOf<P>> = { file, records: [], ids: [] };
  if (content === undefined) return list;
  if (!Array.isArray(content)) {
    problems.push({ file, record: null, reason: 'must be one array of records' });
    return list;
  }
  content.forEach((value: unknown, index) => {
    const id = idOf(value);
    if (id !== null) list.ids.push(id);
    const parsed = v.safeParse(LISTS[part], value);
    if (parsed.success) {
      list.records.push(parsed.output as RecordOf<P>);
      return;
    }
    for (const issue of parsed.issues) {
      problems.push({ file, record: id ?? `#${index}`, reason: reasonOf(issue) });
    }
  });
  return list;
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map((step) => (typeof step.key === 'number' ? `[${step.key}]` : `.${String(step.key)}`))
    .join('')
    .replace(/^\./u, '');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
