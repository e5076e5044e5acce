import { daysOf } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import { entityFacts } from '../claims/entity-facts.ts';
import { ATTACKS, eventsWithin } from '../context/record-index.ts';
import { KINDS_OF } from './lexicon.ts';
import type { PageFacts } from './score.ts';
import { type Setting, within } from './setting.ts';

/** A site is quiet on either side for this long when no record can be meant. */
const QUIET_DAYS = 3;

/**
 * The site of an attack that no record has: its weapon, its day and one attacked site are named in the clause, the
 * records reach over the day, and have nothing at the site around it.
 */
export function unrecordedAt(packs: PackSet, setting: Setting, page: PageFacts): string | undefined {
  const { moment, phrase, facts } = setting;
  const kinds = KINDS_OF[phrase.nature];
  if (
    moment === undefined ||
    phrase.weapon === undefined ||
    phrase.plural ||
    !kinds.some((kind) => ATTACKS.has(kind))
  )
    return undefined;
  if (moment.annotation.resolvedBy === 'text-date') return undefined;
  if (page.asOf !== null && moment.span.start > page.asOf) return undefined;
  const sites = new Set(
    facts.mentions
      .filter(
        ({ id, at }) => entityFacts(packs, id)?.record.kind === 'military-site' && within(at, setting.clause),
      )
      .map(({ id }) => id),
  );
  const [site] = sites;
  if (site === undefined || sites.size !== 1 || !within(moment.at, setting.clause)) return undefined;
  const pack = packs.packs.find(({ info }) => site.startsWith(`${info.name}:`));
  if (pack === undefined || moment.span.end > daysOf(pack.info.dataDate).end) return undefined;
  const events = eventsWithin(packs, site).map((id) => packs.event(id)!);
  const near = events.some((record) => {
    const start = record.date ?? record.from;
    if (!start) return true;
    const day = daysOf(start);
    return day.start <= moment.span.end + QUIET_DAYS && day.end >= moment.span.start - QUIET_DAYS;
  });
  return events.length > 0 && !near ? site : undefined;
}
