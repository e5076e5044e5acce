import type { ComponentChildren } from 'preact';
import type { EventLine } from '../../engine/context/card.ts';
import { isDay } from '../i18n/edtf.ts';
import { formatNumber } from '../i18n/format.ts';
import { type CountedKey, tCount } from '../i18n/messages.ts';
import { Local, SayCount, useLocale, When } from '../i18n/say.tsx';
import { Fold } from './shared.tsx';
import { SourceRefs } from './sources.tsx';

/** So many events stand open; the rest folds. */
const OPEN_EVENTS = 3;

/** Words how far an event lies from the date that the text gives: negative days are earlier. */
export function Distance({ days }: { readonly days: number }) {
  return days < 0 ? <SayCount k="days.earlier" n={-days} /> : <SayCount k="days.later" n={days} />;
}

/** The same for labels. */
export function useDistance(): (days: number) => string {
  const locale = useLocale();
  return (days) => {
    const n = Math.abs(days);
    const key = days < 0 ? 'days.earlier' : 'days.later';
    return tCount(locale.lang, key, n, { n: formatNumber(n, locale) });
  };
}

interface ListProps {
  readonly events: readonly EventLine[];
  /** `time` where the day is said above already; `date` otherwise. */
  readonly column?: 'date' | 'time';
  /** How far each lies from the date in the text. */
  readonly distances?: boolean;
}

export function EventList({ events, column = 'date', distances = false }: ListProps) {
  return (
    <ol class="lines">
      {events.map((event) => (
        <li key={event.event}>
          <span class="when">
            {column === 'date' || event.time === null || !isDay(event.date) ? (
              <When value={event.date} style="short" />
            ) : (
              <bdi>{event.time}</bdi>
            )}
            {column === 'date' && event.time !== null && (
              <span class="clock">
                <bdi>{event.time}</bdi>
              </span>
            )}
            {distances && event.distanceDays !== undefined && (
              <span class="clock">
                <Distance days={event.distanceDays} />
              </span>
            )}
          </span>
          <span>
            <Local text={event.summary} /> <SourceRefs sources={event.sources} weak={event.weak} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The first few events, the others folded under their count. */
export function FoldedEvents({
  events,
  more,
}: {
  readonly events: readonly EventLine[];
  readonly more: 'events.more' | 'attacks.more';
}) {
  const rest = events.slice(OPEN_EVENTS);
  return (
    <>
      <EventList events={events.slice(0, OPEN_EVENTS)} />
      {rest.length > 0 && (
        <Fold summary={<SayCount k={more} n={rest.length} />}>
          <EventList events={rest} />
        </Fold>
      )}
    </>
  );
}

/** Later events under one sentence that counts them and dates the last. Oldest first, as the model has them. */
export function LaterEvents({
  events,
  count,
}: {
  readonly events: readonly EventLine[];
  readonly count: Extract<CountedKey, 'events.after' | 'attacks.after'>;
}) {
  const last = events.at(-1);
  if (last === undefined) return null;
  const date: ComponentChildren = <When value={last.date} />;
  return (
    <Fold summary={<SayCount k={count} n={events.length} values={{ date }} />}>
      <EventList events={events} />
    </Fold>
  );
}
