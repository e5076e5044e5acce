import type { ComponentChildren } from 'preact';
import type { EventLine, TextWords } from '../../engine/context/card.ts';
import { daysBetween, instantOf, isDay } from '../i18n/edtf.ts';
import type { CountedKey } from '../i18n/messages.ts';
import { Local, Say, SayCount, When } from '../i18n/say.tsx';
import { Fold, useShared } from './shared.tsx';
import { SourceRefs } from './sources.tsx';
import { annotationsOf, TextLink } from './text-link.tsx';

/** So many events stand open; the rest folds. */
const OPEN_EVENTS = 3;

/** Words on which side of a date an event lies, and how far. */
export function Distance({ event, from }: { readonly event: EventLine; readonly from: string }) {
  const between = daysBetween(from, event.date);
  const days = event.distanceDays ?? (between === undefined ? undefined : Math.abs(between));
  const [at, reference] = [instantOf(event.date), instantOf(from)];
  if (days === undefined || at === undefined || reference === undefined) return null;
  return <SayCount k={at < reference ? 'days.earlier' : 'days.later'} n={days} />;
}

interface ListProps {
  readonly events: readonly EventLine[];
  /** `time` where the day is said above already; `date` otherwise. */
  readonly column?: 'date' | 'time';
  /** EDTF: how far each lies from this date is said. */
  readonly from?: string;
}

export function EventList({ events, column = 'date', from }: ListProps) {
  const { inText = {} } = useShared();
  return (
    <ol class="lines">
      {events.map((event) => (
        <li
          key={event.event}
          data-event={event.event}
          data-annotations={annotationsOf(inText[event.event])}
          tabIndex={-1}
        >
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
            {from !== undefined && (
              <span class="clock">
                <Distance event={event} from={from} />
              </span>
            )}
          </span>
          <span>
            <Local text={event.summary} /> <SourceRefs sources={event.sources} weak={event.weak} />
            <InText words={inText[event.event]} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function InText({ words }: { readonly words: readonly TextWords[] | undefined }) {
  if (words === undefined) return null;
  return (
    <span class="note">
      <Say k="card.in-text" />:{' '}
      {words.map((one) => (
        <TextLink key={one.annotation} {...one} />
      ))}
    </span>
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
