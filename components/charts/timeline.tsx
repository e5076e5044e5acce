import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { EventLine } from '../../engine/context/card.ts';
import { SourceRefs } from '../card/sources.tsx';
import { formatEdtf, instantOf } from '../i18n/edtf.ts';
import { dateFormat, formatNumber } from '../i18n/format.ts';
import { eventName, type PlainKey, t, tCount } from '../i18n/messages.ts';
import { Say, useLocale, When } from '../i18n/say.tsx';
import { AsTable } from './as-table.tsx';
import { directed, inside, TICK_FORMATS, timeAxis, WIDTH } from './axis.ts';
import { type Mark, useWalk } from './walk.ts';

/** Kinds that look alike on the timeline: told apart by shape first, by colour second. */
type Group = 'fire' | 'drone' | 'ground' | 'air' | 'other';

const GROUPS: Readonly<Record<string, Group>> = {
  'rocket-attack': 'fire',
  'mortar-attack': 'fire',
  'drone-attack': 'drone',
  'drone-shootdown': 'drone',
  'ied-attack': 'ground',
  'ground-attack': 'ground',
  raid: 'ground',
  airstrike: 'air',
};
const SHAPES: Readonly<Record<Group, SymbolType>> = {
  fire: symbolCircle,
  drone: symbolDiamond,
  ground: symbolSquare,
  air: symbolTriangle,
  other: symbolCircle,
};
const GROUP_ORDER: readonly Group[] = ['fire', 'drone', 'ground', 'air', 'other'];
const GROUP_NAMES: Readonly<Record<Group, PlainKey>> = {
  fire: 'group.fire',
  drone: 'group.drone',
  ground: 'group.ground',
  air: 'group.air',
  other: 'group.other',
};

export function groupOf(kind: string): Group {
  return GROUPS[kind] ?? 'other';
}

const MARGIN = 12;
const LABEL_ROW = 15;
const MAX_LEVELS = 5;

function markPath(group: Group, size: number): string {
  return symbol(SHAPES[group], size)() ?? '';
}

interface Placed {
  readonly event: EventLine;
  readonly group: Group;
  readonly x: number;
  readonly level: number;
}

/** Marks that would touch stand one above another; over the last level they lie upon each other. */
function place(events: readonly EventLine[], x: (date: Date) => number, step: number): Placed[] {
  const lastX: number[] = [];
  return events
    .flatMap((event) => {
      const date = instantOf(event.date);
      return date === undefined ? [] : [{ event, group: groupOf(event.kind), x: x(date) }];
    })
    .sort((a, b) => a.x - b.x)
    .map((mark) => {
      let level = 0;
      while (level < MAX_LEVELS - 1 && mark.x - (lastX[level] ?? Number.NEGATIVE_INFINITY) < step) level++;
      lastX[level] = mark.x;
      return { ...mark, level };
    });
}

interface TimelineProps {
  readonly events: readonly EventLine[];
  /** ISO date of the article; null leaves its line out. */
  readonly article: string | null;
  readonly attacks: boolean;
}

/** Leads to the entry of an event in the list beside the drawing, out of the folds that it lies in. */
function openEntry(id: string, drawing: Element): void {
  const entry = drawing.closest('section')?.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`);
  if (entry == null) return;
  for (let fold = entry.closest('details'); fold !== null; ) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  entry.scrollIntoView({ block: 'nearest' });
  entry.focus({ preventScroll: true });
}

/**
 * Events on a line of time that ends with the article. The list beside it tells each in words; the pointer and the arrow keys
 * name it, and a click or Enter leads to its entry there. A fold has the whole as a table.
 */
export function Timeline(props: TimelineProps) {
  const dated = props.events.filter(({ date }) => instantOf(date) !== undefined);
  return dated.length < 2 ? null : <Drawing {...props} events={dated} count={props.events.length} />;
}

/** What is drawn: dated events, two at least, of `count` all told. */
function Drawing({ events, article, attacks, count: all }: TimelineProps & { readonly count: number }) {
  const locale = useLocale();
  const rtl = locale.lang === 'ar';
  const dates = events.map(({ date }) => instantOf(date)!);
  const articleDate = article === null ? undefined : instantOf(article);
  const radius = dates.length > 60 ? 3 : dates.length > 25 ? 4 : 5;
  const { x, ticks } = timeAxis(
    articleDate === undefined ? dates : [...dates, articleDate],
    MARGIN,
    WIDTH - MARGIN,
    rtl,
  );
  const step = radius * 2 + 1;
  const placed = place(events, x, step);
  const top = articleDate === undefined ? 4 : LABEL_ROW;
  const base = top + radius + Math.max(...placed.map(({ level }) => level)) * step + 3;
  const height = base + radius + 4 + LABEL_ROW;
  const size = Math.PI * radius * radius;
  const groups = GROUP_ORDER.filter((group) => placed.some((mark) => mark.group === group));

  const ordered = dates.map(Number).sort((a, b) => a - b);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  const count = tCount(locale.lang, attacks ? 'attacks.count' : 'events.count', all, {
    n: formatNumber(all, locale),
  });
  const label = t(locale.lang, articleDate === undefined ? 'timeline.label' : 'timeline.label-article', {
    from: formatEdtf(iso(ordered[0]!), locale),
    to: formatEdtf(iso(ordered.at(-1)!), locale),
    count,
    article: article === null ? '' : formatEdtf(article.slice(0, 10), locale),
  });

  const marks = placed.map(
    ({ event, x: cx, level }): Mark => ({
      key: event.event,
      x: cx,
      y: base - level * step,
      name: `${formatEdtf(event.date, locale)} — ${t(locale.lang, eventName(event.kind))}`,
    }),
  );
  const { isStatic, controls, optionOf, named } = useWalk(marks, rtl, openEntry);

  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-label={label} {...controls}>
        <line class="rule" x1={MARGIN / 2} x2={WIDTH - MARGIN / 2} y1={base} y2={base} />
        {ticks.map((tick) => (
          <g key={tick.x}>
            <line class="rule" x1={tick.x} x2={tick.x} y1={base} y2={base + radius + 2} />
            <text x={inside(tick.x, 16)} y={height - 2} text-anchor="middle">
              {directed(dateFormat(locale, TICK_FORMATS[tick.unit]).format(tick.date), rtl)}
            </text>
          </g>
        ))}
        {placed.map(({ group }, i) => {
          const mark = marks[i]!;
          return (
            <path
              key={mark.key}
              class={`dot ${group}`}
              d={markPath(group, size)}
              transform={`translate(${mark.x} ${mark.y})`}
              {...optionOf(mark)}
            >
              {isStatic && <title>{mark.name}</title>}
            </path>
          );
        })}
        {articleDate !== undefined && (
          <g class="article">
            <line x1={x(articleDate)} x2={x(articleDate)} y1={top} y2={base + radius + 4} />
            <text x={inside(x(articleDate), 20)} y={top - 4} text-anchor="middle">
              {t(locale.lang, 'timeline.article')}
            </text>
          </g>
        )}
      </svg>
      {(groups.length > 1 || !isStatic) && (
        <figcaption class="under" aria-hidden="true">
          <span class={named === undefined ? 'legend' : 'legend away'}>
            {groups.length > 1 &&
              groups.map((group) => (
                <span key={group}>
                  <svg viewBox="-6 -6 12 12" aria-hidden="true">
                    <path class={`dot ${group}`} d={markPath(group, 60)} />
                  </svg>
                  <Say k={GROUP_NAMES[group]} />
                </span>
              ))}
          </span>
          {named !== undefined && (
            <span class="named">
              <bdi>{named}</bdi>
            </span>
          )}
        </figcaption>
      )}
      <AsTable
        summary={<Say k="chart.table" />}
        columns={['chart.date', 'chart.event', 'chart.source']}
        rows={events.map(({ event, date, kind, sources, weak }) => ({
          key: event,
          cells: [
            <When key="date" value={date} style="short" />,
            <Say key="event" k={eventName(kind)} />,
            <SourceRefs key="source" sources={sources} weak={weak} />,
          ],
        }))}
      />
    </figure>
  );
}
