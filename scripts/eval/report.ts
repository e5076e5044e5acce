import type { FlatAnnotation } from '../../cli/flat-annotation.ts';
import type { GoldValue, Range } from './case.ts';
import { type Figures, type PhenomenonRow, phenomenaOf, type Row, rowsOf } from './figures.ts';
import type { KindResult, Outcome } from './score.ts';

/** The main table: a line for each suite, language and kind. */
export function mainTable(results: readonly KindResult[]): string {
  const rows = rowsOf(results).filter(
    ({ figures }) => figures.labelled > 0 || figures.falseFinds > 0 || figures.traps > 0,
  );
  return table([
    [
      'suite',
      'lang',
      'kind',
      'cases',
      'asked',
      'found',
      'false',
      'prec',
      'recall',
      'overlap F1',
      'exact F1',
      'value',
      'qualifier',
      'false/1000 w',
      'traps hit',
    ],
    ...rows.map(({ suite, lang, kind, cases, figures }: Row) => [
      suite,
      lang,
      kind,
      `${cases}`,
      ...shared(figures),
      percent(figures.precision),
      percent(figures.recall),
      percent(figures.overlapF1),
      percent(figures.exactF1),
      percent(figures.value),
      percent(figures.qualifier),
      figures.falsePerThousand === null ? '–' : figures.falsePerThousand.toFixed(2),
      figures.traps === 0 ? '–' : `${figures.trapsHit}/${figures.traps}`,
    ]),
  ]);
}

/** What each phenomenon costs: recall, exact spans and values of the mentions that bear its tag. */
export function phenomenonTable(results: readonly KindResult[]): string {
  const rows = phenomenaOf(results).filter(({ figures }) => figures.labelled > 0);
  return table([
    ['kind', 'lang', 'phenomenon', 'asked', 'found', 'exact', 'value'],
    ...rows.map(({ kind, lang, tag, figures }: PhenomenonRow) => [
      kind,
      lang,
      tag,
      `${figures.labelled}`,
      percent(figures.recall),
      percent(figures.labelled === 0 ? null : figures.exact / figures.labelled),
      percent(figures.value),
    ]),
  ]);
}

function shared(figures: Figures): string[] {
  return [`${figures.labelled}`, `${figures.found}`, `${figures.falseFinds}`];
}

function percent(rate: number | null): string {
  return rate === null ? '–' : (rate * 100).toFixed(1);
}

/** Columns padded with spaces; the first three to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column < 3 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .join('\n');
}

/** An outcome that is not as the label says, and why; undefined for a right one. */
export interface Complaint {
  readonly what: 'missed' | 'false' | 'span' | 'value' | 'qualifier';
  readonly line: string;
}

/** All that went wrong with one kind, the gravest sort first. */
export function complaints(results: readonly KindResult[]): Complaint[] {
  const all = results.flatMap((result) =>
    result.outcomes.map((outcome) => complaint(result, outcome)).filter((one) => one !== undefined),
  );
  const weight = { false: 0, missed: 1, value: 2, span: 3, qualifier: 4 };
  return all.sort((a, b) => weight[a.what] - weight[b.what]);
}

function complaint(result: KindResult, outcome: Outcome): Complaint | undefined {
  const { text, id } = result.case;
  if (outcome.is === 'false')
    return {
      what: 'false',
      line: `${id}  false   ${context(text, outcome.found)}  said ${said(outcome.found)}${outcome.trap === undefined ? '' : `  (trap: ${outcome.trap})`}`,
    };
  const { gold } = outcome;
  if (outcome.is === 'missed')
    return { what: 'missed', line: `${id}  missed  ${context(text, gold)}  ${asked(gold.value)}` };
  if (outcome.valueRight === false)
    return {
      what: 'value',
      line: `${id}  value   ${context(text, gold)}  ${asked(gold.value)}, said ${said(outcome.found)}`,
    };
  if (!outcome.exact)
    return { what: 'span', line: `${id}  span    ${context(text, gold)}  marked «${outcome.found.text}»` };
  if (outcome.qualifierRight === false && gold.value?.of === 'quantity')
    return {
      what: 'qualifier',
      line: `${id}  qualif. ${context(text, gold)}  ${gold.value.qualifier}, said ${outcome.found.qualifier}`,
    };
  return undefined;
}

const AROUND = 45;

function context(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `${before}⟦${text.slice(start, end)}⟧${after}`.replace(/\s+/gu, ' ');
}

function asked(value: GoldValue | undefined): string {
  if (value === undefined) return '';
  const [first] = value.accept;
  if (typeof first === 'object' && first !== null) return `= ${first.low ?? ''}…${first.high ?? ''}`;
  return `= ${first ?? 'vague'}`;
}

function said(found: FlatAnnotation): string {
  switch (found.kind) {
    case 'date':
      return `${found.value ?? found.role} (${found.resolvedBy ?? '–'})`;
    case 'quantity':
      return found.value !== undefined
        ? `${found.value}`
        : found.low !== undefined || found.high !== undefined
          ? `${found.low ?? ''}…${found.high ?? ''}`
          : 'vague';
    case 'entity':
      return `${found.entity}`;
    case 'claim':
      return `${found.measure}`;
    case 'event':
      return `${found.events}`;
  }
}
