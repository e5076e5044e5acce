import type { PackSet } from '../../packs/pack.ts';
import type { DateAnnotation } from '../annotation.ts';
import { tokenTexts } from '../text/tokens.ts';
import type { CardBuilder } from './builder.ts';
import type { DateCard, EventLine } from './card.ts';
import { eventLine, split } from './lines.ts';
import { edtfSpan, isoDay, weekdayOf } from './when.ts';

/** Days on either side of the date whose events are shown as around it. */
const AROUND_DAYS = 3;
/** Longer stretches than a quarter say too little of when to list what happened. */
const LONGEST_LISTED_DAYS = 92;

/** ISO weekdays by their folded names. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['الاثنين', 'الإثنين', 'monday'],
    ['الثلاثاء', 'tuesday'],
    ['الأربعاء', 'الاربعاء', 'wednesday'],
    ['الخميس', 'thursday'],
    ['الجمعة', 'friday'],
    ['السبت', 'saturday'],
    ['الأحد', 'sunday'],
  ].flatMap((names, i) => names.map((name) => [tokenTexts(name)[0]!, i + 1] as const)),
);

/** The card of a date: how it was read, and what is on record of that day and those around it. */
export function dateCard(builder: CardBuilder, annotation: DateAnnotation): DateCard | undefined {
  const { value } = annotation;
  if (value === undefined) return undefined;
  const span = edtfSpan(value);
  const lines = { onDay: [] as EventLine[], around: [] as EventLine[], afterArticle: [] as EventLine[] };
  if (span !== null && span.end - span.start <= LONGEST_LISTED_DAYS) {
    const placed = between(builder.packs, span.start - AROUND_DAYS, span.end + AROUND_DAYS)
      .map((id) => eventLine(builder, id, span))
      .filter((line) => line !== null);
    const sides = split(placed);
    lines.afterArticle.push(...sides.since);
    for (const line of sides.before.toReversed()) {
      (line.distanceDays === 0 ? lines.onDay : lines.around).push(line);
    }
  }
  return {
    ...builder.base({ ar: annotation.text, en: annotation.text }),
    kind: 'date',
    value,
    resolvedBy: annotation.resolvedBy ?? null,
    weekdayConflict: weekdayConflict(annotation),
    ...lines,
  };
}

function between(packs: PackSet, from: number, to: number): readonly string[] {
  return packs.eventsBetween(isoDay(from), isoDay(to));
}

/** The weekday that the words name, where the day they give is another; several named, none is held against it. */
function weekdayConflict(annotation: DateAnnotation): DateCard['weekdayConflict'] {
  const span = edtfSpan(annotation.value);
  if (span === null || span.start !== span.end) return null;
  const named = new Set(tokenTexts(annotation.text).flatMap((token) => WEEKDAYS.get(token) ?? []));
  if (named.size !== 1) return null;
  const [stated] = named;
  const actual = weekdayOf(span.start);
  return stated === actual ? null : { stated: stated!, actual };
}
