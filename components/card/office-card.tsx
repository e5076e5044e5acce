import type { OfficeCard } from '../../engine/context/card.ts';
import { Say } from '../i18n/say.tsx';
import { Header, RelationLine } from './frame.tsx';
import { LaterOffices, OfficesAtTime, officesSince } from './offices.tsx';
import { Section } from './shared.tsx';

/** The office that the text states, and whether the record knows it at the article's date. */
export function StatedOffice({ card }: { readonly card: OfficeCard }) {
  return (
    <>
      <span class="text-words">
        <Say k="office.stated" values={{ stated: card.stated }} />
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
