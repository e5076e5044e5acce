import type { EntityCard, FactLine } from '../../engine/context/card.ts';
import { LocatorMap } from '../charts/place-map.tsx';
import { Series } from '../charts/series.tsx';
import { Timeline } from '../charts/timeline.tsx';
import { endsBy } from '../i18n/edtf.ts';
import { type CountedKey, keyOf } from '../i18n/messages.ts';
import { Local, Say, SayCount, useLocale } from '../i18n/say.tsx';
import { EventList, FoldedEvents, LaterEvents } from './events.tsx';
import { Figure, FigureRows, LaterFigures, Origin } from './figures.tsx';
import { Header } from './frame.tsx';
import { LaterOffices, OfficesAtTime, officesSince, Period } from './offices.tsx';
import { AtThatTime, Fold, Section, useShared } from './shared.tsx';
import { SourceRefs } from './sources.tsx';

/** Kinds of entity of which one can say "here". */
const PLACES: readonly string[] = ['military-site', 'place', 'governorate', 'country', 'facility'];

/** The sentence that says how much is on record here. */
function leadKey(card: EntityCard): CountedKey {
  const dated = card.asOf !== null;
  if (card.eventsAreAttacks) return dated ? 'attacks.here-before' : 'attacks.here';
  if (!dated) return 'events.on-record';
  return PLACES.includes(card.entityKind) ? 'events.here-before' : 'events.before';
}

/** District, governorate, country: the nearest and the widest are enough to place it. */
function Where({ within }: { readonly within: EntityCard['within'] }) {
  const { lang } = useLocale();
  const shown = within.length > 2 ? [within[0]!, within.at(-1)!] : within;
  return (
    <>
      {shown.map((place, i) => (
        <span key={place.entity}>
          {i > 0 && (lang === 'ar' ? '، ' : ', ')}
          <Local text={place.label} />
        </span>
      ))}
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly FactLine[] }) {
  const { asOf } = useShared();
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={`${fact.label.en} ${fact.from}`}>
          <dt>
            <Local text={fact.label} />
          </dt>
          <dd>
            <Local text={fact.value} />{' '}
            <span class="kind">
              {(fact.from ?? fact.to ?? fact.statedOn) != null && (
                <Period
                  from={fact.from}
                  to={fact.to === null || asOf === null || endsBy(fact.to, asOf) ? fact.to : null}
                  statedOn={fact.statedOn}
                />
              )}{' '}
              <SourceRefs sources={fact.sources} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Measure({ measure }: { readonly measure: EntityCard['measures'][number] }) {
  const locale = useLocale();
  const { atTime, series } = measure;
  return (
    <div class="measure">
      <p>
        <Local text={measure.label} />
        {atTime !== null && (
          <>
            {' '}
            <Figure amount={atTime} unit={measure.unit} />
          </>
        )}
      </p>
      {atTime !== null && <Origin line={atTime} />}
      {series.before.length > 1 && (
        <Fold summary={<Say k="card.over-time" />}>
          <Series title={measure.label[locale.lang]} observations={series.before} article={null} />
          <FigureRows lines={series.before} />
        </Fold>
      )}
    </div>
  );
}

function Description({ card }: { readonly card: EntityCard }) {
  return (
    <p class="one">
      <Local text={card.description} /> <SourceRefs sources={card.descriptionSources.slice(0, 1)} />
    </p>
  );
}

function Since({ card }: { readonly card: EntityCard }) {
  const figures = card.measures.filter(({ series }) => series.since.length > 0);
  const something =
    card.descriptionIsLater ||
    card.events.since.length > 0 ||
    (card.otherEvents?.since.length ?? 0) > 0 ||
    officesSince(card.offices, card.asOf).length > 0 ||
    card.facts.since.length > 0 ||
    figures.length > 0;
  if (!something) return null;
  return (
    <Section title={<Say k="card.since-then" />} class="since">
      {card.descriptionIsLater && <Description card={card} />}
      <LaterEvents
        events={card.events.since}
        count={card.eventsAreAttacks ? 'attacks.after' : 'events.after'}
      />
      {card.otherEvents !== undefined && card.otherEvents.since.length > 0 && (
        <Fold summary={<SayCount k="events.other" n={card.otherEvents.since.length} />}>
          <EventList events={card.otherEvents.since} />
        </Fold>
      )}
      <LaterOffices offices={card.offices} subject={card.entity} />
      {figures.map(({ measure, label, series }) => (
        <LaterFigures key={measure} lines={series.since} label={label} />
      ))}
      {card.facts.since.length > 0 && (
        <Fold summary={<Say k="card.later-facts" />}>
          <Facts facts={card.facts.since} />
        </Fold>
      )}
    </Section>
  );
}

export function EntityCardView({ card }: { readonly card: EntityCard }) {
  const { lang } = useLocale();
  const kind = keyOf('entity', card.entityKind);
  const { offices, events, facts, otherEvents: others } = card;
  const measures = card.measures.filter(({ series }) => series.before.length > 0);
  const hasOffices = offices.atTime.length + offices.before.length > 0;
  const isPerson = card.entityKind === 'person';
  const showEvents =
    events.before.length > 0 ||
    (events.since.length > 0 && card.asOf !== null) ||
    (others?.before.length ?? 0) > 0;
  const officeSection = hasOffices && (
    <Section title={<Say k={card.asOf === null ? 'card.offices' : 'card.offices-at-time'} />} dated>
      {offices.atTime.length === 0 && card.asOf !== null && (
        <p>
          <Say k="office.nothing-at-time" />
        </p>
      )}
      <OfficesAtTime offices={offices} subject={card.entity} />
    </Section>
  );
  return (
    <>
      <Header
        kind={
          <>
            {kind !== undefined && <Say k={kind} />}
            {card.within.length > 0 && ' · '}
            <Where within={card.within} />
          </>
        }
        title={card.title}
      >
        {!card.descriptionIsLater && <Description card={card} />}
      </Header>
      {isPerson && officeSection}
      {showEvents && (
        <AtThatTime>
          <p class="lead">
            <SayCount k={leadKey(card)} n={events.before.length} />
          </p>
          <Timeline events={events.before} article={card.asOf} attacks={card.eventsAreAttacks} />
          <FoldedEvents
            events={events.before}
            more={card.eventsAreAttacks ? 'attacks.more' : 'events.more'}
          />
          {others !== undefined && others.before.length > 0 && (
            <Fold summary={<SayCount k="events.other" n={others.before.length} />}>
              <EventList events={others.before} />
            </Fold>
          )}
        </AtThatTime>
      )}
      {card.map !== undefined && (
        <Section title={<Say k="map.title" />}>
          <LocatorMap map={card.map} title={card.title[lang]} asOf={card.asOf} />
        </Section>
      )}
      {!isPerson && officeSection}
      {measures.length > 0 && (
        <Section title={<Say k="card.figures" />} dated>
          {measures.map((measure) => (
            <Measure key={measure.measure} measure={measure} />
          ))}
        </Section>
      )}
      {facts.before.length > 0 && (
        <Section title={<Say k="card.facts" />} dated>
          <Facts facts={facts.before} />
        </Section>
      )}
      <Since card={card} />
      {card.alternatives.length > 0 && (
        <Section title={<Say k="card.alternatives" />}>
          <ul class="stack">
            {card.alternatives.map((other) => (
              <li key={other.entity}>
                <b>
                  <Local text={other.label} />
                </b>{' '}
                <Local text={other.description} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
