import type { OfficeCard, TextWords } from '../../engine/context/card.ts';
import { Say } from '../i18n/say.tsx';
import { Header, RelationLine } from './frame.tsx';
import { LaterOffices, OfficesAtTime, officesSince } from './offices.tsx';
import { Section } from './shared.tsx';
import { TextLink } from './text-link.tsx';

/**
 * The office that the text states, and whether the record knows it at the article's date.
 *
 * @param inText the words that state it, to be led to
 */
export function StatedOffice({
  card,
  inText,
}: {
  readonly card: OfficeCard;
  readonly inText?: readonly TextWords[] | undefined;
}) {
  return (
    <>
      <span class="text-words">
        <Say
          k="office.stated"
          values={{
            stated: inText?.map((words) => <TextLink key={words.annotation} {...words} />) ?? card.stated,
          }}
        />
      </span>
      <RelationLine relation={card.onRecord === 'at-that-time' ? 'same' : 'none'}>
        <Say k={`office.${card.onRecord}`} />
      </RelationLine>
    </>
  );
}

export function OfficeCardView({ card }: { readonly card: OfficeCard }) {
  const { offices } = card;
  const [held] = offices.atTime;
  return (
    <>
      <Header kind={<Say k="kind.office" />} title={card.personName} />
      <section>
        <div class="compare">
          <StatedOffice card={card} />
        </div>
      </section>
      <Section title={<Say k={card.asOf === null ? 'card.offices' : 'card.offices-at-time'} />} dated>
        {held === undefined && card.asOf !== null && (
          <p>
            <Say k="office.nothing-at-time" />
          </p>
        )}
        <OfficesAtTime offices={offices} subject={card.person} />
      </Section>
      {officesSince(offices, card.asOf).length > 0 && (
        <Section title={<Say k="card.since-then" />} class="since">
          <LaterOffices offices={offices} subject={card.person} />
        </Section>
      )}
    </>
  );
}
