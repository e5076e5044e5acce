import type { PackSet } from '../../packs/pack.ts';
import { ATTACKS, eventsWithin } from '../context/record-index.ts';
import { distance, isoDay } from '../context/when.ts';
import { type RecordFacts, recordFacts } from './record-facts.ts';
import type { PageFacts } from './score.ts';
import type { Setting } from './setting.ts';

/** No other attack is on record at the place. */
export const ONLY_ONE = 1.5;
/** Then the place alone is enough. */
const KNOWN_FOR_IT = 2;
/** So long a town stays in the news. */
const FRESH_DAYS = 31;

/** Of the time that the text gives no other event of the kind is on record there. */
export function isOnlyOneThen(
  packs: PackSet,
  record: RecordFacts,
  place: string,
  { period }: Setting,
): boolean {
  if (period === undefined) return false;
  return !eventsWithin(packs, place).some((id) => {
    const other = id === record.id ? undefined : recordFacts(packs, id);
    return (
      other !== undefined &&
      (ATTACKS.has(record.kind) ? ATTACKS.has(other.kind) : other.kind === record.kind) &&
      distance(other.days, period.span) === 0
    );
  });
}

/** Of the time that the text gives no other strike of the state's is on record, wherever. */
export function isOnlyStrikeThen(
  packs: PackSet,
  record: RecordFacts,
  agents: ReadonlySet<string>,
  { period }: Setting,
): boolean {
  if (period === undefined || record.kind !== 'airstrike') return false;
  return !packs.eventsBetween(isoDay(period.span.start), isoDay(period.span.end)).some((id) => {
    const other = id === record.id ? undefined : recordFacts(packs, id);
    return (
      other !== undefined &&
      (other.kind === 'airstrike' || other.kind === 'raid') &&
      [...agents].some((agent) => other.nations.has(agent))
    );
  });
}

/** A base is known for the one attack on it; a town only as long as it is in the news. */
export function onlyOne(packs: PackSet, { days }: RecordFacts, place: string, { asOf }: PageFacts): number {
  const isBase = packs.entity(place)?.kind === 'military-site';
  const isFresh = asOf !== null && asOf - days.end <= FRESH_DAYS;
  return isBase || isFresh ? KNOWN_FOR_IT : ONLY_ONE;
}

/** The records have no other attack there up to the article's date. */
export function isOnlyOne(packs: PackSet, place: string, { asOf }: PageFacts): boolean {
  const events = eventsWithin(packs, place).filter((id) => {
    const other = recordFacts(packs, id);
    return other !== undefined && ATTACKS.has(other.kind) && (asOf === null || other.days.start <= asOf);
  });
  return events.length === 1;
}
