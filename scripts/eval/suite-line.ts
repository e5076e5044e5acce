import * as v from 'valibot';
import type { Case, Gold, GoldValue, ScoredKind } from './case.ts';

/** One line of a suite in JSON lines: a short text with labels in code points. */
const Label = v.looseObject({
  start: v.number(),
  end: v.number(),
  kind: v.string(),
  grain: v.optional(v.string()),
  raw_type: v.optional(v.string()),
  subtype: v.optional(v.string()),
  value: v.optional(v.unknown()),
  iso: v.optional(v.unknown()),
  accept: v.optional(v.array(v.unknown())),
  end_exclusive: v.optional(v.boolean()),
});
type Label = v.InferOutput<typeof Label>;

export const SuiteLine = v.looseObject({
  id: v.string(),
  text: v.string(),
  lang: v.picklist(['ar', 'en']),
  reference: v.optional(v.nullable(v.string())),
  expected: v.array(Label),
  exhaustive: v.optional(v.boolean()),
});
export type SuiteLine = v.InferOutput<typeof SuiteLine>;

/** Where a suite gives no date to read at: clock times need one. */
const UNSAID = '2016-11-07';

const DATES = new Set(['date', 'datetime', 'period', 'period_time', 'time', 'time_period']);
const QUANTITIES = new Set([
  'number',
  'percent',
  'money',
  'temperature',
  'volume',
  'quantity',
  'range',
  'duration',
]);

/** A suite's line as a case. Labels of kinds that are not ours (ordinals, phone numbers) are neither asked for nor wrong. */
export function suiteCase(suite: string, line: SuiteLine): Case {
  const units = codePointUnits(line.text);
  const unit = (codePoint: number) => units[codePoint] ?? line.text.length;
  const golds = line.expected.flatMap((label): Gold[] => {
    const base = {
      start: unit(label.start),
      end: unit(label.end),
      alt: [],
      tags: [label.grain === undefined ? label.kind : `${label.kind}, ${label.grain}`],
    };
    if (DATES.has(label.kind)) return [{ ...base, kind: 'date', value: dateValue(label), optional: false }];
    if (QUANTITIES.has(label.kind))
      return [{ ...base, kind: 'quantity', value: quantityValue(label), optional: false }];
    return (['date', 'quantity'] as const).map((kind) => ({
      ...base,
      kind,
      value: undefined,
      optional: true,
    }));
  });
  const about: ScoredKind[] = suite.includes('dates') || line.dim === 'Time' ? ['date'] : ['quantity'];
  return {
    id: line.id,
    suite,
    text: line.text,
    lang: line.lang,
    published: line.reference?.slice(0, 19) ?? UNSAID,
    golds,
    traps: [],
    kinds: new Set<ScoredKind>([...about, ...golds.map((gold) => gold.kind)]),
    exhaustive: new Set(line.exhaustive === true ? about : []),
    unlabelledRecords: new Set(),
  };
}

/** UTF-16 offset of each code point. */
function codePointUnits(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return units;
}

function dateValue(label: Label): GoldValue | undefined {
  const given = label.accept ?? (label.iso === undefined ? [] : [label.iso]);
  const accept = given.flatMap((value) => edtfOf(value));
  return accept.length === 0 ? undefined : { of: 'date', accept };
}

/** `2016-11-07 16:12:00`, `19:56:30`, or a pair of which the end may be left out of the period. */
function edtfOf(value: unknown): string[] {
  if (Array.isArray(value)) {
    const [from, to] = value.map((end) => (typeof end === 'string' ? point(end) : undefined));
    if (from === undefined || to === undefined) return [];
    return [`${from}/${dayBefore(to)}`, `${from}/${to}`, ...wholeUnits(from, to)];
  }
  const one = typeof value === 'string' ? point(value) : undefined;
  return one === undefined ? [] : [one];
}

/** «من 2014 حتى 2018» ends there with the first day of 2018; a reader counts the year in. */
function wholeUnits(from: string, to: string): string[] {
  for (const [ending, length] of [
    ['-01-01', 4],
    ['-01', 7],
  ] as const) {
    if (from.endsWith(ending) && to.endsWith(ending) && to.length === 10)
      return [`${from.slice(0, length)}/${to.slice(0, length)}`];
  }
  return [];
}

function point(value: string): string | undefined {
  const time = /^(\d{2}:\d{2}):\d{2}$/u.exec(value);
  if (time !== null) return `T${time[1]}`;
  const match = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[ T](\d{2})(?::(\d{2}))?(?::\d{2})?)?$/u.exec(value);
  if (match === null) return undefined;
  return match[2] === undefined ? match[1] : `${match[1]}T${match[2]}:${match[3] ?? '00'}`;
}

function dayBefore(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return day;
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function quantityValue(label: Label): GoldValue | undefined {
  if (label.kind === 'duration') {
    const single = typeof label.iso === 'string' ? /^PT?([\d.]+)[A-Z]$/u.exec(label.iso) : null;
    const value = single === null ? label.value : Number(single[1]);
    return typeof value === 'number' ? { of: 'quantity', accept: [value] } : undefined;
  }
  if (label.kind === 'range') return rangeValue(label.value);
  const value = typeof label.value === 'string' ? Number(label.value.replace('%', '')) : label.value;
  return typeof value === 'number' && Number.isFinite(value)
    ? { of: 'quantity', accept: [value] }
    : undefined;
}

/** `[20,30)`, `(,1000)`, `[10, 20]` as a pair. */
function rangeValue(value: unknown): GoldValue | undefined {
  const ends = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value
          .slice(1, -1)
          .split(',')
          .map((end) => (end === '' ? null : Number(end)))
      : [];
  const [low, high] = ends as (number | null)[];
  if (low === undefined || high === undefined) return undefined;
  const single = low === null ? high : high === null || low === high ? low : undefined;
  return {
    of: 'quantity',
    accept: [{ low, high }, ...(single === undefined || single === null ? [] : [single])],
  };
}
