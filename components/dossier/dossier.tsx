import type { ComponentChildren } from 'preact';
import type { NumberCard, OfficeCard, TextWords } from '../../engine/context/card.ts';
import type { Dossier, DossierMention } from '../../engine/context/dossier.ts';
import type { Lang } from '../../engine/document.ts';
import { FoldedEvents, LaterEvents } from '../card/events.tsx';
import { LaterFigures } from '../card/figures.tsx';
import { FootText } from '../card/frame.tsx';
import { ComparisonBox, InText } from '../card/number-card.tsx';
import { StatedOffice } from '../card/office-card.tsx';
import { OfficeList } from '../card/offices.tsx';
import type { CardShared } from '../card/props.ts';
import { Section, SharedContext } from '../card/shared.tsx';
import { Sources } from '../card/sources.tsx';
import { annotationsOf } from '../card/text-link.tsx';
import { Timeline } from '../charts/timeline.tsx';
import { formatEdtf } from '../i18n/edtf.ts';
import type { PlainKey } from '../i18n/messages.ts';
import { Local, LocaleContext, Say, SayCount, useLocale } from '../i18n/say.tsx';

export interface DossierProps extends Pick<CardShared, 'onReveal' | 'hrefOf'> {
  readonly dossier: Dossier;
  readonly lang: Lang;
  /** BCP 47 tag of the reader, for month names; the language alone when absent. */
  readonly region?: string;
  /** How the article's date was found. */
  readonly dateFrom?: PlainKey;
  /** The address of an annotation's card, where names are links to it. */
  readonly cardHref?: (annotation: string) => string | undefined;
}

/** All that is on record of one article: its numbers, events, people and offices, then what has happened since. */
export function DossierView(props: DossierProps) {
  const { dossier, lang, region, onReveal, hrefOf } = props;
  const shared: CardShared = {
    sources: dossier.sources,
    asOf: dossier.asOf,
    onReveal,
    inText: dossier.inText,
    ...(hrefOf === undefined ? {} : { hrefOf }),
  };
  const { numbers, timeline, places, people, offices, others } = dossier;
  return (
    <LocaleContext.Provider value={{ lang, region }}>
      <SharedContext.Provider value={shared}>
        <Heading asOf={dossier.asOf} dateFrom={props.dateFrom} />
        {numbers.length > 0 && (
          <Section title={<Say k="dossier.numbers" />}>
            {sameFigures(numbers).map((cards) => (
              <NumberEntry key={cards[0]!.annotation} cards={cards} />
            ))}
          </Section>
        )}
        {timeline.before.length > 0 && (
          <Section title={<Say k="dossier.timeline" />}>
            <p class="lead">
              <SayCount
                k={dossier.asOf === null ? 'events.on-record' : 'events.before'}
                n={timeline.before.length}
              />
            </p>
            <Timeline events={timeline.before} article={dossier.asOf} attacks={false} />
            <FoldedEvents events={timeline.before} more="events.more" />
          </Section>
        )}
        {places.length > 0 && (
          <section>
            <ul class="stack">
              {places.map((place) => (
                <li key={place.entity}>
                  <Name mention={place} props={props} />{' '}
                  <span class="kind">
                    <SayCount
                      k={dossier.asOf === null ? 'events.on-record' : 'events.before'}
                      n={place.events.before.length}
                    />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {people.length > 0 && (
          <Section title={<Say k={dossier.asOf === null ? 'dossier.people-undated' : 'dossier.people'} />}>
            <ul class="stack">
              {people.map((person) => (
                <li key={person.entity}>
                  <Name mention={person} props={props} />
                  <OfficeList offices={person.atTime} subject={person.entity} until={dossier.asOf} />
                  {person.atTime.length === 0 && dossier.asOf !== null && (
                    <span class="kind">
                      <Say k="office.nothing-at-time" />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {offices.length > 0 && (
          <Section title={<Say k="dossier.offices" />}>
            {offices.map((card) => (
              <OfficeEntry key={card.annotation} card={card} inText={dossier.inText[card.annotation]} />
            ))}
          </Section>
        )}
        {others.length > 0 && (
          <Section title={<Say k="dossier.others" />}>
            <p>
              {others.map((other, i) => (
                <span key={other.entity}>
                  {i > 0 && (lang === 'ar' ? '، ' : ', ')}
                  <Name mention={other} props={props} />
                </span>
              ))}
            </p>
          </Section>
        )}
        <SinceThen dossier={dossier} />
        <Sources sources={dossier.sources} />
        <footer>
          <FootText foot={dossier.foot} />
        </footer>
      </SharedContext.Provider>
    </LocaleContext.Provider>
  );
}

function Heading({ asOf, dateFrom }: Pick<Dossier, 'asOf'> & { readonly dateFrom: PlainKey | undefined }) {
  const locale = useLocale();
  return (
    <header>
      <h2>
        <Say k="dossier.title" />
      </h2>
      <p class="kind">
        {asOf === null ? (
          <Say k="card.no-date" />
        ) : (
          <>
            <Say k="popup.published" />: <time dateTime={asOf}>{formatEdtf(asOf, locale, 'long')}</time>
            {dateFrom !== undefined && (
              <span class="found">
                {' '}
                (<Say k={dateFrom} />)
              </span>
            )}
          </>
        )}
      </p>
    </header>
  );
}

function Name({ mention, props }: { readonly mention: DossierMention; readonly props: DossierProps }) {
  const href = props.cardHref?.(mention.annotations[0]!);
  const name: ComponentChildren = <Local text={mention.label} />;
  if (href !== undefined) return <a href={href}>{name}</a>;
  if (props.hrefOf !== undefined) return <b>{name}</b>;
  return (
    <button
      type="button"
      class="name"
      data-annotations={mention.annotations.join(' ')}
      onClick={() => props.onReveal(mention.annotations[0]!)}
    >
      {name}
    </button>
  );
}

/** What the text states of one measure with one figure, more than once perhaps, stands together. */
function sameFigures(cards: readonly NumberCard[]): NumberCard[][] {
  const groups = new Map<string, NumberCard[]>();
  for (const card of cards) {
    const { value, low, high, qualifier } = card.number;
    const key = JSON.stringify([
      card.measure?.measure,
      value,
      low,
      high,
      qualifier,
      card.measure?.comparison,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [card]);
    else group.push(card);
  }
  return [...groups.values()];
}

function NumberEntry({ cards }: { readonly cards: readonly NumberCard[] }) {
  const { number, measure } = cards[0]!;
  if (measure === null) return null;
  return (
    <div class="entry" data-annotations={cards.map((card) => card.annotation).join(' ')}>
      <p>
        <Local text={measure.label} />
        {': '}
        {cards.map((card) => (
          <InText key={card.annotation} number={card.number} />
        ))}
      </p>
      <ComparisonBox number={number} comparison={measure.comparison} />
    </div>
  );
}

function OfficeEntry({
  card,
  inText,
}: {
  readonly card: OfficeCard;
  readonly inText: readonly TextWords[] | undefined;
}) {
  return (
    <div class="entry compare" data-annotations={annotationsOf(inText)}>
      <b>
        <Local text={card.personName} />
      </b>
      <StatedOffice card={card} inText={inText} />
    </div>
  );
}

/** What came after the article, apart: the events, and the later figures of each measure. */
function SinceThen({ dossier }: { readonly dossier: Dossier }) {
  const measures = new Map(
    dossier.numbers.flatMap(({ measure }) =>
      measure === null || measure.series.since.length === 0 ? [] : [[measure.measure, measure] as const],
    ),
  );
  if (dossier.timeline.since.length === 0 && measures.size === 0) return null;
  return (
    <Section title={<Say k="card.since-then" />} class="since">
      <LaterEvents events={dossier.timeline.since} count="events.after" />
      {[...measures.values()].map((measure) => (
        <LaterFigures key={measure.measure} lines={measure.series.since} label={measure.label} />
      ))}
    </Section>
  );
}
