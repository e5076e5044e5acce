import type { MapPoint, PlaceMap } from '../../engine/context/card.ts';
import { formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/messages.ts';
import { Local, Say, useLocale } from '../i18n/say.tsx';
import { AsTable } from './as-table.tsx';
import { directed } from './axis.ts';

/** A letter's width and a line's height, user units: enough to keep names apart. */
const LETTER = 6.2;
const LINE = 13;

interface Label {
  readonly key: string;
  readonly kind: 'here' | 'country' | 'spot';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The labels that have room, each in its place or else left out; those that matter most come first. */
function placed(wanted: readonly Label[], width: number, height: number): Label[] {
  const kept: Label[] = [];
  const halfOf = (label: Label) => (label.text.length * LETTER) / 2;
  for (const label of wanted) {
    const half = halfOf(label);
    if (half * 2 > width) continue;
    const x = Math.min(Math.max(label.x, half + 4), width - half - 4);
    const y = Math.min(Math.max(label.y, LINE), height - 5);
    const isFree = kept.every(
      (other) => Math.abs(other.x - x) > half + halfOf(other) || Math.abs(other.y - y) >= LINE,
    );
    if (isFree) kept.push({ ...label, x, y });
  }
  return kept;
}

/** The area of a dot grows with its count. */
function radiusOf(count: number): number {
  return Math.min(13, 2.5 + 1.6 * Math.sqrt(count));
}

/** So many of the attacked places are named on the map; the table names all. */
const NAMED = 3;

interface MapProps {
  readonly map: PlaceMap;
  readonly title: string;
  readonly asOf: string | null;
}

/** Where a place lies, among its neighbours and the places with attacks on record. North is up in every language. */
export function LocatorMap({ map, title, asOf }: MapProps) {
  const locale = useLocale();
  const { lang } = locale;
  const { width, height, here, attacked, countries } = map;
  const name = (point: MapPoint, n: number) => `${point.label[lang]}: ${formatNumber(n, locale)}`;
  const wanted: Label[] = [
    ...(here === null
      ? []
      : [{ key: 'here', kind: 'here' as const, text: here.label[lang], x: here.x, y: here.y - 13 }]),
    ...countries.flatMap(({ label, x, y }) =>
      label === null ? [] : [{ key: label.en, kind: 'country' as const, text: label[lang], x, y }],
    ),
    ...attacked
      .filter(({ entity }) => entity !== here?.entity)
      .slice(0, NAMED)
      .map((spot) => ({
        key: spot.entity,
        kind: 'spot' as const,
        text: spot.label[lang],
        x: spot.x,
        y: spot.y + radiusOf(spot.count) + 11,
      })),
  ];
  const around = countries.flatMap(({ label }) => label?.[lang] ?? []);
  const label = t(lang, 'map.label', { title, around: around.join(lang === 'ar' ? '، ' : ', ') });
  return (
    <figure class="chart">
      <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {countries.map(({ path, own }, i) => (
          <path key={i} class={own ? 'country own-country' : 'country'} d={path} />
        ))}
        {attacked.map((spot) => (
          <circle
            key={spot.entity}
            class={spot.exact ? 'spot' : 'spot around'}
            cx={spot.x}
            cy={spot.y}
            r={radiusOf(spot.count)}
          >
            <title>{directed(name(spot, spot.count), lang === 'ar')}</title>
          </circle>
        ))}
        {here !== null && (
          <g class="here" transform={`translate(${here.x} ${here.y})`}>
            <circle class={here.exact ? 'ring' : 'ring around'} r="8" />
            {here.exact && <circle class="core" r="3" />}
          </g>
        )}
        {placed(wanted, width, height).map(({ key, kind, text, x, y }) => (
          <text key={key} class={`${kind}-name`} x={x} y={y} text-anchor="middle">
            {directed(text, lang === 'ar')}
          </text>
        ))}
      </svg>
      {here !== null && !here.exact && (
        <figcaption class="note">
          <Say k="map.around" values={{ place: here.label[lang] }} />
        </figcaption>
      )}
      {attacked.length > 0 && (
        <AsTable
          summary={<Say k={asOf === null ? 'map.attacks-undated' : 'map.attacks'} />}
          columns={['map.place', 'map.count']}
          rows={attacked.map((spot) => ({
            key: spot.entity,
            cells: [
              <Local key="place" text={spot.label} />,
              <bdi key="count">{formatNumber(spot.count, locale)}</bdi>,
            ],
          }))}
        />
      )}
    </figure>
  );
}
