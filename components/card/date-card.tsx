import type { DateCard } from '../../engine/context/card.ts';
import { formatEdtf, isDay, singleDate, weekdayName } from '../i18n/edtf.ts';
import { formatHijri } from '../i18n/format.ts';
import { Say, SayCount, useLocale, When } from '../i18n/say.tsx';
import { EventList } from './events.tsx';
import { Header } from './frame.tsx';
import { Fold, Section } from './shared.tsx';

/** How the date came to be read so. */
function How({ card }: { readonly card: DateCard }) {
  switch (card.resolvedBy) {
    case 'published':
      return card.asOf === null ? (
        <Say k="date.published-unknown" />
      ) : (
        <Say k="date.published" values={{ date: <When value={card.asOf.slice(0, 10)} /> }} />
      );
    case 'explicit':
      return <Say k="date.explicit" />;
    case 'quotation':
      return <Say k="date.quotation" />;
    case 'text-date':
      return <Say k="date.text-date" />;
    case 'weekday':
      return <Say k="date.weekday" />;
    default:
      return <Say k={card.value === null ? 'kind.time' : 'kind.date'} />;
  }
}

export function DateCardView({ card }: { readonly card: DateCard }) {
  const locale = useLocale();
  const { value, weekdayConflict } = card;
  const day = value !== null && isDay(value) && !/[~?%]$/.test(value);
  // A tally of the month is not an event of the day.
  const thatDay = day ? card.onDay.filter((event) => isDay(event.date)) : card.onDay;
  const periods = day ? card.onDay.filter((event) => !isDay(event.date)) : [];
  return (
    <>
      <Header
        kind={<How card={card} />}
        title={value === null ? card.title : formatEdtf(value, locale, 'long')}
      >
        {day && locale.hijri !== false && (
          <p class="one kind">
            <Say k="date.umm-al-qura" values={{ date: formatHijri(singleDate(value)!.date, locale) }} />
          </p>
        )}
        {value === null && (
          <p class="one">
            <Say k="date.vague" />
          </p>
        )}
        {weekdayConflict !== null && (
          <p class="text-says">
            <Say
              k="date.weekday-conflict"
              values={{
                stated: weekdayName(weekdayConflict.stated, locale),
                actual: weekdayName(weekdayConflict.actual, locale),
              }}
            />
          </p>
        )}
      </Header>
      {thatDay.length > 0 && (
        <Section title={<Say k={day ? 'date.on-day' : 'date.in-period'} />}>
          <EventList events={thatDay} column={day ? 'time' : 'date'} />
        </Section>
      )}
      {periods.length > 0 && (
        <Section title={<Say k="date.periods" />}>
          <EventList events={periods} />
        </Section>
      )}
      {value !== null && card.onDay.length === 0 && (
        <section>
          <p class="kind">
            <Say k="date.nothing" />
          </p>
        </section>
      )}
      {card.around.length > 0 && (
        <Section title={<Say k="date.around" />}>
          <EventList events={card.around} from={value ?? undefined} />
        </Section>
      )}
      {card.afterArticle.length > 0 && (
        <Section title={<Say k="card.since-then" />} class="since">
          <Fold
            summary={
              <SayCount
                k="events.after"
                n={card.afterArticle.length}
                values={{ date: <When value={card.afterArticle.at(-1)!.date} /> }}
              />
            }
          >
            <EventList events={card.afterArticle} />
          </Fold>
        </Section>
      )}
    </>
  );
}
