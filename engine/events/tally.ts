import { eventDays } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { Annotation, ClaimAnnotation, EventAnnotation, QuantityAnnotation } from '../annotation.ts';
import { isTally, samePeriod } from '../claims/comparison.ts';
import { facetsIn, OUTCOMES } from '../claims/facets.ts';
import { scopesOf } from '../claims/scope.ts';
import type { Mention } from '../claims/surroundings.ts';
import { edtfSpan, isoDay } from '../context/when.ts';
import type { Draft, ReadBlock } from '../reading.ts';

/** «48 عملية ضد عناصر داعش»: how far after the noun the party may stand that the operations were against. */
const AGAINST_REACH = 4;
const CONFIDENCE = 0.9;

/**
 * A number that states a month's tally refers to the record of that tally, where there is one: a statement about the same
 * period and the same party.
 */
export function tallyEvents(
  packs: PackSet,
  block: ReadBlock,
  mentions: readonly Mention[],
  found: readonly Annotation[],
): Draft<EventAnnotation>[] {
  const claims = found.filter(
    (other): other is ClaimAnnotation => other.kind === 'claim' && other.block === block.index,
  );
  return claims.flatMap((claim) => {
    const measure = claim.measure === undefined ? undefined : packs.measure(claim.measure);
    const quantity = found.find((other) => other.kind === 'quantity' && other.id === claim.quantity);
    if (measure === undefined || quantity?.kind !== 'quantity' || !isTally(measure)) return [];
    // Of one tally the number of its operations names it, not the killed or detained that it counts.
    if ([...facetsIn([measure.labels.en])].some((facet) => OUTCOMES.has(facet))) return [];
    const span = edtfSpan(claim.date);
    if (span === null) return [];
    const parties = measure.about.map((party) => packs.qualify(claim.measure!, party));
    const pack = claim.measure!.slice(0, claim.measure!.indexOf(':') + 1);
    const events = packs.eventsBetween(isoDay(span.start), isoDay(span.end)).filter((id) => {
      const record = packs.event(id);
      const days = record && eventDays(record);
      return (
        record?.kind === 'statement' &&
        id.startsWith(pack) &&
        days != null &&
        days.end > days.start &&
        samePeriod(days, span) &&
        record.targets.length > 0 &&
        record.targets.every((target) => parties.includes(packs.qualify(id, target)))
      );
    });
    const end = phraseEnd(block, mentions, quantity, found);
    if (events.length !== 1 || end === undefined) return [];
    return [
      {
        kind: 'event' as const,
        block: block.index,
        start: quantity.start,
        end,
        ...(quantity.prefix === undefined ? {} : { prefix: quantity.prefix }),
        confidence: CONFIDENCE,
        events,
        date: claim.date!,
      },
    ];
  });
}

/** The number with its noun and the party right after it; undefined where the noun is all there is. */
function phraseEnd(
  block: ReadBlock,
  mentions: readonly Mention[],
  quantity: QuantityAnnotation,
  found: readonly Annotation[],
): number | undefined {
  const quantities = found.filter(
    (other): other is QuantityAnnotation => other.kind === 'quantity' && other.block === block.index,
  );
  const scope = scopesOf(block, quantities).find((other) => other.quantity.id === quantity.id);
  if (scope === undefined) return undefined;
  const party = mentions.find(
    ({ at, isPlace }) => !isPlace && at.from >= scope.phrase.to && at.from <= scope.phrase.to + AGAINST_REACH,
  );
  return party === undefined ? undefined : block.tokens[party.at.to - 1]!.end;
}
