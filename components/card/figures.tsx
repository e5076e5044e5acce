import type { ComponentChildren } from 'preact';
import type { CardSource, ObservationLine, TextNumber } from '../../engine/context/card.ts';
import type { Lang } from '../../engine/document.ts';
import type { LocalText } from '../../packs/schema.ts';
import { formatNumber, type Locale } from '../i18n/format.ts';
import { fill, template } from '../i18n/messages.ts';
import { Local, Say, SayCount, useLocale, When } from '../i18n/say.tsx';
import { Fold, useShared } from './shared.tsx';
import { SourceRefs } from './sources.tsx';

/** So many figures stand open; the rest folds. */
const OPEN_FIGURES = 4;

type Amount = Pick<ObservationLine, 'value' | 'low' | 'high' | 'qualifier'>;

/** A figure with its qualifier in plain text: «نحو 900». */
export function amountText(amount: Amount, locale: Locale): string {
  const { value, low, high } = amount;
  const number = (n: number) => formatNumber(n, locale);
  if (value === null && low !== null && high !== null) {
    return fill(template(locale.lang, 'qualifier.range'), { low: number(low), high: number(high) });
  }
  const n = value ?? low ?? high;
  if (n === null) return '';
  return fill(template(locale.lang, `qualifier.${value === null ? 'about' : amount.qualifier}`), {
    n: number(n),
    low: number(n),
    high: number(n),
  });
}

/** Signs that stand after any number unchanged; counted nouns would need to agree with it. */
const SIGN_UNIT = /[²³%٪$€£]/u;

/**
 * The unit where it can stand after the number as it is: signs always, and in Arabic the bare singular only after
 * hundreds («900 جندي»), since 3 and 11 ask for other forms of the noun.
 */
export function unitAfter(amount: Amount, unit: LocalText, locale: Locale): string {
  const word = unit[locale.lang];
  if (SIGN_UNIT.test(word) || locale.lang === 'en') return ` ${word}`;
  const n = amount.value ?? amount.high;
  return n !== null && Number.isInteger(n) && n >= 100 && n % 100 < 3 ? ` ${word}` : '';
}

export function Figure({ amount, unit }: { readonly amount: Amount; readonly unit?: LocalText }) {
  const locale = useLocale();
  return (
    <b class="figure">
      <bdi>
        {amountText(amount, locale)}
        {unit !== undefined && unitAfter(amount, unit, locale)}
      </bdi>
    </b>
  );
}

/**
 * Who stated a figure: a name of the record in the reader's language, or as the source writes it. Null when that is the
 * publisher, who is named beside it.
 */
function statedBy(line: ObservationLine, sources: readonly CardSource[]): ObservationLine['statedBy'] {
  const { statedBy: by } = line;
  const publisher = sources[line.sources[0] ?? -1]?.publisher;
  if (by === null) return null;
  const names = typeof by === 'string' ? [by] : [by.ar, by.en];
  return names.some((name) => name === publisher?.ar || name === publisher?.en) ? null : by;
}

/** The same in plain text, the publisher where nobody else is named. */
export function saidBy(
  line: ObservationLine,
  sources: readonly CardSource[],
  lang: Lang,
): string | undefined {
  const by = statedBy(line, sources) ?? sources[line.sources[0] ?? -1]?.publisher;
  return typeof by === 'string' ? by : by?.[lang];
}

function StatedBy({ line, then = '' }: { readonly line: ObservationLine; readonly then?: string }) {
  const by = statedBy(line, useShared().sources);
  if (by === null) return null;
  return (
    <>
      {typeof by === 'string' ? <bdi>{by}</bdi> : <Local text={by} />}
      {then}
    </>
  );
}

/** Who stated a figure, and where it can be read. */
export function OriginRefs({ line }: { readonly line: ObservationLine }) {
  return (
    <>
      <StatedBy line={line} then=" · " />
      <SourceRefs sources={line.sources} weak={line.weak} />
    </>
  );
}

/** For when a figure holds, who stated it, and where it can be read. */
export function Origin({ line }: { readonly line: ObservationLine }) {
  return (
    <span class="kind">
      <When value={line.at} /> · <OriginRefs line={line} />
    </span>
  );
}

function Breakdown({ items }: { readonly items: ObservationLine['breakdown'] }) {
  const locale = useLocale();
  if (items.length === 0) return null;
  const list: ComponentChildren = items.map((item, i) => (
    <span key={item.label.en}>
      {i > 0 && (locale.lang === 'ar' ? '، ' : ', ')}
      <Local text={item.label} /> <bdi>{formatNumber(item.value, locale)}</bdi>
    </span>
  ));
  return (
    <span class="note">
      <Say k="number.breakdown" values={{ items: list }} />
    </span>
  );
}

function FigureRow({ line }: { readonly line: ObservationLine }) {
  return (
    <li>
      <When value={line.at} style="short" />
      <span>
        <StatedBy line={line} />
        <span class="origin">
          <SourceRefs sources={line.sources} weak={line.weak} />
        </span>
        {line.note !== null && (
          <span class="note">
            <Local text={line.note} />
          </span>
        )}
        <Breakdown items={line.breakdown} />
      </span>
      <Figure amount={line} />
    </li>
  );
}

function Rows({ lines }: { readonly lines: readonly ObservationLine[] }) {
  return (
    <ol class="figures">
      {lines.map((line, i) => (
        <FigureRow key={i} line={line} />
      ))}
    </ol>
  );
}

/** Who said what: the nearest in full view, the others folded under their count. */
export function FigureRows({ lines }: { readonly lines: readonly ObservationLine[] }) {
  const rest = lines.slice(OPEN_FIGURES);
  return (
    <>
      <Rows lines={lines.slice(0, OPEN_FIGURES)} />
      {rest.length > 0 && (
        <Fold summary={<SayCount k="figures.more" n={rest.length} />}>
          <Rows lines={rest} />
        </Fold>
      )}
    </>
  );
}

export function LaterFigures({
  lines,
  label,
}: {
  readonly lines: readonly ObservationLine[];
  /** Of which measure, where the card has several. */
  readonly label?: LocalText;
}) {
  const last = lines.at(-1);
  if (last === undefined) return null;
  return (
    <Fold
      summary={
        <>
          {label !== undefined && (
            <>
              <Local text={label} />:{' '}
            </>
          )}
          <SayCount k="figures.after" n={lines.length} values={{ date: <When value={last.at} /> }} />
        </>
      }
    >
      <Rows lines={lines} />
    </Fold>
  );
}

/** Two sources give different figures for one and the same date. */
export function sourcesDisagree(lines: readonly ObservationLine[]): boolean {
  const seen = new Map<string, string>();
  return lines.some((line) => {
    const figure = `${line.value} ${line.low} ${line.high}`;
    const other = seen.get(line.at);
    seen.set(line.at, figure);
    return other !== undefined && other !== figure;
  });
}

/** Where a number of the text lies: its value or the middle of its range, for drawing only. */
export function middleOf(amount: Pick<TextNumber, 'value' | 'low' | 'high'>): number | null {
  if (amount.value !== null) return amount.value;
  if (amount.low !== null && amount.high !== null) return (amount.low + amount.high) / 2;
  return amount.low ?? amount.high;
}
