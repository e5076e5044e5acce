import type { EventCard, EventLine } from '../../engine/context/card.ts';
import { Timeline } from '../charts/timeline.tsx';
import { isDay } from '../i18n/edtf.ts';
import { eventName } from '../i18n/messages.ts';
import { Local, Say, SayCount, When } from '../i18n/say.tsx';
import { Distance, EventList, FoldedEvents, LaterEvents } from './events.tsx';
import { Header } from './frame.tsx';
import { AtThatTime, Section } from './shared.tsx';

/** Says so when the text's date and the record's are not the same. */
function DateGap({ event, inText }: { readonly event: EventLine; readonly inText: string }) {
  if (event.distanceDays === 0 || event.date === inText || !isDay(inText)) return null;
  return (
    <p class="gap">
      <Say
        k="event.dates"
        values={{
          text: (
            <span class="text-words">
              <When value={inText} />
            </span>
          ),
          record: <When value={event.date} />,
          distance: <Distance event={event} from={inText} />,
        }}
      />
    </p>
  );
}

export function EventCardView({ card }: { readonly card: EventCard }) {
  const [best] = card.events;
  const { atPlace, place } = card;
  return (
    <>
      <Header
        kind={
          <>
            <Say k={card.isOwn ? 'kind.own-event' : 'kind.event'} />
            {best !== undefined && (
              <>
                {' · '}
                <Say k={eventName(best.kind)} />
              </>
            )}
          </>
        }
        title={card.title}
      />
      {best === undefined ? (
        <section>
          <p>
            <Say k="event.none" />
          </p>
        </section>
      ) : (
        <Section title={<Say k="card.on-record" />}>
          <EventList events={card.events} />
          {card.dateInText !== null && <DateGap event={best} inText={card.dateInText} />}
        </Section>
      )}
      {atPlace.before.length > 0 && (
        <AtThatTime>
          {place !== null && (
            <p class="kind">
              <Say k="event.at-place" values={{ place: <Local text={place.label} /> }} />
            </p>
          )}
          <p class="lead">
            <SayCount
              k={card.asOf === null ? 'events.on-record' : 'events.here-before'}
              n={atPlace.before.length}
            />
          </p>
          <Timeline events={atPlace.before} article={card.asOf} attacks={false} />
          <FoldedEvents events={atPlace.before} more="events.more" />
        </AtThatTime>
      )}
      {atPlace.since.length > 0 && (
        <Section title={<Say k="card.since-then" />} class="since">
          <LaterEvents events={atPlace.since} count="events.after" />
        </Section>
      )}
    </>
  );
}
