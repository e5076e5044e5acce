import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { useId, useState } from 'preact/hooks';
import type { EventLine } from '../../engine/context/card.ts';
import { useShared } from '../card/shared.tsx';
import { formatEdtf, instantOf } from '../i18n/edtf.ts';
import { dateFormat, formatNumber } from '../i18n/format.ts';
import { keyOf, type PlainKey, t, tCount } from '../i18n/messages.ts';
import { Say, useLocale } from '../i18n/say.tsx';
import { directed, inside, TICK_FORMATS, timeAxis, WIDTH } from './axis.ts';

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

/** A dot answers to a pointer within so many user units. */
const NEAR = 12;

/** The mark that is meant by a pointer over the drawing. */
function markUnder(event: MouseEvent, marks: readonly Placed[], yOf: (mark: Placed) => number) {
  const svg = event.currentTarget as SVGSVGElement;
  const { left, top, width } = svg.getBoundingClientRect();
  const unit = WIDTH / width;
  const distance = (mark: Placed) =>
    Math.hypot((event.clientX - left) * unit - mark.x, (event.clientY - top) * unit - yOf(mark));
  const [nearest] = [...marks].sort((a, b) => distance(a) - distance(b));
  return nearest !== undefined && distance(nearest) <= NEAR ? nearest : undefined;
}

/** Leads to the entry of an event in the list beside the drawing, out of the folds that it lies in. */
function openEntry(drawing: Element, id: string): void {
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
 * Where an arrow leads from the mark at `at`: they stand from left to right, and the keys go the way that they point. Up is
 * later, down is earlier. Undefined for a key that leads nowhere.
 */
export function nextMark(key: string, at: number, count: number, rtl: boolean): number | undefined {
  const later = rtl ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at + later,
    ArrowDown: at - later,
    Home: rtl ? count - 1 : 0,
    End: rtl ? 0 : count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

/**
 * Events on a line of time that ends with the article. The list beside it says the same in words; the pointer and the arrow
 * keys name each, and a click or Enter leads to its entry there.
 */
export function Timeline({ events, article, attacks }: TimelineProps) {
  const locale = useLocale();
  const rtl = locale.lang === 'ar';
  const id = useId();
  const { hrefOf } = useShared();
  const [current, setCurrent] = useState<string>();
  const dates = events.flatMap((event) => instantOf(event.date) ?? []);
  const articleDate = article === null ? undefined : instantOf(article);
  if (dates.length < 2) return null;

  const radius = dates.length > 60 ? 3 : dates.length > 25 ? 4 : 5;
  const { x, ticks } = timeAxis(
    articleDate === undefined ? dates : [...dates, articleDate],
    MARGIN,
    WIDTH - MARGIN,
    rtl,
  );
  const step = radius * 2 + 1;
  const marks = place(events, x, step);
  const top = articleDate === undefined ? 4 : LABEL_ROW;
  const base = top + radius + Math.max(...marks.map(({ level }) => level)) * step + 3;
  const height = base + radius + 4 + LABEL_ROW;
  const size = Math.PI * radius * radius;
  const groups = GROUP_ORDER.filter((group) => marks.some((mark) => mark.group === group));

  const ordered = dates.map(Number).sort((a, b) => a - b);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  const count = tCount(locale.lang, attacks ? 'attacks.count' : 'events.count', events.length, {
    n: formatNumber(events.length, locale),
  });
  const label = t(locale.lang, articleDate === undefined ? 'timeline.label' : 'timeline.label-article', {
    from: formatEdtf(iso(ordered[0]!), locale),
    to: formatEdtf(iso(ordered.at(-1)!), locale),
    count,
    article: article === null ? '' : formatEdtf(article.slice(0, 10), locale),
  });

  const nameOf = (event: EventLine) =>
    `${formatEdtf(event.date, locale)} — ${t(locale.lang, eventName(event.kind))}`;
  // A page without script has nobody to answer the keys.
  const isStatic = hrefOf !== undefined;
  const yOf = (mark: Placed) => base - mark.level * step;
  const at = marks.findIndex(({ event }) => event.event === current);
  const newest = marks.at(rtl ? 0 : -1)!.event.event;
  const controls = isStatic
    ? { role: 'img' as const }
    : {
        class: at < 0 ? 'keys' : 'keys over',
        role: 'listbox' as const,
        // In small letters: attributes of SVG keep their case.
        tabindex: 0,
        'aria-activedescendant': at < 0 ? undefined : `${id}${current}`,
        onFocus: () => setCurrent(current ?? newest),
        onBlur: () => setCurrent(undefined),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const to = nextMark(event.key, at, marks.length, rtl);
          const isOpening = event.key === 'Enter' || event.key === ' ';
          if (to === undefined && !isOpening) return;
          event.preventDefault();
          if (to !== undefined) setCurrent(marks[to]!.event.event);
          else if (current !== undefined) openEntry(event.currentTarget as Element, current);
        },
        onPointerMove: (event: PointerEvent) => setCurrent(markUnder(event, marks, yOf)?.event.event),
        onPointerLeave: () => setCurrent(undefined),
        onClick: (event: MouseEvent) => {
          const mark = markUnder(event, marks, yOf);
          if (mark !== undefined) openEntry(event.currentTarget as Element, mark.event.event);
        },
      };
  const named = marks[at]?.event;

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
        {marks.map(({ event, group, x: cx, level }) => (
          <path
            key={event.event}
            class={`dot ${group}`}
            d={markPath(group, size)}
            transform={`translate(${cx} ${base - level * step})`}
            {...(isStatic
              ? {}
              : {
                  id: `${id}${event.event}`,
                  role: 'option',
                  'aria-label': nameOf(event),
                  'aria-selected': event.event === current,
                })}
          >
            {isStatic && <title>{nameOf(event)}</title>}
          </path>
        ))}
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
              <bdi>{nameOf(named)}</bdi>
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** The message that names a kind of event. */
export function eventName(kind: string): PlainKey {
  return keyOf('event', kind) ?? 'event.other';
}
