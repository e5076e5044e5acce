import { eventDays } from '../../packs/days.ts';
import type { EventAnnotation } from '../annotation.ts';
import type { CardBuilder } from './builder.ts';
import type { EventCard } from './card.ts';
import { eventLine, eventLines } from './lines.ts';
import { ATTACKS, eventsWithin } from './record-index.ts';
import { edtfSpan } from './when.ts';

/** The card of words that refer to an event: the record, and what else is on record at the place. */
export function eventCard(builder: CardBuilder, annotation: EventAnnotation): EventCard | undefined {
  const { packs } = builder;
  const near =
    edtfSpan(annotation.date) ??
    (builder.asOf === null ? undefined : { start: builder.asOf, end: builder.asOf });
  const events = annotation.events
    .map((id) => eventLine(builder, id, annotation.date === undefined ? undefined : near)?.line)
    .filter((line) => line !== undefined);
  const place = placeOf(builder, annotation);
  const others =
    place === null ? [] : eventsWithin(packs, place).filter((id) => !annotation.events.includes(id));
  const sameKind = events.length === 0 || events.some((line) => ATTACKS.has(line.kind));
  const atPlace = eventLines(
    builder,
    sameKind ? others.filter((id) => ATTACKS.has(packs.event(id)?.kind ?? '')) : others,
  );
  if (events.length === 0 && atPlace.before.length === 0) return undefined;
  const label = place === null ? null : builder.label(place);
  return {
    ...builder.base({ ar: annotation.text, en: annotation.text }),
    kind: 'event',
    events,
    dateInText: annotation.date ?? null,
    place: place === null || label === null ? null : { entity: place, label },
    atPlace,
    isOwn: isOwn(builder, annotation),
  };
}

/** The place that the text gives, else the one where the record has the event. */
function placeOf(builder: CardBuilder, annotation: EventAnnotation): string | null {
  if (annotation.place !== undefined) return builder.packs.canonical(annotation.place);
  const best = annotation.events[0];
  const place = best === undefined ? undefined : builder.packs.event(best)?.places[0];
  return best === undefined || place === undefined ? null : builder.packs.qualify(best, place);
}

/** The page's own news: an event of its date or the day before, and of those the one that it names most often. */
function isOwn(builder: CardBuilder, annotation: EventAnnotation): boolean {
  const { asOf } = builder;
  if (asOf === null) return false;
  const recent = (id: string | undefined) => {
    const record = id === undefined ? undefined : builder.packs.event(id);
    const span = record && eventDays(record);
    return span != null && span.end <= asOf && span.start >= asOf - 1;
  };
  const own = annotation.events[0];
  if (!recent(own)) return false;
  const times = new Map<string, number>();
  for (const other of builder.input.annotations) {
    if (other.kind !== 'event' || !recent(other.events[0])) continue;
    times.set(other.events[0]!, (times.get(other.events[0]!) ?? 0) + 1);
  }
  return Math.max(...times.values()) === (times.get(own!) ?? 0);
}
