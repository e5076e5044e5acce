import type { ComponentChildren } from 'preact';
import type { Comparison, NumberCard, ObservationLine, TextNumber } from '../../engine/context/card.ts';
import { PartsBar, partClass } from '../charts/parts-bar.tsx';
import { Series } from '../charts/series.tsx';
import { formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/messages.ts';
import { Say, useLocale, When } from '../i18n/say.tsx';
import {
  amountText,
  Figure,
  FigureRows,
  LaterFigures,
  middleOf,
  Origin,
  sourcesDisagree,
} from './figures.tsx';
import { Header, RelationLine } from './frame.tsx';
import { Section } from './shared.tsx';
import { TextLink } from './text-link.tsx';

/** The number as the text has it, with the noun that it counts where the words leave that out. */
function wordsOf({ text, noun }: TextNumber): string {
  return noun === null || text.includes(noun) ? text : `${text} ${noun}`;
}

/** A number of the text, and the way to it. */
export function InText({ number }: { readonly number: TextNumber }) {
  return <TextLink annotation={number.annotation} text={wordsOf(number)} />;
}

function Nearest({ line }: { readonly line: ObservationLine | null }) {
  if (line === null) return null;
  return (
    <>
      <span>
        <Say
          k="compare.nearest"
          values={{ record: <Figure amount={line} />, date: <When value={line.at} /> }}
        />
      </span>
      <Origin line={line} />
    </>
  );
}

/** The article's number beside the record's: equal or not, never right or wrong. */
export function ComparisonBox({
  number,
  comparison,
}: {
  readonly number: TextNumber;
  readonly comparison: Comparison;
}) {
  const locale = useLocale();
  const article: ComponentChildren = (
    <span class="article-figure">
      <Figure amount={number} />
    </span>
  );
  switch (comparison.result) {
    case 'agrees':
    case 'differs':
      return (
        <div class="compare">
          <RelationLine relation={comparison.result === 'agrees' ? 'same' : 'different'}>
            <Say k="compare.figures" values={{ article, record: <Figure amount={comparison.with} /> }} />
          </RelationLine>
          {comparison.result === 'differs' && (
            <span>
              <Say k="compare.difference" values={{ by: formatNumber(Math.abs(comparison.by), locale) }} />
            </span>
          )}
          <Origin line={comparison.with} />
        </div>
      );
    case 'other-date':
      return (
        <div class="compare">
          <RelationLine relation="none">
            <Say k="compare.other-date" values={{ article, date: <When value={comparison.with.at} /> }} />
          </RelationLine>
          <Origin line={comparison.with} />
          <Nearest line={comparison.nearest} />
        </div>
      );
    case 'no-record-for-date':
      return (
        <div class="compare">
          <RelationLine relation="none">
            <Say k="compare.no-record" values={{ article }} />
          </RelationLine>
          <Nearest line={comparison.nearest} />
        </div>
      );
  }
}

function Parts({ parts }: { readonly parts: NonNullable<NumberCard['parts']> }) {
  const locale = useLocale();
  const sum = (
    <b class="figure">
      <bdi>{formatNumber(parts.sum, locale)}</bdi>
    </b>
  );
  const total = (
    <b class="figure">
      <bdi>{formatNumber(parts.total, locale)}</bdi>
    </b>
  );
  const agree = parts.sum === parts.total;
  const items = parts.items.map(wordsOf).join(locale.lang === 'ar' ? '، ' : ', ');
  return (
    <div class="compare">
      <RelationLine relation={agree ? 'same' : 'different'}>
        <Say k={agree ? 'number.parts' : 'number.parts-differ'} values={{ sum, total }} />
      </RelationLine>
      <PartsBar
        values={parts.items.map((item) => middleOf(item) ?? 0)}
        label={t(locale.lang, 'number.parts-label', { items })}
        rtl={locale.lang === 'ar'}
      />
      <ul class="parts-list">
        {parts.items.map((item, i) => (
          <li key={item.annotation}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect class={partClass(i)} width="10" height="10" rx="2" />
            </svg>
            <InText number={item} />
            {item.place !== undefined && <span dir="auto"> · {item.place[locale.lang]}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the article's figure is drawn: over the period that it was compared with, else at the article's date. */
function articlePoint(card: NumberCard): { at: string; value: number } | null {
  const value = middleOf(card.number);
  if (value === null || card.measure === null) return null;
  const { comparison } = card.measure;
  if (
    (comparison.result === 'agrees' || comparison.result === 'differs') &&
    comparison.with.at.includes('/')
  ) {
    return { at: comparison.with.at, value };
  }
  return card.asOf === null ? null : { at: card.asOf, value };
}

export function NumberCardView({ card }: { readonly card: NumberCard }) {
  const locale = useLocale();
  const { measure, number } = card;
  const point = articlePoint(card);
  return (
    <>
      <Header kind={<Say k="kind.number" />} title={card.title} />
      {measure !== null && (
        <section>
          <ComparisonBox number={number} comparison={measure.comparison} />
          <Series
            title={measure.label[locale.lang]}
            observations={measure.series.before}
            article={point === null ? null : { ...point, label: amountText(number, locale) }}
          />
        </section>
      )}
      {(card.parts !== null || card.conflicts.length > 0) && (
        <Section title={<Say k="card.in-text" />}>
          {card.parts !== null && <Parts parts={card.parts} />}
          {card.conflicts.length > 0 && (
            <p>
              <Say k="number.conflicts" />{' '}
              {card.conflicts.map((other) => (
                <InText key={other.annotation} number={other} />
              ))}
            </p>
          )}
        </Section>
      )}
      {measure !== null && measure.series.before.length > 0 && (
        <Section title={<Say k={card.asOf === null ? 'number.said-undated' : 'number.said'} />} dated>
          <FigureRows lines={measure.series.before} />
          {sourcesDisagree(measure.series.before) && (
            <p class="kind">
              <Say k="number.disagree" />
            </p>
          )}
        </Section>
      )}
      {measure !== null && measure.series.since.length > 0 && (
        <Section title={<Say k="card.since-then" />} class="since">
          <LaterFigures lines={measure.series.since} />
        </Section>
      )}
    </>
  );
}
