import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line, symbol, symbolTriangle } from 'd3-shape';
import { useState } from 'preact/hooks';
import type { ObservationLine } from '../../engine/context/card.ts';
import { amountText, Figure, OriginRefs, saidBy } from '../card/figures.tsx';
import { useShared } from '../card/shared.tsx';
import { formatEdtf, instantOf } from '../i18n/edtf.ts';
import { dateFormat, formatTick } from '../i18n/format.ts';
import { t } from '../i18n/messages.ts';
import { Say, useLocale, When } from '../i18n/say.tsx';
import { AsTable } from './as-table.tsx';
import { directed, inside, TICK_FORMATS, timeAxis, WIDTH } from './axis.ts';
import { type Mark, useWalk } from './walk.ts';

const HEIGHT = 122;
const TOP = 18;
const BOTTOM = 24;
/** Room for the figures of the axis, on the side where time begins. */
const SIDE = 46;
const MARGIN = 14;
const AXIS_GAP = 12;

/** An observation as drawn: a level on a day, or a count over a period. */
interface Drawn {
  readonly observation: ObservationLine;
  readonly from: Date;
  readonly to: Date | null;
  readonly low: number;
  readonly high: number;
}

function drawn(observation: ObservationLine): Drawn[] {
  const [, end] = observation.at.split('/');
  const from = instantOf(observation.at);
  const low = observation.low ?? observation.value ?? observation.high;
  const high = observation.high ?? observation.value ?? observation.low;
  if (from === undefined || low === null || high === null) return [];
  const to = end === undefined ? undefined : instantOf(end);
  return [{ observation, from, to: to ?? null, low: Math.min(low, high), high: Math.max(low, high) }];
}

/** A level that only one source states for its date: between two such a line may be drawn. */
function isPlain(item: Drawn, all: readonly Drawn[]): boolean {
  return (
    item.to === null &&
    item.low === item.high &&
    all.every((other) => Number(other.from) !== Number(item.from) || other.high === item.high)
  );
}

interface SeriesProps {
  readonly title: string;
  readonly observations: readonly ObservationLine[];
  /** The article's own figure: where it is drawn and what it says. */
  readonly article: { readonly at: string; readonly value: number; readonly label: string } | null;
}

/**
 * The figures of one measure over time, the article's as a ring. The pointer and the arrow keys name each; a click or Enter
 * leads to its row in the table.
 */
export function Series(props: SeriesProps) {
  const items = props.observations.flatMap(drawn).sort((a, b) => Number(a.from) - Number(b.from));
  return items.length < 2 ? null : <Drawing {...props} items={items} />;
}

function Drawing({ title, article, items }: SeriesProps & { readonly items: readonly Drawn[] }) {
  const locale = useLocale();
  const { sources } = useShared();
  const [lead, setLead] = useState<{ readonly key: string }>();
  const rtl = locale.lang === 'ar';
  const articleDate = article === null ? undefined : instantOf(article.at);

  const [left, right] = rtl ? [MARGIN, WIDTH - SIDE] : [SIDE, WIDTH - MARGIN];
  const dates = items.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const { x, ticks } = timeAxis(
    articleDate === undefined ? dates : [...dates, articleDate],
    left,
    right,
    rtl,
  );
  const highest = Math.max(...items.map(({ high }) => high), article?.value ?? 0);
  const y = scaleLinear()
    .domain([0, highest || 1])
    .nice(3)
    .range([HEIGHT - BOTTOM, TOP]);
  const axisX = rtl ? WIDTH - SIDE + AXIS_GAP : SIDE - AXIS_GAP;

  const path = line<Drawn>()
    .defined((item) => isPlain(item, items))
    .x((item) => x(item.from))
    .y((item) => y(item.high))
    .curve(curveStepAfter);
  const steps = path(items) ?? '';

  // Above its ring, or below where only that is free.
  const ownX = articleDate === undefined ? 0 : x(articleDate);
  const ownY = article === null ? 0 : y(article.value);
  const taken = (from: number, to: number) =>
    items.some((item) => {
      const above = ownY - y(item.high);
      return Math.abs(x(item.to ?? item.from) - ownX) < 26 && above > from && above < to;
    });
  const labelBelow = taken(4, 28) && !taken(-28, -4);

  const label = t(locale.lang, article === null ? 'chart.label' : 'chart.label-article', {
    title,
    from: formatEdtf(items[0]!.observation.at, locale),
    to: formatEdtf(items.at(-1)!.observation.at, locale),
    article: article?.label ?? '',
  });

  const points = items.map(({ observation, from, to, low, high }, i): Mark => {
    const who = saidBy(observation, sources, locale.lang);
    const what = [formatEdtf(observation.at, locale), amountText(observation, locale), who ?? ''];
    return {
      key: String(i),
      x: (x(from) + x(to ?? from)) / 2,
      y: (y(low) + y(high)) / 2,
      name: what.filter((part) => part !== '').join(' — '),
    };
  });
  const own: Mark | null =
    article === null || articleDate === undefined
      ? null
      : { key: 'article', x: ownX, y: ownY, name: `${t(locale.lang, 'chart.article')} — ${article.label}` };
  const marks = own === null ? points : [...points, own];
  const { isStatic, controls, optionOf, named } = useWalk(
    marks.toSorted((a, b) => a.x - b.x || (rtl ? b.y - a.y : a.y - b.y)),
    rtl,
    (key) => setLead({ key }),
  );

  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-label={label} {...controls}>
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <line class="rule" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={axisX} y={y(tick) + 4} text-anchor={rtl ? 'start' : 'end'}>
              {directed(formatTick(tick, locale), rtl)}
            </text>
          </g>
        ))}
        {ticks.map((tick) => (
          <text key={tick.x} x={inside(tick.x, 18)} y={HEIGHT - 5} text-anchor="middle">
            {directed(dateFormat(locale, TICK_FORMATS[tick.unit]).format(tick.date), rtl)}
          </text>
        ))}
        <path class="steps" d={steps} />
        {items.map((item, i) => (
          <g key={i} class="observation" {...optionOf(points[i]!)}>
            <Observation item={item} x={x} y={y} />
            {isStatic && <title>{points[i]!.name}</title>}
          </g>
        ))}
        {own !== null && (
          <g class="own" transform={`translate(${ownX} ${ownY})`} {...optionOf(own)}>
            <circle class="ring" r="7" />
            <circle class="core" r="3" />
            <text x={inside(ownX, 20) - ownX} y={labelBelow ? 20 : -12} text-anchor="middle">
              {t(locale.lang, 'chart.article')}
            </text>
          </g>
        )}
      </svg>
      {!isStatic && (
        <figcaption class="under" aria-hidden="true">
          {named !== undefined && (
            <span class="named">
              <bdi>{named}</bdi>
            </span>
          )}
        </figcaption>
      )}
      <AsTable
        summary={<Say k="chart.table" />}
        columns={['chart.date', 'chart.figure', 'chart.source']}
        rows={[
          ...items.map(({ observation }, i) => ({
            key: String(i),
            cells: [
              <When key="date" value={observation.at} style="short" />,
              <Figure key="figure" amount={observation} />,
              <OriginRefs key="source" line={observation} />,
            ],
          })),
          ...(own === null
            ? []
            : [
                {
                  key: own.key,
                  cells: [
                    <When key="date" value={article!.at} style="short" />,
                    <b key="figure" class="figure article-figure">
                      <bdi>{article!.label}</bdi>
                    </b>,
                    <Say key="source" k="chart.article" />,
                  ],
                },
              ]),
        ]}
        lead={lead}
      />
    </figure>
  );
}

interface ObservationProps {
  readonly item: Drawn;
  readonly x: (date: Date) => number;
  readonly y: (value: number) => number;
}

/** A ring for about, a disc for exact, an arrow for a bound, a bar for a range or a period. */
function Observation({ item, x, y }: ObservationProps) {
  const { observation, from, to, low, high } = item;
  const x0 = x(from);
  const x1 = to === null ? x0 : x(to);
  const bound =
    observation.qualifier === 'at-least' || observation.qualifier === 'more-than'
      ? 0
      : observation.qualifier === 'at-most' || observation.qualifier === 'less-than'
        ? 180
        : null;
  if (low !== high) return <line class="span" x1={x0} x2={x1} y1={y(low)} y2={y(high)} />;
  if (Math.abs(x1 - x0) > 6) return <line class="span" x1={x0} x2={x1} y1={y(high)} y2={y(high)} />;
  const at = `translate(${(x0 + x1) / 2} ${y(high)})`;
  if (bound !== null) {
    return <path class="point" d={symbol(symbolTriangle, 42)() ?? ''} transform={`${at} rotate(${bound})`} />;
  }
  return (
    <circle class={observation.qualifier === 'exact' ? 'point exact' : 'point'} r="3.5" transform={at} />
  );
}
