import type { DaySpan } from '../../packs/days.ts';
import { samePeriod } from './comparison.ts';
import type { Profile } from './profile.ts';
import { isSaying } from './saying.ts';
import type { Scope } from './scope.ts';
import type { Moment } from './surroundings.ts';

/** When the text says that a number holds, as far as it speaks of it. */
export interface StatedPeriod {
  readonly fit: 'same' | 'none' | 'other';
  /** The date that it gives; absent where it gives none of its own. */
  readonly moment?: Moment;
}

/** A figure of one happening is reported for some weeks after it. */
const REPORTED_DAYS = 45;
/** And spoken of without its date for a year or so, where it has a name. */
const SPOKEN_OF_DAYS = 400;
/** And its date may be a night off. */
const NIGHT = 1;

/** How the dates around a number fit the times that a measure has figures for. */
export function periodOf(
  profile: Profile,
  scope: Scope,
  moments: readonly Moment[],
  asOf: number | null,
): StatedPeriod {
  const inClause = moments.filter(
    ({ at }) =>
      at.from >= Math.max(scope.clause.from, scope.between.from) &&
      at.from < Math.min(scope.clause.to, scope.between.to),
  );
  const inSentence = moments.filter(
    ({ at }) => at.from >= scope.sentence.from && at.from < scope.sentence.to,
  );
  if (profile.tally) {
    const [near, wider, widest] = [inClause, inSentence, moments].map((list) => counted(scope, list, asOf));
    return tallyPeriod(profile, near!, wider!, widest!);
  }
  if (profile.running) return runningPeriod(profile, inClause, inSentence);
  if (profile.once) return oncePeriod(profile, inSentence, moments, asOf);
  const stated = inClause.find((moment) => !moment.since && asOf !== null && moment.span.end !== asOf);
  return stated === undefined ? { fit: 'none' } : { fit: 'same', moment: stated };
}

/** How far before a date the word may stand that makes it the time of an announcement («ذكرت مطلع الشهر أنها …»). */
const SAID_REACH = 3;

/**
 * The periods over which something may have been counted: not the time at which the figure was given, and not one that
 * runs on past the article, where one that was over is named too.
 */
function counted(scope: Scope, moments: readonly Moment[], asOf: number | null): readonly Moment[] {
  const free = moments.filter(({ at }) => !isOfSaying(scope, at.from));
  const over = free.filter(({ span }) => asOf === null || span.end <= asOf || span.start === span.end);
  return over.length > 0 ? over : free;
}

function isOfSaying(scope: Scope, at: number): boolean {
  const { tokens } = scope.block;
  for (let i = at - 1; i >= Math.max(0, at - SAID_REACH) && tokens[i]!.kind === 'word'; i -= 1) {
    if (isSaying(tokens[i]!)) return true;
  }
  return false;
}

/** A tally's period is the one that the nearest date names; a day of announcement names none. */
function tallyPeriod(
  profile: Profile,
  inClause: readonly Moment[],
  inSentence: readonly Moment[],
  inBlock: readonly Moment[],
): StatedPeriod {
  const spans = profile.spans;
  for (const moments of [inClause, inSentence, inBlock]) {
    const periods = moments.filter(({ span, since }) => span.end > span.start && !since);
    if (periods.length === 0) continue;
    const fitting =
      periods.find(({ span }) => spans.some((own) => samePeriod(own, span))) ??
      periods.find(({ span }) => spans.some((own) => sameLength(own, span)));
    return fitting === undefined ? { fit: 'other' } : { fit: 'same', moment: fitting };
  }
  return inClause.some(({ span, since }) => !since && span.start === span.end)
    ? { fit: 'other' }
    : { fit: 'none' };
}

/** A month is counted with months, even one that has no figure on record. */
function sameLength(a: DaySpan, b: DaySpan): boolean {
  const ratio = (a.end - a.start + 1) / (b.end - b.start + 1);
  return ratio > 0.85 && ratio < 1.18;
}

/** A running total is told from month to month: its days may be off by one, and it runs for longer than a season. */
const OFF_DAYS = 31;
const LONG_DAYS = 92;

function runningPeriod(
  profile: Profile,
  inClause: readonly Moment[],
  inSentence: readonly Moment[],
): StatedPeriod {
  const start = profile.spans[0]!.start;
  // «بين آب 2014 ونهاية آب 2019»: from its first day to that of one of its figures.
  const whole = [...inClause, ...inSentence].find(
    ({ span }) =>
      span.end - span.start > LONG_DAYS &&
      Math.abs(span.start - start) <= OFF_DAYS &&
      profile.spans.some(({ end }) => Math.abs(end - span.end) <= OFF_DAYS),
  );
  if (whole !== undefined) return { fit: 'same', moment: whole };
  for (const moments of [inClause, inSentence]) {
    const from = moments.find(({ since, span }) => since && Number.isFinite(span.start));
    if (from === undefined) continue;
    const near = from.span.start - 7 <= start && start <= from.span.end + 7;
    return { fit: near ? 'same' : 'other' };
  }
  return inClause.some(({ since }) => !since) ? { fit: 'other' } : { fit: 'none' };
}

function oncePeriod(
  profile: Profile,
  inSentence: readonly Moment[],
  inBlock: readonly Moment[],
  asOf: number | null,
): StatedPeriod {
  const spans = profile.spans;
  const start = Math.min(...spans.map((span) => span.start)) - NIGHT;
  const end = Math.max(...spans.map((span) => span.end)) + NIGHT;
  for (const moments of [inSentence, inBlock]) {
    const dated = moments.filter(({ since }) => !since);
    if (dated.length === 0) continue;
    const fits = dated.some(({ span }) => span.start <= end && span.end >= start);
    if (fits) return { fit: 'same' };
    if (moments === inSentence) return { fit: 'other' };
  }
  if (asOf === null || asOf < start) return { fit: 'other' };
  // The quake or the base is named anyhow, so that the happening is known without a date.
  if (isNamed(profile) && asOf <= start + SPOKEN_OF_DAYS) return { fit: 'none' };
  return asOf >= start && asOf <= start + REPORTED_DAYS ? { fit: 'none' } : { fit: 'other' };
}

const NAMED = new Set(['earthquake', 'chemical']);

function isNamed(profile: Profile): boolean {
  return (
    [...profile.facets].some((facet) => NAMED.has(facet)) ||
    profile.parties.some((party) => party.isPlace && !party.isCountry)
  );
}
