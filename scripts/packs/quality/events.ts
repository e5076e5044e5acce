import type { PackRecords } from '../../../packs/check.ts';
import { type DaySpan, eventDays } from '../../../packs/days.ts';
import type { EventRecord } from '../../../packs/schema.ts';
import type { Finding } from './finding.ts';

const MINUTES_OF_DAY = 1440;

/** Events of one kind at one place less than a day apart; two that bear different clock times of a day are two. */
export function eventsThatMayBeOne({ events }: PackRecords): Finding[] {
  const dated = events
    .map((event) => ({ event, days: eventDays(event) }))
    .filter((one): one is { event: EventRecord; days: DaySpan } => one.days !== null)
    .sort((a, b) => a.days.start - b.days.start || (a.event.id < b.event.id ? -1 : 1));
  return dated.flatMap(({ event, days }, i) =>
    dated
      .slice(i + 1)
      .filter((other) => event.kind === other.event.kind && shareAPlace(event, other.event))
      .filter((other) => near(event, days, other.event, other.days))
      .map(
        (other): Finding => ({
          rule: 'events-that-may-be-one',
          severity: 'warning',
          file: 'events.json',
          record: event.id,
          key: `${event.id} ${other.event.id}`,
          reason: `less than a day from ${other.event.id}, the same kind, the same place`,
        }),
      ),
  );
}

function shareAPlace(a: EventRecord, b: EventRecord): boolean {
  return a.places.some((place) => b.places.includes(place));
}

function near(a: EventRecord, daysA: DaySpan, b: EventRecord, daysB: DaySpan): boolean {
  const single = daysA.start === daysA.end && daysB.start === daysB.end;
  if (single && a.time !== null && b.time !== null) {
    const apart = minutes(b.time) - minutes(a.time) + (daysB.start - daysA.start) * MINUTES_OF_DAY;
    // Both clock times are known: an hour or more between them is two events.
    return Math.abs(apart) < 60;
  }
  // Records of a month or a year are tallies, which hold the events of their time.
  if (daysA.end - daysA.start > 2 || daysB.end - daysB.start > 2) {
    return daysA.start === daysB.start && daysA.end === daysB.end;
  }
  return daysB.start - daysA.end <= 1;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
