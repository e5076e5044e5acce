import type { CardModel, EventLine, ObservationLine, OfficeLine } from '../../engine/context/card.ts';
import type { LocalText } from '../../packs/schema.ts';
import { endsBy, formatEdtf } from '../i18n/edtf.ts';
import { formatNumber, type Locale } from '../i18n/format.ts';
import { t, tCount } from '../i18n/messages.ts';
import { amountText } from './figures.tsx';

/** One thing that a card says, with the sources that it rests on. */
export interface Statement {
  readonly kind: 'heading' | 'line';
  readonly text: string;
  /** Indexes into the card's sources. */
  readonly sources: readonly number[];
}

/** So many lines of a list are taken along. */
const LINES = 5;

/** What stands open on a card, as plain lines: for the clipboard. What came after the article is left out. */
export function statementsOf(card: CardModel, locale: Locale): Statement[] {
  const say = (text: LocalText) => text[locale.lang];
  const line = (text: string, sources: readonly number[] = []): Statement => ({
    kind: 'line',
    text,
    sources,
  });
  const date = (value: string) => formatEdtf(value, locale);
  const n = (value: number) => formatNumber(value, locale);
  const comma = locale.lang === 'ar' ? '، ' : ', ';

  const heading: Statement = {
    kind: 'heading',
    text:
      card.asOf === null
        ? t(locale.lang, 'card.on-record')
        : `${t(locale.lang, 'card.at-that-time')}: ${date(card.asOf.slice(0, 10))}`,
    sources: [],
  };
  const events = (lines: readonly EventLine[]) =>
    lines.slice(0, LINES).map((event) => line(`${date(event.date)}: ${say(event.summary)}`, event.sources));
  const figures = (lines: readonly ObservationLine[]) =>
    lines.slice(0, LINES).map((one) => {
      const by =
        one.statedBy === null ? '' : typeof one.statedBy === 'string' ? one.statedBy : say(one.statedBy);
      return line(`${date(one.at)}: ${amountText(one, locale)}${by === '' ? '' : ` (${by})`}`, one.sources);
    });
  const offices = (lines: readonly OfficeLine[], subject: string) =>
    lines.map((office) => {
      const name = office.person === subject ? '' : `${say(office.personName)}: `;
      const shownTo =
        office.to !== null && (card.asOf === null || endsBy(office.to, card.asOf)) ? office.to : null;
      const period = [office.from, shownTo].every((end) => end === null)
        ? ''
        : ` (${date(`${office.from ?? '..'}/${shownTo ?? '..'}`)})`;
      return line(`${name}${say(office.title)}${period}`, office.sources);
    });

  switch (card.kind) {
    case 'entity': {
      const count = card.events.before.length;
      const lead = card.eventsAreAttacks
        ? card.asOf === null
          ? 'attacks.here'
          : 'attacks.here-before'
        : card.asOf === null
          ? 'events.on-record'
          : 'events.before';
      return [
        ...(card.descriptionIsLater ? [] : [line(say(card.description), card.descriptionSources)]),
        heading,
        ...offices(card.offices.atTime, card.entity),
        ...(count === 0 ? [] : [line(tCount(locale.lang, lead, count, { n: n(count) }))]),
        ...events(card.events.before),
        ...card.measures.flatMap(({ label, atTime }) =>
          atTime === null
            ? []
            : [
                line(
                  `${say(label)}: ${amountText(atTime, locale)}${comma}${date(atTime.at)}`,
                  atTime.sources,
                ),
              ],
        ),
        ...card.facts.before.map((fact) => line(`${say(fact.label)}: ${say(fact.value)}`, fact.sources)),
      ];
    }
    case 'date':
      return [...events(card.onDay), ...events(card.around)];
    case 'number':
      return [
        line(`${t(locale.lang, 'card.in-text')}: ${card.number.text}`),
        heading,
        ...figures(card.measure?.series.before ?? []),
      ];
    case 'event':
      return [
        ...(card.events.length === 0 ? [line(t(locale.lang, 'event.none'))] : events(card.events)),
        ...(card.atPlace.before.length === 0 ? [] : [heading, ...events(card.atPlace.before)]),
      ];
    case 'office':
      return [
        line(t(locale.lang, 'office.stated', { stated: card.stated })),
        line(t(locale.lang, `office.${card.onRecord}`)),
        heading,
        ...offices(card.offices.atTime, card.person),
      ];
  }
}
