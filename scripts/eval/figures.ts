import type { Case, ScoredKind } from './case.ts';
import type { KindResult } from './score.ts';

/** Sums over cases; rates are fractions, null where nothing was asked. */
export interface Figures {
  /** Labelled mentions that count (optional ones do not). */
  readonly labelled: number;
  readonly found: number;
  readonly exact: number;
  readonly falseFinds: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly overlapF1: number | null;
  readonly exactF1: number | null;
  /** Of the mentions found that have a value in the label. */
  readonly value: number | null;
  readonly qualifier: number | null;
  /** Words of the texts in which a find can be false. */
  readonly words: number;
  readonly falsePerThousand: number | null;
  readonly traps: number;
  readonly trapsHit: number;
}

export function figuresOf(results: readonly KindResult[]): Figures {
  let labelled = 0;
  let found = 0;
  let exact = 0;
  let falseFinds = 0;
  let trapsHit = 0;
  const value = { right: 0, asked: 0 };
  const qualifier = { right: 0, asked: 0 };
  for (const { outcomes } of results) {
    for (const outcome of outcomes) {
      if (outcome.is === 'false') {
        falseFinds += 1;
        if (outcome.trap !== undefined) trapsHit += 1;
        continue;
      }
      labelled += 1;
      if (outcome.is === 'missed') continue;
      found += 1;
      if (outcome.exact) exact += 1;
      count(value, outcome.valueRight);
      count(qualifier, outcome.qualifierRight);
    }
  }
  const words = results
    .filter((result) => result.case.exhaustive.has(result.kind))
    .reduce((sum, result) => sum + wordsOf(result.case), 0);
  const f1 = (hits: number) => rate(2 * hits, labelled + found + falseFinds);
  return {
    labelled,
    found,
    exact,
    falseFinds,
    precision: rate(found, found + falseFinds),
    recall: rate(found, labelled),
    overlapF1: f1(found),
    exactF1: f1(exact),
    value: rate(value.right, value.asked),
    qualifier: rate(qualifier.right, qualifier.asked),
    words,
    falsePerThousand: words === 0 ? null : (falseFinds / words) * 1000,
    traps: results.reduce((sum, result) => sum + result.traps, 0),
    trapsHit,
  };
}

function count(tally: { right: number; asked: number }, right: boolean | undefined): void {
  if (right === undefined) return;
  tally.asked += 1;
  if (right) tally.right += 1;
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

export function wordsOf(one: Case): number {
  return one.text.split(/\s+/u).filter((word) => word !== '').length;
}

/** One row of figures for each suite, language and kind. */
export interface Row {
  readonly suite: string;
  readonly lang: string;
  readonly kind: ScoredKind;
  readonly cases: number;
  readonly figures: Figures;
}

export function rowsOf(results: readonly KindResult[]): Row[] {
  const groups = Map.groupBy(results, ({ case: one, kind }) => `${one.suite}\u0000${one.lang}\u0000${kind}`);
  return [...groups.values()].map((group) => {
    const { case: one, kind } = group[0]!;
    return { suite: one.suite, lang: one.lang, kind, cases: group.length, figures: figuresOf(group) };
  });
}

/** What one tag of the labels stands for in figures: recall and value only, since a false find has no tag. */
export interface PhenomenonRow {
  readonly kind: ScoredKind;
  readonly lang: string;
  readonly tag: string;
  readonly figures: Figures;
}

export function phenomenaOf(results: readonly KindResult[]): PhenomenonRow[] {
  const groups = new Map<string, { kind: ScoredKind; lang: string; tag: string; results: KindResult[] }>();
  for (const result of results) {
    const tags = new Set(
      result.outcomes.flatMap((outcome) => (outcome.is === 'false' ? [] : outcome.gold.tags)),
    );
    for (const tag of tags) {
      const key = `${result.kind}\u0000${result.case.lang}\u0000${tag}`;
      let group = groups.get(key);
      if (group === undefined) {
        group = { kind: result.kind, lang: result.case.lang, tag, results: [] };
        groups.set(key, group);
      }
      group.results.push({
        ...result,
        traps: 0,
        outcomes: result.outcomes.filter(
          (outcome) => outcome.is !== 'false' && outcome.gold.tags.includes(tag),
        ),
      });
    }
  }
  return [...groups.values()]
    .map(({ kind, lang, tag, results: of }) => ({ kind, lang, tag, figures: figuresOf(of) }))
    .sort((a, b) => order(a).localeCompare(order(b)));
}

function order({ kind, lang, tag }: { kind: string; lang: string; tag: string }): string {
  return `${kind} ${lang} ${tag}`;
}
