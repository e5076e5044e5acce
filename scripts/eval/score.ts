import type { FlatAnnotation } from '../../cli/flat-annotation.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { Case, Gold, GoldValue, Range, ScoredKind } from './case.ts';
import { sameDate } from './edtf-range.ts';
import { overlap } from './place.ts';

/** What came of one labelled mention or one find. */
export type Outcome =
  | {
      readonly is: 'found';
      readonly gold: Gold;
      readonly found: FlatAnnotation;
      readonly exact: boolean;
      /** Undefined: the label gives no value. */
      readonly valueRight: boolean | undefined;
      readonly qualifierRight: boolean | undefined;
    }
  | { readonly is: 'missed'; readonly gold: Gold }
  | { readonly is: 'false'; readonly found: FlatAnnotation; readonly trap: string | undefined };

export interface KindResult {
  readonly case: Case;
  readonly kind: ScoredKind;
  readonly outcomes: readonly Outcome[];
  readonly traps: number;
}

/** Holds the finds of one kind against the labels of a case. */
export function scoreKind(
  one: Case,
  kind: ScoredKind,
  annotations: readonly FlatAnnotation[],
  packs: PackSet,
): KindResult {
  const golds = one.golds.filter((gold) => gold.kind === kind);
  const finds = annotations.filter((annotation) => isScored(annotation, kind));
  const pairs = match(golds, finds);
  const outcomes: Outcome[] = [];
  for (const gold of golds) {
    if (gold.optional) continue;
    const found = pairs.get(gold);
    if (found === undefined) {
      outcomes.push({ is: 'missed', gold });
      continue;
    }
    outcomes.push({
      is: 'found',
      gold,
      found,
      exact: [gold, ...gold.alt].some((range) => range.start === found.start && range.end === found.end),
      valueRight: gold.value === undefined ? undefined : isRight(gold.value, found, packs),
      qualifierRight:
        gold.value?.of === 'quantity' && gold.value.qualifier !== undefined
          ? gold.value.qualifier === found.qualifier
          : undefined,
    });
  }
  if (one.exhaustive.has(kind)) {
    const used = new Set(pairs.values());
    const spared = golds.filter((gold) => gold.optional);
    for (const found of finds) {
      if (used.has(found) || spared.some((gold) => overlap(gold, found) > 0)) continue;
      if (isUnlabelled(one, found, packs)) continue;
      const trap = one.traps.find((words) => words.kind === kind && overlap(words, found) > 0);
      outcomes.push({ is: 'false', found, trap: trap?.reason });
    }
  }
  return { case: one, kind, outcomes, traps: one.traps.filter((trap) => trap.kind === kind).length };
}

function isUnlabelled(one: Case, found: FlatAnnotation, packs: PackSet): boolean {
  if (one.unlabelledRecords.size === 0 || typeof found.entity !== 'string') return false;
  return one.unlabelledRecords.has(packs.entity(found.entity)?.kind ?? '');
}

/** Of claims only those about a number are scored, of events only those that name a record. */
function isScored(annotation: FlatAnnotation, kind: ScoredKind): boolean {
  if (annotation.kind !== kind) return false;
  if (kind === 'claim') return annotation.measure !== undefined;
  return kind !== 'event' || (annotation.events as readonly string[]).length > 0;
}

/** One find a label, equal spans first, then the greatest overlap. */
function match(golds: readonly Gold[], finds: readonly FlatAnnotation[]): Map<Gold, FlatAnnotation> {
  const candidates = golds.flatMap((gold) =>
    finds
      .map((found) => ({ gold, found, closeness: closenessOf(gold, found) }))
      .filter(({ closeness: points }) => points > 0),
  );
  candidates.sort((a, b) => b.closeness - a.closeness || Number(a.gold.optional) - Number(b.gold.optional));
  const pairs = new Map<Gold, FlatAnnotation>();
  const used = new Set<FlatAnnotation>();
  for (const { gold, found } of candidates) {
    if (pairs.has(gold) || used.has(found)) continue;
    pairs.set(gold, found);
    used.add(found);
  }
  return pairs;
}

/** Shared code units over all that either covers; the best of the label's spans. */
function closenessOf(gold: Gold, found: Range): number {
  return Math.max(
    ...[gold, ...gold.alt].map((range) => {
      const shared = overlap(range, found);
      return shared / (range.end - range.start + (found.end - found.start) - shared);
    }),
  );
}

const ROLES: Readonly<Record<string, string>> = {
  PAST_REF: 'past',
  PRESENT_REF: 'present',
  FUTURE_REF: 'future',
};

/** Whether a find says what the label says. */
export function isRight(value: GoldValue, found: FlatAnnotation, packs: PackSet): boolean {
  if (value.of === 'date') {
    return value.accept.some((accepted) => {
      const role = ROLES[accepted];
      if (role !== undefined) return found.role === role;
      return typeof found.value === 'string' && sameDate(accepted, found.value);
    });
  }
  if (value.of === 'quantity') return value.accept.some((accepted) => sameQuantity(accepted, found));
  const said =
    found.kind === 'event' ? ((found.events ?? []) as string[]).slice(0, 1) : [found.entity ?? found.measure];
  return said.some((id) => typeof id === 'string' && value.accept.includes(packs.canonical(id)));
}

function sameQuantity(
  accepted: number | null | { readonly low: number | null; readonly high: number | null },
  found: FlatAnnotation,
): boolean {
  if (accepted === null) return found.value === undefined;
  if (typeof accepted === 'number') return same(accepted, found.value);
  return sameEnd(accepted.low, found.low) && sameEnd(accepted.high, found.high);
}

function sameEnd(accepted: number | null, found: unknown): boolean {
  return accepted === null ? found === undefined || found === null : same(accepted, found);
}

const TOLERANCE = 1e-9;

function same(accepted: number, found: unknown): boolean {
  return typeof found === 'number' && Math.abs(found - accepted) <= Math.abs(accepted) * TOLERANCE;
}
